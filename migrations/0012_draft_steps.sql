-- What a draft in work was before each of the last changes to it, so that they can be undone, the newest first. The rows
-- go when the version is published.
create table draft_steps (
    version_id text not null constraint draft_steps_version_fkey references versions (id),
    -- 1, 2, 3 … in the order of the changes; the highest is undone first.
    position bigint not null,
    -- Names the step in forms: a position is used again after an undo.
    id text not null,
    -- What was done, and the labels or the file name that the sentence about it needs.
    deed text not null,
    about text not null,
    other text not null,
    -- The version's columns as they were before.
    title text not null,
    file_name text not null,
    format text not null,
    draft text not null,
    articles bigint not null,
    constraint draft_steps_pkey primary key (version_id, position)
);
