create index work_item_of_assignee on work_item (assignee, order_at);
