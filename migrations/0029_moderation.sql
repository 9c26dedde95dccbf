-- Whether comments are published when they are sent, or once a moderator has let them out.
alter table consultations add column moderation text not null default 'after';

-- What moderators did, for ever: an act that is undone stays, and the undoing is an act of its own that names it. `turn`
-- counts from 1 within a comment. Who did it is for staff; everyone reads the role.
create table moderation_acts (
    id text primary key not null,
    consultation_id text not null constraint moderation_acts_consultation_fkey references consultations (id),
    comment_id text not null constraint moderation_acts_comment_fkey references comments (id) on delete cascade,
    turn bigint not null,
    kind text not null,
    -- Empty where an act follows no rule.
    rule text not null,
    -- What the sender reads: why, or the question.
    reason text not null,
    state_before text not null,
    state_after text not null,
    role text not null,
    account_id text not null,
    -- The act that is undone, or decided about on appeal.
    about_id text,
    -- The acts that were done at once.
    bulk_id text,
    at bigint not null,
    constraint moderation_acts_turn_key unique (comment_id, turn)
);

create index moderation_acts_consultation_idx on moderation_acts (consultation_id, id);
create index moderation_acts_bulk_idx on moderation_acts (bulk_id) where bulk_id is not null;

-- An act is undone once, and decided about once.
create unique index moderation_acts_about_key on moderation_acts (about_id) where about_id is not null;

-- How many acts there were, by kind and rule, kept with every act.
create table moderation_totals (
    consultation_id text not null constraint moderation_totals_consultation_fkey references consultations (id),
    kind text not null,
    rule text not null,
    acts bigint not null,
    constraint moderation_totals_pkey primary key (consultation_id, kind, rule)
);

-- What waits for a moderator: one row for each comment, with the most pressing cause.
create table moderation_queue (
    comment_id text primary key not null
        constraint moderation_queue_comment_fkey references comments (id) on delete cascade,
    consultation_id text not null constraint moderation_queue_consultation_fkey references consultations (id),
    cause text not null,
    since_at bigint not null,
    -- Who must not decide: whoever did what an appeal is against.
    barred text
);

create index moderation_queue_since_idx on moderation_queue (consultation_id, since_at, comment_id);
create index moderation_queue_cause_idx on moderation_queue (consultation_id, cause, since_at, comment_id);

-- Whose an opened comment is, and until when others leave it alone.
create table moderation_claims (
    comment_id text primary key not null
        constraint moderation_claims_comment_fkey references comments (id) on delete cascade,
    account_id text not null,
    until_at bigint not null
);

-- Which kinds of personal data a comment seems to hold, found when it was sent or corrected.
create table comment_flags (
    comment_id text primary key not null
        constraint comment_flags_comment_fkey references comments (id) on delete cascade,
    kinds text not null
);

-- The words of a comment from before a passage was taken out; the act with the lowest turn holds what its sender wrote.
-- Nothing reads these tables but what shows a sender their own words, and the one audited way of staff.
create table sealed_words (
    act_id text primary key not null constraint sealed_words_act_fkey references moderation_acts (id) on delete cascade,
    comment_id text not null constraint sealed_words_comment_fkey references comments (id) on delete cascade,
    turn bigint not null,
    body text not null,
    proposed_wording text not null,
    reasons text not null,
    fingerprint text not null
);

create index sealed_words_comment_idx on sealed_words (comment_id, turn);

-- The wordings from before corrections, put away with them: a passage may stand in those, too.
create table sealed_revisions (
    comment_id text not null constraint sealed_revisions_comment_fkey references comments (id) on delete cascade,
    revision bigint not null,
    act_id text not null constraint sealed_revisions_act_fkey references moderation_acts (id) on delete cascade,
    body text not null,
    proposed_wording text not null,
    reasons text not null,
    account_id text,
    at bigint not null,
    constraint sealed_revisions_pkey primary key (comment_id, revision)
);

-- What senders say to acts: the answer to a question, or an appeal; each act is answered once.
create table moderation_replies (
    act_id text primary key not null
        constraint moderation_replies_act_fkey references moderation_acts (id) on delete cascade,
    comment_id text not null constraint moderation_replies_comment_fkey references comments (id) on delete cascade,
    body text not null,
    at bigint not null
);

create index moderation_replies_comment_idx on moderation_replies (comment_id);

-- What readers report. A browser, known by the hash of the secret in its session, reports a comment once.
create table comment_reports (
    comment_id text not null constraint comment_reports_comment_fkey references comments (id) on delete cascade,
    browser_hash text not null,
    rule text not null,
    body text not null,
    at bigint not null,
    constraint comment_reports_pkey primary key (comment_id, browser_hash)
);
