-- How much an officer has in hand.
create index standing_step_assignee on standing_step (assignee);
