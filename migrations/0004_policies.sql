create table policies (
    id text primary key not null,
    slug text not null,
    title_ro text not null,
    title_en text not null,
    summary_ro text not null,
    summary_en text not null,
    position bigint not null,
    created_at bigint not null,
    constraint policies_slug_key unique (slug)
);
