-- One dossier in ten is open, or fewer: the board looks at no other.
create index supervised_board on supervised_dossier (unit_code, procedure_slug, standing, due_at, warn_at) where is_open;
create index supervised_due on supervised_dossier (due_at, dossier_number) where is_open;
create index supervised_refreshed on supervised_dossier (refreshed_at) where is_open;
create index supervised_amber on supervised_dossier (warn_at, due_at) where is_open;
create index supervised_chance on supervised_dossier (chance desc) where is_open and chance is not null;
create index supervised_closed on supervised_dossier (closed_at, accepted_at, procedure_slug, unit_code, due_at) where not is_open;

-- Which clocks stood still at a past moment.
create index deadline_suspension_to on deadline_suspension (to_at);
