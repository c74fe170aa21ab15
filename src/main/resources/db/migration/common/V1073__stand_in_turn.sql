-- The one row that whoever plans a stand-in holds meanwhile.
create table stand_in_turn (
  id integer primary key
);
insert into stand_in_turn (id) values (1);
