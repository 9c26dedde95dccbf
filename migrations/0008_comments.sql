-- While a comment is a draft every field keeps what was typed, right or wrong.
create table comments (
    id text primary key not null,
    submission_id text not null constraint comments_submission_fkey
        references submissions (id) deferrable initially deferred,
    consultation_id text not null constraint comments_consultation_fkey references consultations (id),
    version_id text not null constraint comments_version_fkey references versions (id),
    -- Null for the whole act.
    provision_id text,
    -- The article or annex in which the provision stands; null for the whole act and for headings above articles.
    page_id text,
    position bigint not null,
    state text not null,
    stance text not null,
    kind text not null,
    body text not null,
    proposed_wording text not null,
    reasons text not null,
    -- Equal for texts that differ only in case, marks, punctuation and white space.
    fingerprint text not null,
    created_at bigint not null
);

create index comments_submission_idx on comments (submission_id, position);
create index comments_page_idx on comments (consultation_id, page_id, state, id);
create index comments_consultation_idx on comments (consultation_id, state, id);
create index comments_fingerprint_idx on comments (consultation_id, fingerprint);
