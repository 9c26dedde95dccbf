-- Accounts belong to members of organisations, too. What a second factor is made of is stored sealed under the operator's
-- key (`totp_sealed`); `totp_step` is the last time step whose code was used, so that no code works twice (RFC 6238,
-- section 5.2). `state` is `unconfirmed` until the address is proved, then `active`, or `suspended`.
alter table accounts add column state text not null default 'active';
alter table accounts add column language text not null default 'ro';
alter table accounts add column totp_sealed text;
alter table accounts add column totp_step bigint;
alter table accounts add column password_changed_at bigint;

-- What a member of staff may do, everywhere (no consultation) or on one consultation.
create table assignments (
    id text primary key not null,
    account_id text not null constraint assignments_account_fkey references accounts (id),
    role text not null,
    consultation_id text constraint assignments_consultation_fkey references consultations (id),
    created_at bigint not null
);

create unique index assignments_everywhere_key on assignments (account_id, role) where consultation_id is null;
create unique index assignments_one_key on assignments (account_id, role, consultation_id) where consultation_id is not null;

insert into assignments (id, account_id, role, consultation_id, created_at)
select r.account_id || '-' || r.role, r.account_id, r.role, null, a.created_at
from account_roles r join accounts a on a.id = r.account_id;

drop table account_roles;

-- Codes for who has lost the second factor; each works once and is stored only as a hash.
create table recovery_codes (
    account_id text not null constraint recovery_codes_account_fkey references accounts (id),
    code_hash text not null,
    constraint recovery_codes_pkey primary key (account_id, code_hash)
);

-- A browser in which an account is logged in. The browser's session holds a secret, this table its hash. `proved_at` is
-- when a password or a second factor was last given, `factor_at` when the second factor was, if ever.
create table logins (
    id_hash text primary key not null,
    account_id text not null constraint logins_account_fkey references accounts (id),
    created_at bigint not null,
    seen_at bigint not null,
    proved_at bigint not null,
    factor_at bigint,
    origin text not null,
    device text not null
);

create index logins_account_idx on logins (account_id, created_at);
create index logins_seen_idx on logins (seen_at);
