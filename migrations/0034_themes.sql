-- The experts' codebook. `state` is `used`, `retired` or `merged` (then `into_id` says into which); a name stands once
-- among those in use, `folded` is what names are told apart by. `examples` has one on each line.
create table themes (
    id text primary key not null,
    consultation_id text not null constraint themes_consultation_fkey references consultations (id),
    heading text not null,
    name text not null,
    folded text not null,
    definition text not null,
    examples text not null,
    state text not null,
    into_id text,
    revision bigint not null,
    created_at bigint not null
);

create unique index themes_name_key on themes (consultation_id, folded) where state = 'used';
create index themes_consultation_idx on themes (consultation_id, id);

-- What happened to themes; rows are only added. `was` and `became` are heading, name, definition and examples by lines.
create table theme_events (
    id text primary key not null,
    consultation_id text not null constraint theme_events_consultation_fkey references consultations (id),
    theme_id text not null constraint theme_events_theme_fkey references themes (id),
    kind text not null,
    -- The other theme of a merger or a split.
    other_id text,
    -- The event that is taken back.
    about_id text,
    was text not null,
    became text not null,
    comments bigint not null,
    reason text not null,
    account_id text not null,
    at bigint not null
);

create index theme_events_theme_idx on theme_events (theme_id, id);
create index theme_events_other_idx on theme_events (other_id, id) where other_id is not null;
create unique index theme_events_about_key on theme_events (about_id) where about_id is not null;

-- A theme on a comment, or on a passage of it, from one character to another; 0 and 0 is the whole. `print` names the
-- words that it was put on: where those of the comment are others now, somebody must confirm it.
create table codings (
    comment_id text not null constraint codings_comment_fkey references comments (id) on delete cascade,
    theme_id text not null constraint codings_theme_fkey references themes (id),
    start_at bigint not null,
    end_at bigint not null,
    consultation_id text not null,
    account_id text not null,
    print text not null,
    at bigint not null,
    constraint codings_pkey primary key (comment_id, theme_id, start_at, end_at)
);

create index codings_theme_idx on codings (theme_id, comment_id);

-- Comments that somebody has coded, with themes or with none. `revision` grows with every act on their codes.
create table coded_comments (
    comment_id text primary key not null constraint coded_comments_comment_fkey
        references comments (id) on delete cascade,
    consultation_id text not null,
    account_id text not null,
    revision bigint not null,
    stale boolean not null,
    at bigint not null
);

create index coded_comments_at_idx on coded_comments (consultation_id, at, comment_id);
create index coded_comments_stale_idx on coded_comments (consultation_id, comment_id) where stale;

-- Each theme of a comment once, with where it is counted: `theme_counts` is what these rows come to. What was taken back
-- has none.
create table comment_themes (
    theme_id text not null constraint comment_themes_theme_fkey references themes (id),
    comment_id text not null constraint comment_themes_comment_fkey references comments (id) on delete cascade,
    consultation_id text not null,
    page_id text not null,
    sender_kind text not null,
    constraint comment_themes_pkey primary key (theme_id, comment_id)
);

create index comment_themes_comment_idx on comment_themes (comment_id);
create index comment_themes_kind_idx on comment_themes (theme_id, sender_kind, comment_id);
create index comment_themes_page_idx on comment_themes (theme_id, page_id, sender_kind, comment_id);

-- Comments with a theme by where they stand (the id of an article, annex or grouping, `act`, or `unplaced`) and by who
-- sent them, kept with every change.
create table theme_counts (
    theme_id text not null constraint theme_counts_theme_fkey references themes (id),
    page_id text not null,
    sender_kind text not null,
    consultation_id text not null,
    comments bigint not null,
    constraint theme_counts_pkey primary key (theme_id, page_id, sender_kind)
);

create index theme_counts_consultation_idx on theme_counts (consultation_id, theme_id);

-- Whoever changes themes or codes takes the consultation's row first; `turn` counts the acts, `coded` the comments.
create table theme_desks (
    consultation_id text primary key not null constraint theme_desks_consultation_fkey references consultations (id),
    turn bigint not null,
    coded bigint not null
);

-- Which codes went from one theme to another with an event. `kept`: the other theme stood there already.
create table theme_moves (
    event_id text not null constraint theme_moves_event_fkey references theme_events (id),
    comment_id text not null constraint theme_moves_comment_fkey references comments (id) on delete cascade,
    start_at bigint not null,
    end_at bigint not null,
    from_id text not null,
    to_id text not null,
    kept boolean not null,
    account_id text not null,
    print text not null,
    at bigint not null,
    constraint theme_moves_pkey primary key (event_id, comment_id, start_at, end_at)
);

-- What was ordered and is too much for one transaction: the rest of a merger, of an undoing, or of a campaign. `name` is
-- the theme that ends, the event that is taken back, or the campaign.
create table theme_works (
    id text primary key not null,
    consultation_id text not null constraint theme_works_consultation_fkey references consultations (id),
    kind text not null,
    name text not null,
    -- The theme that stays, or the themes that are put, apart by spaces.
    themes text not null,
    -- Also on members with words of their own.
    whole boolean not null,
    account_id text not null,
    after_id text not null
);

create index theme_works_consultation_idx on theme_works (consultation_id, id);

-- Whose a comment is while it is coded.
create table coding_claims (
    comment_id text primary key not null
        constraint coding_claims_comment_fkey references comments (id) on delete cascade,
    account_id text not null,
    until_at bigint not null
);

-- A workbook that somebody uploaded and has not taken yet; each has one.
create table theme_imports (
    consultation_id text not null constraint theme_imports_consultation_fkey references consultations (id),
    account_id text not null,
    content text not null,
    at bigint not null,
    constraint theme_imports_pkey primary key (consultation_id, account_id)
);

-- Comments that are coded a second time, drawn by a number from those that were coded then.
create table coding_samples (
    id text primary key not null,
    consultation_id text not null constraint coding_samples_consultation_fkey references consultations (id),
    seed bigint not null,
    wanted bigint not null,
    -- From how many they were drawn; null until then.
    drawn_from bigint,
    account_id text not null,
    at bigint not null
);

create index coding_samples_consultation_idx on coding_samples (consultation_id, id);

create table sample_comments (
    sample_id text not null constraint sample_comments_sample_fkey references coding_samples (id),
    position bigint not null,
    comment_id text not null constraint sample_comments_comment_fkey references comments (id) on delete cascade,
    first_by text not null,
    second_by text,
    second_at bigint,
    constraint sample_comments_pkey primary key (sample_id, position)
);

create index sample_comments_comment_idx on sample_comments (comment_id);

-- The themes of both coders: the first one's as they were when the sample was drawn.
create table sample_codes (
    sample_id text not null constraint sample_codes_sample_fkey references coding_samples (id),
    comment_id text not null constraint sample_codes_comment_fkey references comments (id) on delete cascade,
    coder text not null,
    theme_id text not null constraint sample_codes_theme_fkey references themes (id),
    constraint sample_codes_pkey primary key (sample_id, comment_id, coder, theme_id)
);

-- `coded_at` is when a comment was first coded; `coding_seen` is emptied whenever its words, its state or its place change,
-- so that the job looks at its codes again; `sender_kind` is that of the submission.
alter table comments add column coded_at bigint;
alter table comments add column coding_seen bigint;
alter table comments add column sender_kind text;

update comments set sender_kind = (select s.sender_kind from submissions s where s.id = comments.submission_id);

-- What nobody coded yet, by who sent it and where it stands. The last columns are those of the condition: with them nothing
-- but the index is read.
create index comments_uncoded_idx on comments (consultation_id, sender_kind, id, state, coded_at)
    where coded_at is null and state in ('published', 'waiting');
create index comments_uncoded_page_idx on comments (consultation_id, page_id, sender_kind, id, state, coded_at)
    where coded_at is null and state in ('published', 'waiting');
create index comments_recoding_idx on comments (consultation_id, id) where coded_at is not null and coding_seen is null;
