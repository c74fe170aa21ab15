-- One row per unit that numbers dossiers: whoever numbers holds the row, so that the serials of a day have no gap and no double.
create table dossier_series (
  unit_code varchar(5) primary key
);

create table dossier (
  number                varchar(40) primary key,
  version               integer not null,
  procedure_slug        varchar(64) not null,
  procedure_name        varchar(255) not null,
  channel               varchar(16) not null,
  receiving_unit        varchar(5) not null,
  competent_unit        varchar(5) not null,
  received_on           date not null,
  serial                integer not null,
  applicant_name        varchar(200) not null,
  applicant_id_number   varchar(20),
  applicant_phone       varchar(20),
  applicant_email       varchar(200),
  applicant_address     varchar(500),
  declaration           ${json} not null,
  answers               ${json} not null,
  papers                ${json} not null,
  -- what the event log says, kept for guards and lists; DossierEvent is the source
  public_status         varchar(32) not null,
  submitted_at          timestamp with time zone not null,
  accepted_at           timestamp with time zone,
  supplement_pending    boolean not null,
  register_number       varchar(120),
  result_ready_at       timestamp with time zone,
  ended_at              timestamp with time zone,
  events                integer not null,
  constraint dossier_serial unique (receiving_unit, received_on, serial)
);
-- Of columns that never change: then a status that moves on leaves the indexes alone.
create index dossier_competent on dossier (competent_unit, submitted_at);

create table dossier_event (
  dossier_number varchar(40) not null references dossier (number),
  seq            integer not null,
  happened_at    timestamp with time zone not null,
  recorded_at    timestamp with time zone not null,
  actor          varchar(64) not null,
  event          ${json} not null,
  primary key (dossier_number, seq)
);
