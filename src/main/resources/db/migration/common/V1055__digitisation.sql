-- What becomes of the files of one paper: one searchable copy. A row that is due is taken by a worker of any node.
create table digitisation (
  dossier_number varchar(40) not null references dossier (number),
  -- code of the line of the checklist
  item           varchar(64) not null,
  state          varchar(16) not null,
  -- counts the changes of the paper's files: what was made of an older revision is not recorded
  revision       integer not null,
  -- when a worker may take it; while one has it in hand, until when; null when there is nothing to do
  due_at         timestamp with time zone,
  attempts       integer not null,
  failure        varchar(400),
  pages          integer not null,
  -- the copy; while the state is PENDING, of an older revision
  result         varchar(64) references kept_file (sha256),
  engine         varchar(60),
  data_version   varchar(160),
  ended_at       timestamp with time zone,
  primary key (dossier_number, item)
);
create index digitisation_due on digitisation (due_at);
create index digitisation_state on digitisation (state);
create index digitisation_result on digitisation (result);

-- What was read, page by page. Personal data, as the paper itself.
create table page_text (
  dossier_number varchar(40) not null,
  item           varchar(64) not null,
  page           integer not null,
  -- rows by line breaks, cells of a row by tabs
  content        text not null,
  -- how far the worst word of each row is to be believed, 0 to 100, by blanks
  certainty      text not null,
  -- share of the ink that no trusted word accounts for, 0 to 1
  unread         double precision not null,
  doubt          varchar(16),
  -- for search: lower case, once with and once without the marks
  words          text not null,
  primary key (dossier_number, item, page),
  foreign key (dossier_number, item) references digitisation (dossier_number, item)
);
