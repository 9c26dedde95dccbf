-- Which comments led to a change, as editors state it. The change is that of a provision in a version against the one
-- before; of a provision that was removed, by the id it had there.
create table credits (
    version_id text not null constraint credits_version_fkey references versions (id),
    provision_id text not null,
    comment_id text not null constraint credits_comment_fkey references comments (id),
    stated_by text not null,
    at bigint not null,
    constraint credits_pkey primary key (version_id, provision_id, comment_id)
);

create index credits_comment_idx on credits (comment_id);
