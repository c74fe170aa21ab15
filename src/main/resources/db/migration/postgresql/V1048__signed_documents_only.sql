-- Most documents are never signed: only those that are have a line in the index.
drop index document_signed;
create index document_signed on document (signed_sha256) where signed_sha256 is not null;
