-- Registers and the numbers of results are counted like the numbers of documents; they go on where they are.
insert into document_book (unit_code, template, book_year, last_serial)
select unit_code, 'register:' || register, year_entered, max(serial)
from register_entry
group by unit_code, register, year_entered;
