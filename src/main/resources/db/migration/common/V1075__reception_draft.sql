-- What an officer has begun to take in at the counter. Only that officer reads it; what was filled in goes when the dossier is
-- accepted, and the row when nobody has touched it for some days (motcua.reception.keep).
create table reception_draft (
  id             varchar(36) primary key,
  officer        varchar(64) not null,
  procedure_slug varchar(255) not null,
  -- what is filled in, as JSON; {} when it is over
  content        varchar(200000) not null,
  begun_at       timestamp with time zone not null,
  touched_at     timestamp with time zone not null,
  -- the dossier that was opened from it: there is never a second one
  dossier_number varchar(40) unique references dossier (number),
  finished_at    timestamp with time zone
);
create index reception_draft_of_officer on reception_draft (officer, touched_at);
create index reception_draft_touched on reception_draft (touched_at);

-- Scanned pages that wait for their dossier.
create table reception_page (
  id           varchar(36) primary key,
  reception_id varchar(36) not null references reception_draft (id),
  -- code of the line of the checklist
  item         varchar(64) not null,
  place        integer not null,
  shown_name   varchar(160) not null,
  sha256       varchar(64) not null references kept_file (sha256),
  bytes        bigint not null,
  pages        integer not null
);
create index reception_page_of_reception on reception_page (reception_id, place);
create index reception_page_content on reception_page (sha256);
