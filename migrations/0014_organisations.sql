-- Who takes part with one mandated voice. `state` is `unverified` until staff have looked, then `verified` or `refused`
-- with a reason; in each of them an organisation may take part, and is shown as what it is.
create table organisations (
    id text primary key not null,
    name text not null,
    name_folded text not null,
    kind text not null,
    fiscal_code text,
    county text not null,
    fields text not null,
    site text not null,
    contact_email text not null,
    contact_phone text not null,
    state text not null,
    reason text not null,
    created_at bigint not null,
    constraint organisations_fiscal_code_key unique (fiscal_code)
);

create index organisations_state_idx on organisations (state, id);

-- A member writes; a manager also looks after members and profile; a signatory also sends.
create table memberships (
    organisation_id text not null constraint memberships_organisation_fkey references organisations (id),
    account_id text not null constraint memberships_account_fkey references accounts (id),
    manager boolean not null,
    signatory boolean not null,
    created_at bigint not null,
    constraint memberships_pkey primary key (organisation_id, account_id)
);

create index memberships_account_idx on memberships (account_id);
