-- Questions to the work list that an officer has given a name. It holds nothing of a dossier or a citizen.
create table saved_view (
  officer        varchar(64) not null,
  name           varchar(60) not null,
  whose          varchar(16) not null,
  due            varchar(16) not null,
  procedure_slug varchar(64),
  sort           varchar(16) not null,
  primary key (officer, name)
);
