-- What waits for a person among what is over; the state of notices is the beginning of notice_to_send.
create index consignment_unsettled on consignment (settled_at, state);
