-- The consultations that an organisation keeps an eye on.
create table follows (
    organisation_id text not null constraint follows_organisation_fkey references organisations (id),
    consultation_id text not null constraint follows_consultation_fkey references consultations (id),
    created_at bigint not null,
    constraint follows_pkey primary key (organisation_id, consultation_id)
);
