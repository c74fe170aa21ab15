drop table bench_template, bench_week, bench_unit, bench_instance, bench_copy;
drop function bench_name(bigint);
