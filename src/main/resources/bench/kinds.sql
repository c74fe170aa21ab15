-- Open is what an officer has a step of; finished is what has ended and left nothing in the engine.
update bench_template t set kind = case
  when exists (select 1 from work_item w where w.dossier_number = t.number) and d.ended_at is null then 'OPEN'
  when d.ended_at is not null and not exists (select 1 from act_ru_execution e where e.business_key_ = t.number) then 'FINISHED'
  end
from dossier d where d.number = t.number;

-- One of each state is enough.
delete from bench_template t using bench_template o join dossier od on od.number = o.number, dossier d
where d.number = t.number and t.kind = 'OPEN' and o.kind = 'OPEN' and o.number < t.number
  and (d.procedure_slug, d.public_status, d.events, d.receiving_unit, d.competent_unit, d.submitted_at)
    = (od.procedure_slug, od.public_status, od.events, od.receiving_unit, od.competent_unit, od.submitted_at)
  and (select string_agg(step, ',' order by step) from work_item w where w.dossier_number = t.number)
    = (select string_agg(step, ',' order by step) from work_item w where w.dossier_number = o.number);
