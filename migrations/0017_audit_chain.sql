-- The audit trail as a chain (docs/audit.md): each row has its number, the network that the act came from, the hash of the
-- row before it and its own. Rows written before this stand without a number until the program's next start, which puts
-- them in front of the chain once.
alter table audit add column origin text not null default '';
alter table audit add column seq bigint;
alter table audit add column previous_hash text not null default '';
alter table audit add column hash text not null default '';

create unique index audit_seq_key on audit (seq);
create index audit_actor_idx on audit (actor, seq);
create index audit_verb_idx on audit (verb, seq);

-- The end of the chain: how many rows there are and the hash of the last, sealed under the operator's key. `adopted` rows
-- are from before the chain.
create table audit_head (
    id text primary key not null,
    seq bigint not null,
    hash text not null,
    seal text not null,
    adopted bigint,
    adopted_at bigint
);

insert into audit_head (id, seq, hash, seal, adopted, adopted_at) values ('head', 0, '', '', null, null);
