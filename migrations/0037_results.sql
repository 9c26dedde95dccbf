-- Where the comments stand that a released decision answers: the id of an article or annex, or empty for the act as a whole,
-- headings, and what has no place any more. Written by a job after the release, and anew when comments got another place.
create table decision_places (
    decision_id text not null constraint decision_places_decision_fkey references decisions (id),
    consultation_id text not null,
    page_id text not null,
    outcome text not null,
    comments bigint not null,
    constraint decision_places_pkey primary key (decision_id, page_id)
);

-- The last column is for the sums by outcome, which then read nothing else.
create index decision_places_page_idx on decision_places (consultation_id, page_id, comments, decision_id, outcome);

-- When that was written; null while it waits.
alter table decisions add column placed_at bigint;
create index decisions_placing_idx on decisions (consultation_id, id) where state = 'released' and placed_at is null;

-- The comments that a decision answers at one place.
create index comments_decision_page_idx on comments (decision_id, page_id, id) where decision_id is not null;
