-- Hours of a unit are taken back as announced days are: by a row that names theirs; neither counts from then on.
alter table unit_hours add column reverses bigint;
alter table unit_hours add constraint fk_unit_hours_reverses foreign key (reverses) references unit_hours (id);
alter table unit_hours add constraint uq_unit_hours_reverses unique (reverses);
