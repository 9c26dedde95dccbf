-- Files that staff ordered: made by a job, kept a while, fetched later. The bytes are in the store of files.
create table exports (
    id text primary key not null,
    consultation_id text not null constraint exports_consultation_fkey references consultations (id),
    kind text not null,
    format text not null,
    -- As the filter of the desk's comments; null for everything.
    filter text,
    language text not null,
    account_id text not null,
    -- `waiting`, `running`, `ready`, `failed` or `cancelled`.
    state text not null,
    -- Why it failed; empty else.
    trouble text not null,
    -- Which run makes it, and until when that is believed to live; how many have begun.
    claim text not null,
    leased_until bigint not null,
    attempts bigint not null,
    -- The turn of `export_turns` before anything was read.
    turn bigint not null,
    -- Steps: rows that are read, then rows that are written.
    done bigint not null,
    total bigint not null,
    stored_name text constraint exports_stored_fkey references stored_files (name),
    name text not null,
    bytes bigint not null,
    -- SHA-256 of the bytes.
    checksum text not null,
    created_at bigint not null,
    ready_at bigint,
    expires_at bigint not null
);

create index exports_consultation_idx on exports (consultation_id, id);
create index exports_due_idx on exports (id) where state in ('waiting', 'running');
create index exports_expires_idx on exports (expires_at);
create index exports_stored_idx on exports (stored_name) where stored_name is not null;

-- Grows whenever words of a consultation are taken out of sight, changed or erased: a file that was begun at another turn
-- may hold what was said before, and is not handed out.
create table export_turns (
    consultation_id text primary key not null constraint export_turns_consultation_fkey references consultations (id),
    turn bigint not null
);

-- When the comments of a consultation were last grouped together.
alter table campaign_rounds add column grouped_at bigint;

-- How many published comments say the same is told by the index alone.
drop index comments_fingerprint_idx;
create index comments_fingerprint_idx on comments (consultation_id, fingerprint, state);
