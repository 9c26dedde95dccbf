-- Until when the guesses at this account's second factor have used up its pace (unix milliseconds): kept with the
-- account, because a guesser has many addresses. 0 for an account at which nobody has guessed lately.
alter table accounts add column guessed_until bigint not null default 0;
