-- A unit's rows lie scattered over the table; the index answers alone.
create index done_step_of_unit on done_step (unit_code, procedure_slug, on_day) include (step, time_class, late, paused_minutes);
