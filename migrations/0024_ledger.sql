-- What was sent, as the canonical JSON that the leaf hash is over, and the leaf's place in the public ledger: leaves are
-- numbered from 0 without a gap, in the order in which they were entered. Erasure empties the text and its salt and
-- leaves hash and place, so that the tree stays as it was (RFC 6962, section 2.1).
alter table submissions add column entry text;
alter table submissions add column leaf_index bigint;

update submissions set leaf_index = ranked.place
from (
    select id, row_number() over (order by register_year, register_number) - 1 as place
    from submissions where register_number is not null
) as ranked
where ranked.id = submissions.id;

create unique index submissions_leaf_key on submissions (leaf_index);

-- How many leaves were given, and how many of them the last checkpoint covers. Whoever takes either row has it alone
-- until the commit: no leaf has two numbers, and no two checkpoints of one size differ.
create table ledger_heads (
    name text primary key not null,
    size bigint not null
);

insert into ledger_heads (name, size)
select 'given', count(*) from submissions where register_number is not null;

insert into ledger_heads (name, size) values ('sealed', 0);

-- Up to 256 hashes of one level of the tree each (C2SP tlog-tiles), as hexadecimal text.
create table ledger_tiles (
    level bigint not null,
    idx bigint not null,
    hashes text not null,
    constraint ledger_tiles_pkey primary key (level, idx)
);

-- Every signed head of the tree (C2SP tlog-checkpoint).
create table ledger_checkpoints (
    size bigint primary key not null,
    note text not null,
    created_at bigint not null
);

-- The keys that sign or have signed, as verifier keys (C2SP signed-note): a receipt outlives the key that signed it.
create table ledger_keys (
    verifier text primary key not null,
    first_used_at bigint not null
);
