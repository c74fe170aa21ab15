-- Who asks at a counter names himself: by number, telephone or name, typed with or without marks. The list of letters is that of
-- the search (vn.motcua.desk.DossierFinder).
create index dossier_applicant_words on dossier using gin (to_tsvector('simple', lower(translate(applicant_name,
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯưḌḍẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ',
  'aaaaeeeiioooouuyaaaaeeeiioooouuyaaddiiuuoouuddaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy'))));
create index dossier_applicant_id on dossier (applicant_id_number) where applicant_id_number is not null;
create index dossier_applicant_phone on dossier (applicant_phone) where applicant_phone is not null;
