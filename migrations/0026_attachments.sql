-- What was ever put into the store of files, noted before it is put there: what no attachment names any more, or never
-- came to name, is taken out by a job. The name is random and says nothing.
create table stored_files (
    name text primary key not null,
    created_at bigint not null,
    attached boolean not null,
    doomed boolean not null
);

-- The files of a submission, in the order in which they were added. They go with it.
create table attachments (
    id text primary key not null,
    submission_id text not null
        constraint attachments_submission_fkey references submissions (id) on delete cascade,
    stored_name text not null constraint attachments_stored_fkey references stored_files (name),
    position bigint not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    sha256 text not null,
    state text not null,
    created_at bigint not null,
    constraint attachments_stored_key unique (stored_name),
    constraint attachments_content_key unique (submission_id, sha256),
    constraint attachments_position_key unique (submission_id, position)
);

create index attachments_state_idx on attachments (state, id);
