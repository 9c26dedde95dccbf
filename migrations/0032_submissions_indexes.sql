-- Most submissions have neither the holder of a draft nor an organisation: an index over those that do is smaller, and
-- costs the others nothing when they are written.
drop index submissions_holder_idx;
create index submissions_holder_idx on submissions (holder_hash, consultation_id) where holder_hash is not null;
drop index submissions_organisation_idx;
create index submissions_organisation_idx on submissions (organisation_id, state, id) where organisation_id is not null;
