-- The list for the postman: what waits, and what he took on a day, however much a unit has sent in the years before.
drop index consignment_of_list;
create index consignment_handed_over on consignment (sender_unit, handed_over_at);
create index unmatched_postal_event_at on unmatched_postal_event (recorded_at);
