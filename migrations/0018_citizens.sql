-- By which way a mail left: `smtp` or `file`; empty until then.
alter table outbox add column way text not null default '';

-- Whose submissions these are, for whoever proves the address: in lower case, as the program writes it. Addresses from
-- before are of plain letters, which both engines fold alike.
alter table submissions add column sender_email_folded text not null default '';

update submissions set sender_email_folded = lower(sender_email);

create index submissions_sender_idx on submissions (sender_email_folded, register_year, register_number);
