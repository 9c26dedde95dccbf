-- The language of the page on which it was sent, in which its sender is written to; null where a program or staff
-- entered it.
alter table submissions add column language text;
