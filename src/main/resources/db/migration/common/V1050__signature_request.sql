-- Signatures that are asked of a service elsewhere: the digest goes out, the value comes back. One row for each asking; a paper
-- that is declined is asked for again in another.
create table signature_request (
  id              varchar(36) primary key,
  version         integer not null,
  dossier_number  varchar(40) not null references dossier (number),
  step            varchar(64) not null,
  paper           varchar(64) not null,
  attempt         integer not null,
  title           varchar(300) not null,
  account         varchar(64) not null,
  signer_name     varchar(300) not null,
  unit_code       varchar(16) not null,
  unit_name       varchar(300) not null,
  requested_at    timestamp with time zone not null,
  state           varchar(8) not null,
  -- What is asked for, settled when it is first sent: time, certificates (base64, a line each), SHA-256 of what is signed and
  -- of the file without the signature.
  signing_time    timestamp with time zone,
  chain           varchar(20000),
  digest          varchar(64),
  source          varchar(64),
  signature_value varchar(2000),
  -- When it is to be sent, again if need be; null when nothing is to be sent.
  due_at          timestamp with time zone,
  tries           integer not null,
  failure         varchar(300),
  constraint signature_request_once unique (dossier_number, step, paper, attempt)
);
create index signature_request_due on signature_request (due_at);
