-- What the steps of one dossier add to the sums, those of each of its copies add too: so many for an open one and a finished one.
update step_time t set
  stays = o.stays * ? + (t.stays - o.stays) * ?, late = o.late * ? + (t.late - o.late) * ?,
  paused_minutes = o.paused_minutes * ? + (t.paused_minutes - o.paused_minutes) * ?
from (select w.procedure_slug, w.on_day, w.step, w.time_class, coalesce(b.stays, 0) as stays, coalesce(b.late, 0) as late,
        coalesce(b.paused_minutes, 0) as paused_minutes
      from step_time w left join bench_step_time b using (procedure_slug, on_day, step, time_class)) o
where (t.procedure_slug, t.on_day, t.step, t.time_class) = (o.procedure_slug, o.on_day, o.step, o.time_class);
