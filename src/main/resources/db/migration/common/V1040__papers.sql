-- Every content in the store of files. Whatever refers to a file does so by a foreign key to this table: a content to which no row
-- refers is a leftover and is destroyed; a content to which one refers cannot be.
create table kept_file (
  sha256     varchar(64) primary key,
  bytes      bigint not null,
  -- when it was last put into the store
  kept_at    timestamp with time zone not null,
  -- when it was last read and found to be what it should be
  checked_at timestamp with time zone
);
create index kept_file_kept on kept_file (kept_at);

-- The files of a dossier's papers as they were uploaded.
create table paper_file (
  id             varchar(36) primary key,
  dossier_number varchar(40) not null references dossier (number),
  -- code of the line of the checklist
  item           varchar(64) not null,
  place          integer not null,
  shown_name     varchar(160) not null,
  sha256         varchar(64) not null references kept_file (sha256),
  media_type     varchar(32) not null,
  bytes          bigint not null,
  pages          integer not null,
  -- pixels of its largest page; of a PDF at 300 dots an inch
  width          integer not null,
  height         integer not null,
  uploaded_at    timestamp with time zone not null,
  uploaded_by    varchar(64) not null,
  scan           varchar(16) not null,
  -- when it became part of a signed copy; before that it can be taken back
  sealed_at      timestamp with time zone,
  constraint paper_file_once unique (dossier_number, item, sha256),
  constraint paper_file_place unique (dossier_number, item, place)
);
create index paper_file_content on paper_file (sha256);
-- for the list of what has been kept long enough
create index paper_file_uploaded on paper_file (uploaded_at);
create index paper_file_waiting on paper_file (scan);
