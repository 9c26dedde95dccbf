-- What staff enter in the register by hand: letters, e-mails, what was said at a meeting. `sent_at` stays the instant of
-- receipt, which decides whether it came in time; `entered_at` is when staff entered it, null for what came by itself.
-- `entered_by` is the member of staff, from the first line of the draft on, which nobody else sees. `received` and
-- `anonymous` are what was typed.
alter table submissions add column entered_at bigint;
alter table submissions add column entered_by text;
alter table submissions add column received text not null default '';
alter table submissions add column sender_contact text not null default '';
alter table submissions add column anonymous boolean;

-- Two tabs in which somebody begins at once share one draft.
create unique index submissions_by_hand_key on submissions (entered_by, consultation_id)
    where state = 'draft' and entered_by is not null;

-- The register of a consultation, page by page.
create index submissions_consultation_idx on submissions (consultation_id, register_year, register_number);
