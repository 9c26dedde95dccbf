-- Links that are mailed and work once. The secret is derived from the id under the operator's key; only its hash is
-- stored. `subject` is the id of what the link is about, `data` what its use needs to know.
create table links (
    id text primary key not null,
    secret_hash text not null,
    purpose text not null,
    subject text not null,
    data text not null,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint,
    constraint links_secret_key unique (secret_hash)
);

create index links_subject_idx on links (purpose, subject);
create index links_expires_idx on links (expires_at);
