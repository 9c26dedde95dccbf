-- Staff. The e-mail is kept as typed and, for finding it again, in lower case.
create table accounts (
    id text primary key not null,
    name text not null,
    email text not null,
    email_folded text not null,
    password_hash text not null,
    created_at bigint not null,
    constraint accounts_email_key unique (email_folded)
);

create table account_roles (
    account_id text not null constraint account_roles_account_fkey references accounts (id),
    role text not null,
    constraint account_roles_pkey primary key (account_id, role)
);
