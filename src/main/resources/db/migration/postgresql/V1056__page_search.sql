-- The words come in lower case and without their marks from the program, so that neither the database's language nor an extension
-- matters.
alter table page_text add column found tsvector generated always as (to_tsvector('simple', words)) stored;
create index page_text_found on page_text using gin (found);
-- Nearly all rows have nothing to do.
drop index digitisation_due;
create index digitisation_due on digitisation (due_at) where due_at is not null;
