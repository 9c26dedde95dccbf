-- One sender's comments. A draft belongs to a browser session (`holder_hash`); a sent one has its number in the
-- register, its tracking address (hash only) and the hash of what was sent.
create table submissions (
    id text primary key not null,
    consultation_id text not null constraint submissions_consultation_fkey references consultations (id),
    state text not null,
    holder_hash text,
    means text not null,
    sender_name text not null,
    sender_email text not null,
    sender_county text not null,
    sender_kind text not null,
    sender_organisation text not null,
    publish_name boolean not null,
    created_at bigint not null,
    sent_at bigint,
    register_year bigint,
    register_number bigint,
    tracking_hash text,
    leaf_salt text,
    leaf_hash text,
    constraint submissions_register_key unique (register_year, register_number),
    constraint submissions_tracking_key unique (tracking_hash)
);

create index submissions_holder_idx on submissions (holder_hash, consultation_id);

-- Two tabs that begin at once share one draft.
create unique index submissions_draft_key on submissions (holder_hash, consultation_id) where state = 'draft';

-- The gapless yearly register (Law 52/2003 art. 7 (5)): the last number given in each year.
create table register_years (
    year bigint primary key not null,
    last bigint not null
);

-- References to a submission are looked at when the transaction ends: what belongs to it can then be written before the
-- register gives its number, which every other sender of the year waits for.
--
-- A repeated request with the same key gets the same answer; another body under the same key is refused.
create table idempotency_keys (
    key_hash text primary key not null,
    body_hash text not null,
    submission_id text not null constraint idempotency_keys_submission_fkey
        references submissions (id) deferrable initially deferred,
    created_at bigint not null
);
