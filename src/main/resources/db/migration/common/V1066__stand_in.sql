-- Who replaces whom, from when to when. Nothing is deleted: the table is the record.
create table stand_in (
  id         varchar(36) primary key,
  unit_code  varchar(5) not null,
  absent     varchar(64) not null,
  substitute varchar(64) not null,
  from_at    timestamp with time zone not null,
  to_at      timestamp with time zone not null,
  reason     varchar(500) not null,
  state      varchar(12) not null,
  made_by    varchar(64) not null,
  made_at    timestamp with time zone not null,
  ended_by   varchar(64),
  ended_at   timestamp with time zone
);
create index stand_in_of_unit on stand_in (unit_code, from_at);
create index stand_in_state on stand_in (state);

-- What the substitute was given, to be taken back at the end.
create table stand_in_group (
  stand_in_id varchar(36) not null references stand_in (id),
  group_id    varchar(64) not null,
  primary key (stand_in_id, group_id)
);
create table stand_in_task (
  stand_in_id varchar(36) not null references stand_in (id),
  task_id     varchar(64) not null,
  primary key (stand_in_id, task_id)
);
