-- Proofs of work that were used: each lets in one submission. A row may go once its challenge has expired.
create table used_challenges (
    challenge text primary key not null,
    expires_at bigint not null
);

create index used_challenges_expires_idx on used_challenges (expires_at);

-- What was odd about how a submission came, for staff who read it; nothing is ever decided by it. Only what is odd has a
-- row: `trap`, the field that nobody sees was filled in; `seconds` from the beginning of its draft to its sending.
create table submission_signals (
    submission_id text primary key not null
        constraint submission_signals_submission_fkey references submissions (id) on delete cascade,
    trap boolean not null,
    seconds bigint not null
);

-- A draft that was handed in to be sent by a mailed link: until then it is kept, however short drafts are kept.
alter table submissions add column held_until bigint;
