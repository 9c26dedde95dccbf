-- What happened to a comment after it was sent, for its sender: written in the transaction in which it happens, never
-- changed. `turn` counts from 1 without a gap within a submission; whoever writes takes the row of the submission first
-- (`submissions.turns`), so that no turn becomes visible before a lower one.
create table comment_events (
    submission_id text not null constraint comment_events_submission_fkey
        references submissions (id) on delete cascade,
    turn bigint not null,
    comment_id text not null constraint comment_events_comment_fkey references comments (id) on delete cascade,
    kind text not null,
    -- The version of the text in which it happened.
    version_id text,
    -- The signatory, of what is done in an organisation's name.
    account_id text,
    -- Why, as its sender wrote.
    reason text not null,
    at bigint not null,
    constraint comment_events_pkey primary key (submission_id, turn)
);

create index comment_events_comment_idx on comment_events (comment_id);

-- How many events there are, and up to which one the sender has said to have read them.
alter table submissions add column turns bigint not null default 0;
alter table submissions add column seen bigint not null default 0;

-- The wordings that a comment had before it was corrected, by the revision that they were; the lowest is the one that was
-- sent.
create table comment_revisions (
    comment_id text not null constraint comment_revisions_comment_fkey references comments (id) on delete cascade,
    revision bigint not null,
    body text not null,
    proposed_wording text not null,
    reasons text not null,
    -- The signatory who wrote the next one, of an organisation.
    account_id text,
    -- When it was replaced.
    at bigint not null,
    constraint comment_revisions_pkey primary key (comment_id, revision)
);

alter table comments add column corrected_at bigint;
alter table comments add column withdrawn_at bigint;

-- Comments that were taken back stay in their place among the published ones, so that the state is nothing to sort by.
drop index comments_page_idx;
drop index comments_consultation_idx;
create index comments_page_idx on comments (consultation_id, page_id, id);
create index comments_consultation_idx on comments (consultation_id, id);

-- Who wants to be told by mail, by address: `asked` until the address is proved, then `on` or `off`. What happened before
-- `since_at` is not told.
create table digests (
    id text primary key not null,
    secret_hash text not null constraint digests_secret_key unique,
    email text not null,
    email_folded text not null constraint digests_email_key unique,
    language text not null,
    state text not null,
    since_at bigint not null,
    -- When the mail that asks for a proof was written last.
    asked_at bigint,
    -- When news were mailed last.
    mailed_at bigint
);

create index digests_state_idx on digests (state, id);

-- Up to which turn somebody was told of a submission: written with the mail.
create table digest_marks (
    digest_id text not null constraint digest_marks_digest_fkey references digests (id) on delete cascade,
    submission_id text not null constraint digest_marks_submission_fkey
        references submissions (id) on delete cascade,
    told bigint not null,
    constraint digest_marks_pkey primary key (digest_id, submission_id)
);
