-- Every completion of a task asks for its sub-tasks, and the engine has no index for it: at 100,000 open tasks a dossier costs
-- five times as much. Hardly any task has a parent.
create index act_idx_task_parent on act_ru_task (parent_task_id_) where parent_task_id_ is not null;

-- Acquisition by due date reads the jobs that can run, oldest first.
create index act_idx_job_due on act_ru_job (duedate_) where retries_ > 0 and suspension_state_ = 1;

-- The engine's indexes on columns that are nearly always null here (no tenants, no cases, few sub-processes, no removal time
-- before the end) are written for every row and find nothing. Partial ones serve the same look-ups: the engine asks for these
-- columns by "=", "in" or "<=", each of which excludes null, so that the planner may use them.
do $$
declare
  old record;
begin
  for old in
    select i.relname as index_name, t.relname as table_name, a.attname as column_name
    from pg_index x
    join pg_class i on i.oid = x.indexrelid
    join pg_class t on t.oid = x.indrelid
    join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
    where t.relnamespace = current_schema()::regnamespace
      and (t.relname like 'act\_ru\_%' or t.relname like 'act\_hi\_%' or t.relname = 'act_ge_bytearray')
      and x.indnatts = 1 and not x.indisunique and x.indpred is null and not a.attnotnull
      and a.attname in (
        'tenant_id_', 'removal_time_', 'super_exec_', 'bytearray_id_', 'exception_stack_id_', 'batch_id_', 'owner_',
        'case_execution_id_', 'case_inst_id_', 'case_def_id_', 'restarted_proc_inst_id_', 'job_exception_stack_id_',
        'error_details_id_', 'deployment_id_', 'configuration_')
  loop
    execute format('drop index %I', old.index_name);
    execute format('create index %I on %I (%I) where %I is not null',
                   old.index_name, old.table_name, old.column_name, old.column_name);
  end loop;

  -- Columns that are null in most rows of these tables only.
  for old in
    select * from (values
      ('act_idx_variable_task_id', 'act_ru_variable', 'task_id_', 'task_id_'),
      ('act_idx_variable_task_name_type', 'act_ru_variable', 'task_id_, name_, type_', 'task_id_'),
      ('act_idx_ident_lnk_user', 'act_ru_identitylink', 'user_id_', 'user_id_'),
      ('act_idx_athrz_procedef', 'act_ru_identitylink', 'proc_def_id_', 'proc_def_id_'),
      ('act_idx_exec_buskey', 'act_ru_execution', 'business_key_', 'business_key_'),
      ('act_idx_task_assignee', 'act_ru_task', 'assignee_', 'assignee_')
    ) as wanted (index_name, table_name, columns, column_name)
  loop
    execute format('drop index %I', old.index_name);
    execute format('create index %I on %I (%s) where %I is not null',
                   old.index_name, old.table_name, old.columns, old.column_name);
  end loop;
end $$;
