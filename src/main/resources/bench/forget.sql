-- The dossiers that were played go; what the read model has concluded from them goes too.
select log_position from supervision_cursor for update;
truncate supervised_dossier, standing_step, figure_day, step_time, done_step, rest_time, forecast_day, supervision_gap;
update supervision_cursor set log_position = (select coalesce(max(log_position), 0) from dossier_event);
