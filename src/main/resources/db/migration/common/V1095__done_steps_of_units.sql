-- The steps that were done, one row each, for whoever asks about one unit: of a unit, a day, a step and a class of minutes there is
-- seldom more than one, so that sums would be as many rows. The sums of the whole city stay in step_time.
create table done_step (
  dossier_number varchar(40) not null,
  procedure_slug varchar(64) not null,
  unit_code      varchar(5) not null,
  step           varchar(255) not null,
  on_day         date not null,
  time_class     integer not null,
  late           boolean not null,
  paused_minutes bigint not null
);

-- The steps that were done before this table was there are known of the whole city only; null where there were none.
alter table supervision_cursor add column steps_of_units_from date;
update supervision_cursor set steps_of_units_from = current_date where exists (select 1 from step_time);

alter table standing_step add column unit_code varchar(5);
update standing_step s set unit_code = (select d.unit_code from supervised_dossier d where d.dossier_number = s.dossier_number);
delete from standing_step where unit_code is null;
alter table standing_step alter column unit_code set not null;
