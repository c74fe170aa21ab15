-- The log of a dossier is append-only, for the program too.
create function refuse_log_change() returns trigger language plpgsql as $$
begin
  raise exception 'dossier_event is append-only';
end $$;
create trigger dossier_event_append_only before update or delete on dossier_event
  for each row execute function refuse_log_change();

-- Room on the page for the eight or nine new versions that a dossier takes in its first days.
alter table dossier set (fillfactor = 60);
