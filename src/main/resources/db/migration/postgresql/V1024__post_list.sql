-- Few wait at a time.
create index consignment_waiting on consignment (sender_unit, prepared_at)
  where handed_over_at is null and settled_at is null;
