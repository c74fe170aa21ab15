-- Some have uploaded papers that were read by the machine. What the files hold is nowhere.
insert into kept_file (sha256, bytes, kept_at) values (repeat('b', 64), 150000, now());
insert into paper_file (id, dossier_number, item, place, shown_name, sha256, media_type, bytes, pages, width, height, uploaded_at,
  uploaded_by, scan)
select md5(number)::uuid::text, number, papers -> 0 ->> 'code', 1, 'to-khai.pdf', repeat('b', 64), 'application/pdf', 150000, 1, 2480,
  3508, submitted_at, 'tiepnhan', 'NOT_SCANNED'
from dossier where hashtext(number) % case when ended_at is null then 5 else 50 end = 0 and papers -> 0 ->> 'code' is not null;
insert into digitisation (dossier_number, item, state, revision, attempts, pages, result, ended_at)
select dossier_number, item, 'DONE', 1, 1, 1, sha256, uploaded_at from paper_file;
insert into page_text (dossier_number, item, page, content, certainty, unread, words)
select dossier_number, item, 1, 'Tờ khai của ' || applicant_name, '95', 0,
  'tờ khai của ' || lower(applicant_name) || ' hồ sơ to khai cua ho so so hieu ' || hashtext(number)
from paper_file f join dossier d on d.number = f.dossier_number;
