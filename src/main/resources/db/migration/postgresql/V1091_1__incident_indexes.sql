-- What waits for a person among what is over.
create index consignment_unsettled on consignment (state) where settled_at is null;
create index notice_not_sent on notice (created_at) where state = 'NOT_SENT';
