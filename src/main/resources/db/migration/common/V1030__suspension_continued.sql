-- A line of the ledger that began while the clock stood still, for another reason: it holds what the line before it held.
alter table deadline_suspension add column continued boolean default false not null;
