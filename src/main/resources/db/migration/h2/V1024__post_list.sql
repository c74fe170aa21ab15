-- H2 knows no partial index.
create index consignment_waiting on consignment (sender_unit, prepared_at);
