-- Where a comment stands in the newest text. `provision_id` and `version_id` say for ever what its sender spoke about;
-- `place_id` is the provision by which it stands now, and `page_id` from here on the page of that. A comment on a
-- provision that has no place any more, or whose place an expert must settle, has neither.
alter table comments add column place_id text;
alter table comments add column place_state text not null default 'exact';

update comments set place_id = provision_id;

create index comments_place_idx on comments (consultation_id, place_state, id);

-- The trace of every carrying over: turn 0 is the program's, when a version is published; the later ones are experts'.
create table placements (
    comment_id text not null constraint placements_comment_fkey references comments (id) on delete cascade,
    -- The version into which the comment was carried.
    version_id text not null constraint placements_version_fkey references versions (id),
    turn bigint not null,
    state text not null,
    provision_id text,
    -- Share of the words in common, 0 to 1.
    shared double precision not null,
    -- The expert; null for the program.
    settled_by text,
    reason text not null,
    at bigint not null,
    constraint placements_pkey primary key (comment_id, version_id, turn)
);

-- Where the words of a provision went when that is more than one place or not certain, the best first.
create table placement_targets (
    comment_id text not null constraint placement_targets_comment_fkey references comments (id) on delete cascade,
    version_id text not null constraint placement_targets_version_fkey references versions (id),
    position bigint not null,
    provision_id text not null,
    constraint placement_targets_pkey primary key (comment_id, version_id, position)
);
