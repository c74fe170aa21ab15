-- What is to be told to, or asked of, a carrier that is reached by wire; at most one thing at a time for a consignment.
create table post_errand (
  consignment_id varchar(36) primary key references consignment (id),
  kind           varchar(8) not null,
  due_at         timestamp with time zone not null,
  attempts       integer not null,
  failure        varchar(300)
);
create index post_errand_due on post_errand (due_at);

-- Messages of carriers that were heard: the same one again changes nothing.
create table post_message_heard (
  carrier    varchar(32) not null,
  message_id varchar(200) not null,
  heard_at   timestamp with time zone not null,
  primary key (carrier, message_id)
);
create index post_message_heard_at on post_message_heard (heard_at);
