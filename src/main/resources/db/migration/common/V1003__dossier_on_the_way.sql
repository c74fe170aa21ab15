-- Who has the electronic dossier in hand; before, it followed from the two units and the log.
alter table dossier add column holding_unit varchar(5);
update dossier set holding_unit = receiving_unit;
update dossier set holding_unit = competent_unit
where exists (select 1 from dossier_event e where e.dossier_number = dossier.number
              and cast(e.event as varchar(4000)) like '%ReceivedByAuthority%');
alter table dossier alter column holding_unit set not null;
