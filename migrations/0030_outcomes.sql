-- What the drafters did with a recommendation, and why (Law 52/2003 art. 12 (3)). One decision answers one comment or many;
-- a comment has one decision at most (`comments.decision_id`). `state` is `drafted`, `approved` or `released`; what is
-- released is public and does not change any more.
create table decisions (
    id text primary key not null,
    consultation_id text not null constraint decisions_consultation_fkey references consultations (id),
    outcome text not null,
    reason text not null,
    -- The campaign for which it was written, whole.
    campaign_id text,
    state text not null,
    -- Who gave it its present text or its present comments: never who approves it.
    drafted_by text not null,
    drafted_at bigint not null,
    approved_by text,
    approved_at bigint,
    released_at bigint,
    revision bigint not null,
    -- How many comments it answers; those taken back since among them.
    comments bigint not null,
    -- When everybody whom it answers was told.
    told_at bigint
);

create index decisions_state_idx on decisions (consultation_id, state, id);
create index decisions_telling_idx on decisions (released_at, id) where state = 'released' and told_at is null;

-- Everything that was done to a decision, by turn from 1, with its words after that: rows are only ever added.
create table decision_steps (
    decision_id text not null constraint decision_steps_decision_fkey references decisions (id),
    turn bigint not null,
    act text not null,
    outcome text not null,
    reason text not null,
    -- Comments that it answers after the step.
    comments bigint not null,
    -- What a colleague said when sending it back.
    words text not null,
    account_id text not null,
    at bigint not null,
    constraint decision_steps_pkey primary key (decision_id, turn)
);

-- Comments that were taken out of a decision, and into which they went; null where they have none.
create table decision_moves (
    comment_id text not null constraint decision_moves_comment_fkey references comments (id) on delete cascade,
    turn bigint not null,
    from_id text not null constraint decision_moves_from_fkey references decisions (id),
    to_id text constraint decision_moves_to_fkey references decisions (id),
    account_id text not null,
    at bigint not null,
    constraint decision_moves_pkey primary key (comment_id, turn)
);

-- Texts to begin a reason with, with gaps that must be filled ("[…]").
create table decision_templates (
    id text primary key not null,
    consultation_id text not null constraint decision_templates_consultation_fkey references consultations (id),
    title text not null,
    body text not null,
    written_by text not null,
    written_at bigint not null
);

create index decision_templates_idx on decision_templates (consultation_id, id);

-- Each moment at which all approved decisions became public.
create table decision_releases (
    id text primary key not null,
    consultation_id text not null constraint decision_releases_consultation_fkey references consultations (id),
    decisions bigint not null,
    comments bigint not null,
    released_by text not null,
    released_at bigint not null
);

create index decision_releases_idx on decision_releases (consultation_id, id);

-- Whoever changes decisions of a consultation takes its row first, so that acts on them come one after the other; `turn`
-- counts them.
create table decision_desks (
    consultation_id text primary key not null
        constraint decision_desks_consultation_fkey references consultations (id),
    turn bigint not null
);

-- `told_at` is when the sender was told of the released decision.
alter table comments add column decision_id text constraint comments_decision_fkey references decisions (id);
alter table comments add column told_at bigint;

-- What has no decision yet, by article and by what it is. The last columns are those of the condition: with them nothing
-- but the index is read.
create index comments_undecided_page_idx on comments (consultation_id, page_id, stance, kind, id, state, decision_id)
    where decision_id is null and state not in ('draft', 'withdrawn');
create index comments_undecided_kind_idx on comments (consultation_id, stance, kind, id, state, decision_id)
    where decision_id is null and state not in ('draft', 'withdrawn');
create index comments_decision_idx on comments (decision_id, id) where decision_id is not null;
create index comments_untold_idx on comments (decision_id, id) where decision_id is not null and told_at is null;

-- When every recommendation had its answer.
alter table consultations add column answered_at bigint;
