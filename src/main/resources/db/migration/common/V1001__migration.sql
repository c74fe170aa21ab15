-- Runs that move dossiers to another version of their procedure. No personal data: numbers, steps, dates.
create table migration_run (
  id              varchar(36) primary key,
  procedure_slug  varchar(64) not null,
  -- The slug while the run is on: of one procedure only one run is on at a time.
  busy_slug       varchar(64) unique,
  state           varchar(16) not null,
  to_version      integer not null,
  to_definition   varchar(64) not null,
  steps           ${json} not null,
  piece_size      integer not null,
  started_by      varchar(64) not null,
  started_at      timestamp with time zone not null,
  ended_at        timestamp with time zone
);
create index migration_run_of_procedure on migration_run (procedure_slug, started_at);

create table migration_dossier (
  run_id          varchar(36) not null references migration_run (id),
  instance_id     varchar(64) not null,
  dossier_number  varchar(255) not null,
  from_version    integer not null,
  from_definition varchar(64) not null,
  state           varchar(16) not null,
  attempts        integer not null,
  next_attempt_at timestamp with time zone not null,
  settled_at      timestamp with time zone,
  reason          varchar(4000),
  change_report   ${json},
  primary key (run_id, instance_id)
);
create index migration_dossier_next on migration_dossier (run_id, state, next_attempt_at, dossier_number);
