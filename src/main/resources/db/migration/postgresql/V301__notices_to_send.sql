-- The outbox looks only at what waits.
create index notice_to_send on notice (next_attempt_at) where state = 'WAITING';
