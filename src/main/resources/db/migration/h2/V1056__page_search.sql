-- H2 has no such index: there a search looks through the pages one by one.
select 1;
