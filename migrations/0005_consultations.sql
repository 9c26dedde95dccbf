-- `opened_at` and `closed_at` are the stored events: once closed, a consultation never opens again by itself.
create table consultations (
    id text primary key not null,
    policy_id text not null constraint consultations_policy_fkey references policies (id),
    slug text not null,
    title_ro text not null,
    title_en text not null,
    summary_ro text not null,
    summary_en text not null,
    authority text not null,
    contact_name text not null,
    contact_email text not null,
    mode text not null,
    stage text not null,
    opens_at bigint not null,
    closes_at bigint not null,
    opened_at bigint,
    closed_at bigint,
    created_at bigint not null,
    constraint consultations_slug_key unique (slug)
);

create index consultations_policy_idx on consultations (policy_id);
