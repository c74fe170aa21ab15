-- H2 knows no partial index.
create index supervised_board on supervised_dossier (is_open, unit_code, procedure_slug);
create index supervised_refreshed on supervised_dossier (is_open, refreshed_at);

-- Which clocks stood still at a past moment.
create index deadline_suspension_to on deadline_suspension (to_at);
