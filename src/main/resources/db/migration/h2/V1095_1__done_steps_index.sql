create index done_step_of_unit on done_step (unit_code, procedure_slug, on_day);
