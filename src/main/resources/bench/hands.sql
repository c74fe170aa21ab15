-- Every fourth step of the demonstration's offices is in somebody's hands.
with taken as (
  update act_ru_task t set assignee_ = split_part(w.group_id, '.', 2) || '.' || case split_part(w.group_id, '.', 1)
    when '20209' then 'thanhkhe' when '20308' then 'bana' when 'DD001' then 'vpdk1' else 'vpdk3' end
  from work_item w where w.task_id = t.id_ and hashtext(t.id_) % 4 = 0
    and split_part(w.group_id, '.', 1) in ('20209', '20308', 'DD001', 'DD003')
  returning t.id_, t.assignee_),
listed as (
  update work_item w set assignee = taken.assignee_, unread = false from taken where taken.id_ = w.task_id returning w.task_id)
update standing_step s set assignee = taken.assignee_ from taken where taken.id_ = s.task_id;
