-- A document is a file now; what was issued before stays readable as the HTML it was.
alter table document alter column html drop not null;
-- No foreign key: the file is like no other, and its register row is written a day later, by the sweep.
alter table document add column sha256 varchar(64);
alter table document add column pages integer;
alter table document add column title varchar(500);
alter table document add column template_from date;
alter table document add column book_unit varchar(8);
alter table document add column book_year integer;
alter table document add column book_serial integer;
alter table document add column sign_page integer;
alter table document add column sign_x integer;
alter table document add column sign_y integer;
alter table document add column sign_width integer;
alter table document add column sign_height integer;
create index document_content on document (sha256);
alter table document add constraint document_serial unique (book_unit, template, book_year, book_serial);

-- The last number in each book: of a unit, for a kind of document, of a year.
create table document_book (
  unit_code   varchar(8) not null,
  template    varchar(64) not null,
  book_year   integer not null,
  last_serial integer not null,
  primary key (unit_code, template, book_year)
);
