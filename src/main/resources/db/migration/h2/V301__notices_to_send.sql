create index notice_to_send on notice (state, next_attempt_at);
