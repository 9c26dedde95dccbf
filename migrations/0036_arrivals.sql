-- What came, counted in the order of the ledger by a job: whoever sends does nothing for it. `day` is 2026-11-23 by the clocks of
-- Romania, `sender` what is known of whoever sent. What is counted here stays counted when it is taken back or erased.
create table arrivals (
    consultation_id text not null constraint arrivals_consultation_fkey references consultations (id),
    day text not null,
    -- Empty where there is none.
    county text not null,
    sender text not null,
    submissions bigint not null,
    comments bigint not null,
    constraint arrivals_pkey primary key (consultation_id, day, county, sender)
);

-- The same by what was spoken about, in the text that was spoken about: the id of an article, annex or heading, or `act`. A
-- submission counts once at each.
create table arrival_places (
    consultation_id text not null constraint arrival_places_consultation_fkey references consultations (id),
    page_id text not null,
    sender text not null,
    submissions bigint not null,
    comments bigint not null,
    constraint arrival_places_pkey primary key (consultation_id, page_id, sender)
);

-- The first place in the ledger that is not counted. It moves in the transaction that counts.
create table arrival_marks (
    name text primary key not null,
    leaf bigint not null
);

insert into arrival_marks (name, leaf) values ('counted', 0);
