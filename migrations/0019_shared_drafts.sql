-- A draft submission may belong to an organisation instead of a browser session: its members write it together and a
-- signatory sends it. `changed_at` is the last change of its content. A proposal for signature stands from `proposed_at`
-- until a change withdraws it (`withdrawn_at`); the row keeps both, so that people see what became of it.
alter table submissions add column organisation_id text
    constraint submissions_organisation_fkey references organisations (id);
alter table submissions add column changed_at bigint;
alter table submissions add column proposed_at bigint;
alter table submissions add column proposed_by text;
alter table submissions add column withdrawn_at bigint;
alter table submissions add column withdrawn_by text;
alter table submissions add column sent_by text;

-- Two members who begin at once share one draft.
create unique index submissions_shared_key on submissions (organisation_id, consultation_id)
    where state = 'draft' and organisation_id is not null;
create index submissions_organisation_idx on submissions (organisation_id, state, id);

-- Who wrote a comment of a shared draft, and who changed it last. `revision` grows with every change: whoever saves
-- names the one that they saw.
alter table comments add column author_account_id text;
alter table comments add column editor_account_id text;
alter table comments add column edited_at bigint;
alter table comments add column revision bigint not null default 1;

-- What members say among themselves, about a comment of a shared draft or about the whole (no comment). A comment that
-- somebody takes out leaves a note of kind `removed` with its provision's label and its text: nothing written is lost.
create table notes (
    id text primary key not null,
    submission_id text not null constraint notes_submission_fkey references submissions (id) on delete cascade,
    comment_id text constraint notes_comment_fkey references comments (id) on delete set null,
    account_id text not null,
    kind text not null,
    label text not null,
    body text not null,
    created_at bigint not null
);

create index notes_submission_idx on notes (submission_id, created_at);
create index notes_comment_idx on notes (comment_id);
