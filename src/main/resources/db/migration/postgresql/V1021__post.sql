-- What was heard of a consignment is append-only, for the program too.
create function refuse_postal_change() returns trigger language plpgsql as $$
begin
  raise exception 'consignment_event is append-only';
end $$;
create trigger consignment_event_append_only before update or delete on consignment_event
  for each row execute function refuse_postal_change();
