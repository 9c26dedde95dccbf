-- Counts of published comments on a provision and everything below it, kept as comments arrive.
-- The row with an empty `provision_id` counts the whole consultation.
create table counts (
    consultation_id text not null constraint counts_consultation_fkey references consultations (id),
    provision_id text not null,
    comments bigint not null,
    citizens bigint not null,
    organisations bigint not null,
    support bigint not null,
    support_with_changes bigint not null,
    against bigint not null,
    neutral bigint not null,
    proposals bigint not null,
    constraint counts_pkey primary key (consultation_id, provision_id)
);
