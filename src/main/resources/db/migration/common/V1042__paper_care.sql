-- What has gone wrong with a file and what a person has to see to.
create table paper_incident (
  id             varchar(36) primary key,
  found_at       timestamp with time zone not null,
  kind           varchar(16) not null,
  -- the content it is about; while an incident of a kind is open there is no second one about the same content
  content        varchar(64) not null,
  open_mark      varchar(81) unique,
  dossier_number varchar(40),
  sentence       varchar(1000) not null,
  settled_at     timestamp with time zone,
  settled_by     varchar(64)
);
create index paper_incident_found on paper_incident (found_at);

-- Work that one node does for all: whoever takes it in hand holds the row until then, and what came of it last.
create table paper_round (
  name        varchar(16) primary key,
  held_until  timestamp with time zone not null,
  started_at  timestamp with time zone,
  ended_at    timestamp with time zone,
  read_files  bigint,
  read_bytes  bigint,
  found_bad   integer,
  cleared     integer
);
insert into paper_round (name, held_until) values ('sweep', timestamp with time zone '2000-01-01 00:00:00+00:00');
insert into paper_round (name, held_until) values ('scan', timestamp with time zone '2000-01-01 00:00:00+00:00');

-- Whose store of files it is: written into the store too, so that no other database takes its files for leftovers.
create table paper_store (
  identity varchar(36)
);
insert into paper_store (identity) values (null);
