create table document (
  id              varchar(36) primary key,
  step_key        varchar(200) not null unique,
  dossier_number  varchar(40) not null references dossier (number),
  template        varchar(64) not null,
  document_number varchar(80) not null,
  issued_at       timestamp with time zone not null,
  copies          integer not null,
  html            varchar(200000) not null
);
create index document_of_dossier on document (dossier_number);

create table register_entry (
  dossier_number  varchar(40) not null references dossier (number),
  register        varchar(40) not null,
  unit_code       varchar(5) not null,
  year_entered    integer not null,
  serial          integer not null,
  entered_at      timestamp with time zone not null,
  primary key (dossier_number, register),
  constraint register_serial unique (register, unit_code, year_entered, serial)
);

create table notice (
  step_key        varchar(200) primary key,
  dossier_number  varchar(40) not null references dossier (number),
  audience        varchar(64) not null,
  template        varchar(64) not null,
  recipient       varchar(200),
  subject         varchar(300) not null,
  body            varchar(20000) not null,
  created_at      timestamp with time zone not null,
  state           varchar(16) not null,
  attempts        integer not null,
  next_attempt_at timestamp with time zone,
  sent_at         timestamp with time zone,
  failure         varchar(300)
);
create index notice_of_dossier on notice (dossier_number);
