-- A comment whose words were erased proposed a wording once: its counters stay. Null for every other comment.
alter table comments add column erased_proposal boolean;

-- When the words and the sender of a submission were erased; its number and its day stay.
alter table submissions add column erased_at bigint;
