-- Beside the words of the name: the units, the month and the day. A frequent name is then looked for among a unit's and among the
-- latest dossiers, instead of reading every dossier of everybody who is called so (vn.motcua.desk.NameSearch).
drop index dossier_applicant_words;
create index dossier_name_unit_time on dossier using gin (to_tsvector('simple', lower(translate(applicant_name,
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưḌḍẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ',
  'aaaaeeeiioooouuyaaaaeeeiioooouuyaaddiiuuoouuddaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy'))
  || ' u' || lower(receiving_unit) || ' u' || lower(competent_unit) || ' u' || lower(holding_unit)
  || ' m' || (extract(year from received_on)::int * 12 + extract(month from received_on)::int)
  || ' d' || (received_on - date '2000-01-01')));
