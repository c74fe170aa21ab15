-- H2 looks through the names one by one.
create index dossier_applicant_id on dossier (applicant_id_number);
create index dossier_applicant_phone on dossier (applicant_phone);
