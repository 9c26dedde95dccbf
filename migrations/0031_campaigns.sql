-- Comments that are near-copies of one text, as they now stand. What a comment was sent as is not touched by any of this.
create table campaigns (
    id text primary key not null,
    consultation_id text not null constraint campaigns_consultation_fkey references consultations (id),
    -- What an expert calls it; empty until then.
    name text not null,
    -- The comment whose words stand for all.
    template_id text not null,
    -- An expert has spoken about it: the program adds to it, and neither takes anybody out nor merges two of these.
    held boolean not null,
    -- Kept counters: what has this campaign's id. A sender counts once.
    comments bigint not null,
    citizens bigint not null,
    organisations bigint not null,
    exact bigint not null,
    near bigint not null,
    personal bigint not null,
    created_at bigint not null
);

create index campaigns_size_idx on campaigns (consultation_id, comments, id);

-- Where a comment stands. `campaign_kind` is what it is to the template; `campaign_by` the expert by whose word it stands
-- there, or in no campaign; `campaign_seen` when it was last looked at, null while it waits.
alter table comments add column campaign_id text;
alter table comments add column campaign_kind text;
alter table comments add column campaign_by text;
alter table comments add column campaign_seen bigint;

create index comments_campaign_idx on comments (consultation_id, campaign_id, id) where campaign_id is not null;
create index comments_campaign_kind_idx on comments (consultation_id, campaign_id, campaign_kind, id)
    where campaign_id is not null;
create index comments_apart_idx on comments (consultation_id, id) where campaign_id is null;
create index comments_apart_page_idx on comments (consultation_id, page_id, id) where campaign_id is null;
create index comments_ungrouped_idx on comments (consultation_id, id) where campaign_seen is null and state <> 'draft';

-- What is kept of a comment's words to compare it: `print` is equal for equal words, `signature` is insight's, in base64.
-- `fingerprint` is that of the comment when it was made.
create table comment_signatures (
    comment_id text primary key not null constraint comment_signatures_comment_fkey
        references comments (id) on delete cascade,
    consultation_id text not null,
    print text not null,
    signature text not null,
    fingerprint text not null
);

create index comment_signatures_print_idx on comment_signatures (consultation_id, print);
create index comment_signatures_consultation_idx on comment_signatures (consultation_id, comment_id);

-- A campaign's comments by where they stand: the id of an article, annex or grouping, `act`, or `unplaced`.
create table campaign_counts (
    campaign_id text not null constraint campaign_counts_campaign_fkey references campaigns (id),
    consultation_id text not null,
    page_id text not null,
    comments bigint not null,
    citizens bigint not null,
    organisations bigint not null,
    constraint campaign_counts_pkey primary key (campaign_id, page_id)
);

create index campaign_counts_page_idx on campaign_counts (consultation_id, page_id, comments, campaign_id);

-- The same by the day on which they were sent, 2026-11-23.
create table campaign_days (
    campaign_id text not null constraint campaign_days_campaign_fkey references campaigns (id),
    day text not null,
    comments bigint not null,
    constraint campaign_days_pkey primary key (campaign_id, day)
);

-- What happened to campaigns, by the program or by an expert; never changed.
create table campaign_events (
    id text primary key not null,
    consultation_id text not null constraint campaign_events_consultation_fkey references consultations (id),
    campaign_id text not null constraint campaign_events_campaign_fkey references campaigns (id),
    kind text not null,
    -- The other campaign: into which, or out of which; the event that was undone.
    other_id text,
    members bigint not null,
    -- The expert; null for the program.
    account_id text,
    reason text not null,
    at bigint not null
);

create index campaign_events_campaign_idx on campaign_events (campaign_id, id);
create index campaign_events_other_idx on campaign_events (other_id, id) where other_id is not null;

-- Which comment went whence and whither with an event; never changed.
create table campaign_moves (
    event_id text not null constraint campaign_moves_event_fkey references campaign_events (id),
    comment_id text not null constraint campaign_moves_comment_fkey references comments (id) on delete cascade,
    from_id text,
    to_id text,
    from_kind text,
    from_by text,
    constraint campaign_moves_pkey primary key (event_id, comment_id)
);

-- What an expert ordered and is too much for one transaction: the rest of a joining or of an undoing.
create table campaign_works (
    event_id text primary key not null constraint campaign_works_event_fkey references campaign_events (id),
    consultation_id text not null,
    -- Moves of this event are taken back, from this comment on; empty for a joining.
    undone_id text not null,
    after_id text not null,
    -- Of a joining: out of which campaign.
    from_id text not null,
    to_id text not null
);

-- Grows with every change of the campaigns of a consultation: what was worked out before is not written after.
-- `attached` counts what came since all were grouped together.
create table campaign_rounds (
    consultation_id text primary key not null
        constraint campaign_rounds_consultation_fkey references consultations (id),
    revision bigint not null,
    attached bigint not null
);
