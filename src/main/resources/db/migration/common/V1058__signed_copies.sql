-- Who has checked the copy of a paper and is to sign it, and for which unit; null while nobody has, and again when files are added.
alter table digitisation add column sign_by varchar(64);
alter table digitisation add column sign_for varchar(8);

-- Copies with an officer's signature. Rows are added and never changed: what was signed once stays.
create table signed_copy (
  dossier_number varchar(40) not null,
  item           varchar(64) not null,
  -- the copy before it was signed
  copy           varchar(64) not null,
  sha256         varchar(64) not null references kept_file (sha256),
  signed_at      timestamp with time zone not null,
  signed_by      varchar(64) not null,
  -- by what it was signed, in Vietnamese
  signature      varchar(400) not null,
  primary key (dossier_number, item, copy),
  foreign key (dossier_number) references dossier (number)
);
create index signed_copy_content on signed_copy (sha256);

-- What the signatures of an uploaded PDF were worth when it came in, as JSON; null for what is not signed.
alter table paper_file add column signatures text;
