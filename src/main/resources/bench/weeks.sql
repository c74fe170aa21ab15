-- The same dossiers in other weeks: shifted by whole ones, each stays on its weekday and in its hours. Open ones came to where they
-- stand in the last seven days, every sixth a week earlier; finished ones did within the last year.
truncate bench_copy;
insert into bench_copy
select ?::bigint + w.n, d.number,
  u.id_code || '-' || to_char(day, 'YYMMDD') || '-' || lpad(w.serial::text, 4, '0'), w.shift,
  d.receiving_unit, d.receiving_unit, d.competent_unit, d.competent_unit, day, w.serial,
  bench_name(?::bigint + w.n), '048' || lpad((?::bigint + w.n)::text, 9, '0'), '09' || lpad((?::bigint + w.n)::text, 8, '0')
from (select *, row_number() over (partition by receiving_unit, received_on + shift order by n) + case kind when 'OPEN' then 7000 else 8000 end as serial,
        (received_on + shift)::date as day
      from (select t.number, t.kind, d.receiving_unit, d.received_on, row_number() over (order by md5(t.number || weeks)) as n,
              - (weeks + ceil(extract(epoch from t.stood - now()) / 604800)) * interval '7 days' as shift
            from bench_template t join dossier d on d.number = t.number, generate_series(0, 52) weeks
            where t.kind = ? and case when t.kind = 'OPEN' then weeks = 0 or weeks = 1 and hashtext(t.number) % 6 = 0
              else weeks > 0 end) all_weeks
      where n <= ?) w
join dossier d on d.number = w.number join bench_unit u on u.code = d.receiving_unit;
