-- Who did what on what, written in the transaction of the act itself.
create table audit (
    id text primary key not null,
    at bigint not null,
    actor text not null,
    verb text not null,
    object text not null
);

create index audit_object_idx on audit (object, at);
