-- Names as they occur in the city, none of them anybody's: put together by chance.
create function bench_name(n bigint) returns text language sql immutable as $$
  select (array['Nguyễn','Trần','Lê','Phạm','Huỳnh','Phan','Võ','Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý'])
      [1 + floor(power((hashint8(n) & 2147483647) / 2147483648.0, 2) * 14)::int]
    || ' ' || (array['Văn','Thị','Hữu','Đức','Minh','Ngọc','Thanh','Quốc','Hoàng','Thu','Kim','Xuân'])
      [1 + (hashint8(n + 1000000007) & 2147483647) % 12]
    || ' ' || (array['An','Bình','Châu','Dũng','Em','Giang','Hà','Hạnh','Hùng','Huệ','Khánh','Lan','Linh','Long','Mai','Nam','Nga',
      'Phúc','Phương','Quang','Quỳnh','Sơn','Tâm','Thảo','Thắng','Thủy','Trang','Trung','Tuấn','Tùng','Vân','Việt','Yến','Ánh'])
      [1 + (hashint8(n + 2000000011) & 2147483647) % 34]
$$;

create table bench_template (number varchar(40) primary key, stood timestamptz not null, kind varchar(8));
create table bench_week (number varchar(40) primary key, kind varchar(8) not null);
create table bench_unit (place int primary key, code varchar(5) not null, id_code varchar(40) not null, branch varchar(5) not null);
create table bench_instance (id varchar(64) primary key, number varchar(40) not null);
create table bench_copy (
  n bigint primary key, source varchar(40) not null, target varchar(40) not null, shift interval not null,
  unit_from varchar(5) not null, unit_to varchar(5) not null, other_from varchar(5) not null, other_to varchar(5) not null,
  received_on date not null, serial int not null, name varchar(200) not null, id_number varchar(20), phone varchar(20)
);
create table bench_city (made_at timestamptz not null, open_dossiers int not null, finished_dossiers int not null);
