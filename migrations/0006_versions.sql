-- A version of the text. While `published_at` is null staff may correct it; afterwards nothing of it changes.
create table versions (
    id text primary key not null,
    consultation_id text not null constraint versions_consultation_fkey references consultations (id),
    number bigint not null,
    title text not null,
    file_name text not null,
    format text not null,
    -- The draft as the reader of `law` gave it, in JSON: the base of the preview and of its corrections.
    draft text not null,
    articles bigint not null,
    created_at bigint not null,
    published_at bigint,
    constraint versions_number_key unique (consultation_id, number)
);

-- The provisions of a published version. `id` is the same in every version of the act; `eid` and `label` may change.
create table provisions (
    version_id text not null constraint provisions_version_fkey references versions (id),
    id text not null,
    parent_id text,
    -- The nearest provision, itself included, that has a page of its own; null above the articles.
    page_id text,
    position bigint not null,
    depth bigint not null,
    kind text not null,
    eid text not null,
    -- Name in the address of its page: the last part of the eid where that is unique, else the whole.
    address text not null,
    number text not null,
    label text not null,
    heading text not null,
    body text not null,
    constraint provisions_pkey primary key (version_id, id),
    constraint provisions_eid_key unique (version_id, eid)
);

create index provisions_position_idx on provisions (version_id, position);
