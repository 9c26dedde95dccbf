-- The newest published version and when the first was published, kept with the consultation by every publication: who
-- sends comments holds this row against a publication, and reads in the same statement what is in force.
alter table consultations add column version_id text constraint consultations_version_fkey references versions (id);
alter table consultations add column first_published_at bigint;

update consultations set
    version_id = (select v.id from versions v where v.consultation_id = consultations.id
        and v.number = (select max(w.number) from versions w
            where w.consultation_id = consultations.id and w.published_at is not null)),
    first_published_at = (select min(v.published_at) from versions v where v.consultation_id = consultations.id);
