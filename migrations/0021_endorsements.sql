-- Organisations that stand behind a published comment of somebody else. `endorsements` on the comment is how many there
-- are, kept with every change, and so is their sum in `counts`. They are no comments: no figure of comments or stances holds
-- them.
alter table comments add column endorsements bigint not null default 0;
alter table counts add column endorsements bigint not null default 0;

create table endorsements (
    comment_id text not null constraint endorsements_comment_fkey references comments (id) on delete cascade,
    organisation_id text not null constraint endorsements_organisation_fkey references organisations (id),
    account_id text not null,
    created_at bigint not null,
    constraint endorsements_pkey primary key (comment_id, organisation_id)
);

create index endorsements_organisation_idx on endorsements (organisation_id, comment_id);
