update rest_time t set dossiers = o.dossiers * ? + (t.dossiers - o.dossiers) * ?
from (select w.procedure_slug, w.on_month, w.step, w.time_class, coalesce(b.dossiers, 0) as dossiers
      from rest_time w left join bench_rest_time b using (procedure_slug, on_month, step, time_class)) o
where (t.procedure_slug, t.on_month, t.step, t.time_class) = (o.procedure_slug, o.on_month, o.step, o.time_class);
