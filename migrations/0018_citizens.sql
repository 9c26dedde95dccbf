-- By which way a mail left: `smtp` or `file`; empty until then.
alter table outbox add column way text not null default '';
