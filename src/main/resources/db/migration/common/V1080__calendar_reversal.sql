-- An announcement is taken back by a row that names it: neither counts from then on, and both stay.
alter table calendar_amendment add column reverses bigint;
alter table calendar_amendment add constraint fk_calendar_amendment_reverses foreign key (reverses) references calendar_amendment (id);
alter table calendar_amendment add constraint uq_calendar_amendment_reverses unique (reverses);

-- The days of one request are taken back together; what was announced before this column came, day by day.
alter table calendar_amendment add column request varchar(36);
update calendar_amendment set request = cast(id as varchar(36));
alter table calendar_amendment alter column request set not null;
