-- The last serial of a unit's day. Counted up in one statement that also locks the row until the intake commits.
create table dossier_day (
  unit_code   varchar(5) not null,
  received_on date not null,
  last_serial integer not null,
  primary key (unit_code, received_on)
);
insert into dossier_day (unit_code, received_on, last_serial)
select receiving_unit, received_on, max(serial) from dossier group by receiving_unit, received_on;
