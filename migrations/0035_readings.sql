-- What was worked out of everything that people said at a place: the id of an article or annex, or `act`. A job reads the
-- comments and stores figures, phrases and ids; the words of comments are asked of the comments each time.
create table readings (
    consultation_id text not null constraint readings_consultation_fkey references consultations (id),
    place_id text not null,
    made_at bigint not null,
    -- How long that took, in milliseconds: what takes long is not done again at once.
    took bigint not null,
    -- Published comments that were read; those of them that were not grouped into campaigns yet; what the kept counter of
    -- the place said.
    comments bigint not null,
    ungrouped bigint not null,
    counted bigint not null,
    -- Grows when a comment that may have been read is hidden, corrected, taken back or put elsewhere; `stale` until it is
    -- read again.
    revision bigint not null,
    stale boolean not null,
    -- JSON; empty until it is read for the first time.
    body text not null,
    constraint readings_pkey primary key (consultation_id, place_id)
);

-- Lists of what was sent on a day, from a county, by organisations.
create index submissions_sent_idx on submissions (consultation_id, sent_at, id) where state = 'sent';
create index submissions_county_idx on submissions (consultation_id, sender_county, id) where state = 'sent';
create index submissions_organisations_idx on submissions (consultation_id, id)
    where state = 'sent' and sender_kind = 'organisation';
