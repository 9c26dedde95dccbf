-- Mails, written in the transaction of the act that they tell of. `mail` names what to say and the ids that it is about,
-- neither sentences nor secrets. `state` is `waiting`, `sending` (until `lease_at`), `sent`, `doubtful` or `given_up`.
create table outbox (
    id text primary key not null,
    recipient text not null,
    language text not null,
    mail text not null,
    created_at bigint not null,
    state text not null,
    due_at bigint not null,
    tries bigint not null,
    lease_at bigint,
    sent_at bigint,
    trouble text not null
);

create index outbox_due_idx on outbox (state, due_at, id);
create index outbox_recipient_idx on outbox (recipient);
