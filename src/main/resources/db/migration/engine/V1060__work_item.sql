-- The officers' work list: a row for each open task, written in the transaction of the task and gone with it, by whatever way the
-- engine removes it. What is read of the dossier itself is joined.
create table work_item (
  task_id        varchar(64) primary key references act_ru_task (id_) on delete cascade,
  dossier_number varchar(40) not null,
  procedure_slug varchar(64) not null,
  step           varchar(255) not null,
  step_name      varchar(300) not null,
  group_id       varchar(64),
  assignee       varchar(64),
  opened_at      timestamp with time zone not null,
  -- of the dossier; null before its clock runs and while it stands still
  due_at         timestamp with time zone,
  -- of the step itself
  step_due_at    timestamp with time zone,
  paused         boolean not null,
  -- nobody has looked at it yet
  unread         boolean not null,
  -- by what lists are ordered: the due moment; before there is one the moment it came; what stands still comes last
  order_at       timestamp with time zone not null
);

-- What is open when this table comes.
insert into work_item (task_id, dossier_number, procedure_slug, step, step_name, group_id, assignee, opened_at, due_at, step_due_at,
                       paused, unread, order_at)
select t.id_, d.number, d.procedure_slug, t.task_def_key_, replace(t.name_, concat(' · ', d.number), ''),
       (select min(l.group_id_) from act_ru_identitylink l where l.task_id_ = t.id_), t.assignee_, t.create_time_,
       case when c.closed_at is null then c.due_at end, t.due_date_,
       case when c.dossier_number is not null and c.due_at is null and c.closed_at is null then true else false end,
       case when t.assignee_ is null then true else false end,
       case when c.dossier_number is not null and c.due_at is null and c.closed_at is null
            then timestamp with time zone '9999-12-31 00:00:00+00:00'
            else coalesce(case when c.closed_at is null then c.due_at end, t.due_date_, t.create_time_) end
from act_ru_task t
join act_ru_execution e on e.id_ = t.proc_inst_id_
join dossier d on d.number = e.business_key_
left join deadline c on c.dossier_number = d.number;

create index work_item_of_group on work_item (group_id, order_at);
