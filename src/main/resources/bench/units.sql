-- The same dossiers in other units, under other names; some units have many more than others.
truncate bench_copy;
insert into bench_copy
select ?::bigint + n, source, id_code || '-' || to_char(received_on, 'YYMMDD') || '-' || lpad(serial::text, 4, '0'),
  interval '0', receiving_unit, unit_to, competent_unit,
  case when competent_unit = receiving_unit then unit_to when branch_from = competent_unit then branch_to
    when competent_unit like 'DD%' then competent_unit else other end,
  received_on, serial, bench_name(?::bigint + n), '048' || lpad((?::bigint + n)::text, 9, '0'),
  '09' || lpad((?::bigint + n)::text, 8, '0')
from (select placed.*, coalesce(before.last_serial, 0) + row_number() over (partition by unit_to, placed.received_on order by n) as serial
      from (select row_number() over (order by d.number, k) as n, d.number as source, d.receiving_unit, d.competent_unit,
              d.received_on, f.branch as branch_from,
              case when u.code = d.competent_unit then d.receiving_unit else u.code end as unit_to,
              case when u.code = d.competent_unit then f.id_code else u.id_code end as id_code,
              case when u.code = d.competent_unit then f.branch else u.branch end as branch_to, o.code as other
            from (select whole.* from bench_week w join dossier whole on whole.number = w.number where w.kind = ?) d
            join bench_unit f on f.code = d.receiving_unit
            cross join generate_series(2, ?) k
            join bench_unit u on u.place = floor(94 * power((hashtext(d.number || k) & 2147483647) / 2147483648.0, 1.5))::int
            join bench_unit o on o.place = (u.place + 1) % 94) placed
      left join (select receiving_unit as unit, received_on, max(serial) as last_serial from dossier where serial < 7000 group by 1, 2) before
        on before.unit = unit_to and before.received_on = placed.received_on) numbered;
