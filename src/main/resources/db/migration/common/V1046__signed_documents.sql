-- The same document with the authority's signature; the file as it was issued stays beside it.
alter table document add column signed_sha256 varchar(64);
create index document_signed on document (signed_sha256);
