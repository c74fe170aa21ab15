truncate bench_instance;
insert into bench_instance (id, number)
select e.id_, r.business_key_ from act_ru_execution e join act_ru_execution r on r.id_ = e.root_proc_inst_id_
where e.id_ = e.proc_inst_id_ and r.business_key_ is not null;
