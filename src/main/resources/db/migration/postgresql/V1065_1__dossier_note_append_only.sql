create function refuse_note_change() returns trigger language plpgsql as $$
begin
  raise exception 'dossier_note is append-only';
end $$;
create trigger dossier_note_append_only before update or delete on dossier_note
  for each row execute function refuse_note_change();
