-- A browser session: the id is stored only as a hash, so that who reads the table cannot take a session over.
create table sessions (
    id_hash text primary key not null,
    data text not null,
    expires_at bigint not null
);

create index sessions_expires_at_idx on sessions (expires_at);
