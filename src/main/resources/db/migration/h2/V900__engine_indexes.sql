-- Every completion of a task asks for its sub-tasks, and the engine has no index for it.
create index act_idx_task_parent on act_ru_task (parent_task_id_);
