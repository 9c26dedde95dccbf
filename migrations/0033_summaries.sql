-- What experts say that people said on an article: one summary for each place, the id of an article or annex, or `act` for
-- the draft as a whole. `state` is `draft` or `published`; what is published is taken back before it is changed.
create table summaries (
    id text primary key not null,
    consultation_id text not null constraint summaries_consultation_fkey references consultations (id),
    place_id text not null,
    state text not null,
    -- Grows with every act: who saves names the one they saw.
    revision bigint not null,
    edited_by text not null,
    edited_at bigint not null,
    published_by text,
    published_at bigint,
    constraint summaries_place_key unique (consultation_id, place_id)
);

-- Its sentences in their order. `lost` counts the comments it rested on that were erased since.
create table summary_sentences (
    id text primary key not null,
    summary_id text not null constraint summary_sentences_summary_fkey references summaries (id) on delete cascade,
    position bigint not null,
    body text not null,
    lost bigint not null
);

create index summary_sentences_summary_idx on summary_sentences (summary_id, position);

-- The comments that a sentence rests on. Whether they still stand is asked of the comments.
create table summary_citations (
    sentence_id text not null constraint summary_citations_sentence_fkey
        references summary_sentences (id) on delete cascade,
    comment_id text not null constraint summary_citations_comment_fkey references comments (id) on delete cascade,
    position bigint not null,
    constraint summary_citations_pkey primary key (sentence_id, comment_id)
);

create index summary_citations_comment_idx on summary_citations (comment_id);
