-- H2 knows no trigger in SQL: there the append-only log rests on the mapping (immutable, inserted only).
select 1;
