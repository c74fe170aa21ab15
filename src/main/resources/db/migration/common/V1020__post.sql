-- Consignments of the public post. Names and addresses of receivers stand here, as they do in the dossier.
create table consignment (
  id               varchar(36) primary key,
  version          integer not null,
  -- The step that made it: a retry of the step makes no second one.
  step_key         varchar(200) not null unique,
  dossier_number   varchar(40) not null references dossier (number),
  order_code       varchar(60) not null unique,
  purpose          varchar(24) not null,
  carrier          varchar(32) not null,
  sender_unit      varchar(16) not null,
  sender_name      varchar(300) not null,
  sender_address   varchar(500) not null,
  receiver_unit    varchar(16),
  receiver_name    varchar(300) not null,
  receiver_address varchar(500) not null,
  receiver_phone   varchar(20),
  papers           ${json} not null,
  transit_days     integer not null,
  transit_basis    varchar(1000) not null,
  state            varchar(24) not null,
  prepared_at      timestamp with time zone not null,
  handed_over_at   timestamp with time zone,
  arrival_due      timestamp with time zone not null,
  invited_at       timestamp with time zone,
  settled_at       timestamp with time zone,
  item_number      varchar(13),
  -- The how-manieth consignment that has this number: of two counters that scan one label at once, one is refused.
  item_use         integer,
  numbered_at      timestamp with time zone,
  proof            ${json},
  events           integer not null,
  constraint consignment_item unique (item_number, item_use)
);
create index consignment_of_dossier on consignment (dossier_number);
create index consignment_of_list on consignment (sender_unit, prepared_at);

create table consignment_event (
  consignment_id varchar(36) not null references consignment (id),
  seq            integer not null,
  happened_at    timestamp with time zone not null,
  recorded_at    timestamp with time zone not null,
  actor          varchar(64) not null,
  carrier        varchar(32) not null,
  -- The carrier's own code, as it came; what it means to us by the decision of that day.
  code           varchar(32) not null,
  meaning        varchar(24) not null,
  moved          boolean not null,
  detail         varchar(2000),
  primary key (consignment_id, seq)
);

-- What was told of an item that we do not know, or not yet: taken over when a consignment gets the number.
create table unmatched_postal_event (
  id             varchar(36) primary key,
  about          varchar(60) not null,
  carrier        varchar(32) not null,
  code           varchar(32) not null,
  happened_at    timestamp with time zone not null,
  recorded_at    timestamp with time zone not null,
  actor          varchar(64) not null,
  detail         varchar(2000),
  received_by    varchar(200),
  id_shown       varchar(200),
  consignment_id varchar(36) references consignment (id)
);
create index unmatched_postal_event_about on unmatched_postal_event (about);
