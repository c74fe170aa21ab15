-- The sums of the days, from the rows that they sum: what DayFigures counts one by one.
truncate figure_day;
insert into figure_day (on_day, unit_code, procedure_slug, received, online, digitised, paid, paid_online, early, on_time, late, stopped)
select on_day, unit_code, procedure_slug, sum(received), sum(online), sum(digitised), sum(paid), sum(paid_online), sum(early),
  sum(on_time), sum(late), sum(stopped)
from (select accepted_on as on_day, unit_code, procedure_slug, 1 as received, (channel = 'PORTAL')::int as online,
        digitised::int as digitised, paid::int as paid, paid_online::int as paid_online, 0 as early, 0 as on_time, 0 as late, 0 as stopped
      from supervised_dossier where accepted_on is not null
      union all
      select closed_on, unit_code, procedure_slug, 0, 0, 0, 0, 0, (outcome = 'EARLY')::int, (outcome = 'ON_TIME')::int,
        (outcome = 'LATE')::int, stopped::int
      from supervised_dossier where accepted_on is not null and closed_on is not null and outcome is not null) counted
group by 1, 2, 3;
