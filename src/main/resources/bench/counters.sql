-- Whatever comes next goes on where this ended.
insert into dossier_day (unit_code, received_on, last_serial)
select receiving_unit, received_on, max(serial) from dossier group by receiving_unit, received_on
on conflict (unit_code, received_on) do update set last_serial = excluded.last_serial;
insert into document_book (unit_code, template, book_year, last_serial)
select book_unit, template, book_year, max(book_serial) from document where book_serial is not null group by 1, 2, 3
on conflict (unit_code, template, book_year) do update set last_serial = greatest(document_book.last_serial, excluded.last_serial);
insert into document_book (unit_code, template, book_year, last_serial)
select unit_code, 'register:' || register, year_entered, max(serial) from register_entry group by 1, 2, 3
on conflict (unit_code, template, book_year) do update set last_serial = greatest(document_book.last_serial, excluded.last_serial);
select setval(pg_get_serial_sequence('obligation', 'id'), (select coalesce(max(id), 0) + 1 from obligation));
select setval(pg_get_serial_sequence('payment', 'id'), (select coalesce(max(id), 0) + 1 from payment));
