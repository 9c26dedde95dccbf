//! The SQL of erasing.

use model::moment::Instant;

use crate::campaigns;
use crate::db::{Tx, many, one, run, scalar};
use crate::error::Result;

/// Rows that are looked at in one step.
const BATCH: i64 = 500;

/// A submission to be erased.
#[derive(sqlx::FromRow)]
pub(super) struct Sent {
    pub(super) id: String,
    pub(super) holder_hash: Option<String>,
}

/// Submissions that were sent with an address; those that were erased have none.
pub(super) async fn sent(tx: &mut Tx, email: &str) -> Result<Vec<Sent>> {
    const SENT: &str = "select id, holder_hash from submissions where sender_email_folded = $1 and state = 'sent' \
        and organisation_id is null order by id limit $2";
    Ok(many!(tx, Sent, SENT, email, BATCH)?)
}

/// One of them, by its place in the register.
pub(super) async fn numbered(tx: &mut Tx, email: &str, year: i64, number: i64) -> Result<Option<String>> {
    const NUMBERED: &str = "select id from submissions where sender_email_folded = $1 and register_year = $2 \
        and register_number = $3 and state = 'sent' and organisation_id is null";
    Ok(scalar!(tx, String, NUMBERED, email, year, number)?)
}

/// Any submission by its place in the register, with whether it was erased.
pub(super) async fn by_number(tx: &mut Tx, year: i64, number: i64) -> Result<Option<(String, Option<i64>)>> {
    const BY_NUMBER: &str = "select id, erased_at from submissions where register_year = $1 and register_number = $2 \
        and state = 'sent' and organisation_id is null";
    Ok(one!(tx, (String, Option<i64>), BY_NUMBER, year, number)?)
}

pub(super) async fn comments(tx: &mut Tx, submission: &str) -> Result<Vec<(String, String)>> {
    const COMMENTS: &str =
        "select id, proposed_wording from comments where submission_id = $1 order by position limit $2";
    // More than a submission may hold.
    Ok(many!(tx, (String, String), COMMENTS, submission, BATCH)?)
}

/// Empties a comment. Its fingerprint becomes one that no other text has.
pub(super) async fn blank_comment(tx: &mut Tx, (id, wording): &(String, String)) -> Result<()> {
    const BLANK: &str = "update comments set body = '', proposed_wording = '', reasons = '', fingerprint = $2, \
        erased_proposal = $3, campaign_seen = null, coding_seen = null where id = $1";
    run!(tx, BLANK, id, format!("erased {id}"), !wording.is_empty())?;
    campaigns::unsign(tx, &[id]).await
}

/// Empties the sender. The kind stays: the counters are made of it.
pub(super) async fn blank_submission(tx: &mut Tx, id: &str, now: Instant) -> Result<()> {
    const BLANK: &str = "update submissions set sender_name = '', sender_email = '', sender_email_folded = '', \
        sender_county = '', sender_contact = '', sender_organisation = '', publish_name = $2, holder_hash = null, tracking_hash = null, \
        leaf_salt = null, entry = null, language = null, erased_at = $3 where id = $1";
    run!(tx, BLANK, id, false, now.0)?;
    Ok(())
}

/// The answer to a repeated request goes, and the hash of what was asked with it.
pub(super) async fn delete_keys(tx: &mut Tx, submission: &str) -> Result<()> {
    run!(tx, "delete from idempotency_keys where submission_id = $1", submission)?;
    Ok(())
}

/// How it came.
pub(super) async fn delete_signals(tx: &mut Tx, submission: &str) -> Result<()> {
    run!(tx, "delete from submission_signals where submission_id = $1", submission)?;
    Ok(())
}

/// The browsers that hold a draft with an address.
pub(super) async fn holders_of_drafts(tx: &mut Tx, email: &str) -> Result<Vec<String>> {
    const HOLDERS: &str = "select distinct holder_hash from submissions where sender_email_folded = $1 and state = 'draft' \
        and holder_hash is not null limit $2";
    Ok(many!(tx, (String,), HOLDERS, email, BATCH)?.into_iter().map(|(holder,)| holder).collect())
}

/// Drafts of browsers with an address; what an organisation is writing is its own.
pub(super) async fn delete_drafts(tx: &mut Tx, email: &str) -> Result<()> {
    const COMMENTS: &str = "delete from comments where submission_id in \
        (select id from submissions where sender_email_folded = $1 and state = 'draft' and organisation_id is null)";
    const DRAFTS: &str = "delete from submissions \
        where sender_email_folded = $1 and state = 'draft' and organisation_id is null";
    run!(tx, COMMENTS, email)?;
    run!(tx, DRAFTS, email)?;
    Ok(())
}

/// Drafts of a browser with this address or none.
pub(super) async fn delete_drafts_held(tx: &mut Tx, holder: &str, email: &str) -> Result<()> {
    const COMMENTS: &str = "delete from comments where submission_id in (select id from submissions \
        where holder_hash = $1 and sender_email_folded in ('', $2) and state = 'draft')";
    const DRAFTS: &str = "delete from submissions \
        where holder_hash = $1 and sender_email_folded in ('', $2) and state = 'draft'";
    run!(tx, COMMENTS, holder, email)?;
    run!(tx, DRAFTS, holder, email)?;
    Ok(())
}

/// An organisation that named the address as its contact has none until a manager writes another.
pub(super) async fn blank_contacts(tx: &mut Tx, email: &str) -> Result<()> {
    const BLANK: &str =
        "update organisations set contact_email = '', contact_phone = '' where lower(contact_email) = $1";
    run!(tx, BLANK, email)?;
    Ok(())
}

/// What an organisation sends is its own and stays, without an address that was its contact.
pub(super) async fn blank_address_of_organisations(tx: &mut Tx, email: &str) -> Result<()> {
    const BLANK: &str = "update submissions set sender_email = '', sender_email_folded = '', leaf_salt = null, entry = null \
        where sender_email_folded = $1 and organisation_id is not null";
    run!(tx, BLANK, email)?;
    Ok(())
}

/// Links to or about an address.
pub(super) async fn delete_links(tx: &mut Tx, about: &str) -> Result<()> {
    const LINKS: &str = "delete from links where subject = $1 or replace(lower(data), $1, '') <> lower(data)";
    run!(tx, LINKS, about)?;
    Ok(())
}

/// Mails to an address, whatever their state; gives their ids.
pub(super) async fn delete_mails(tx: &mut Tx, email: &str) -> Result<Vec<String>> {
    const MAILS: &str = "delete from outbox where lower(recipient) = $1 returning id";
    Ok(many!(tx, (String,), MAILS, email)?.into_iter().map(|(id,)| id).collect())
}

/// What is stored with an address: submissions, drafts, mails, accounts.
pub(super) async fn found(tx: &mut Tx, email: &str) -> Result<(i64, i64, i64, i64)> {
    const FOUND: &str = "select (select count(*) from submissions where sender_email_folded = $1 and state = 'sent' \
        and organisation_id is null), \
        (select count(*) from submissions where sender_email_folded = $1 and state = 'draft' and organisation_id is null), \
        (select count(*) from outbox where lower(recipient) = $1), \
        (select count(*) from accounts where email_folded = $1)";
    Ok(one!(tx, (i64, i64, i64, i64), FOUND, email)?.unwrap_or_default())
}

/// Sessions after an id, with what they hold.
pub(super) async fn sessions(tx: &mut Tx, after: &str) -> Result<Vec<(String, String)>> {
    const SESSIONS: &str = "select id_hash, data from sessions where id_hash > $1 order by id_hash limit $2";
    Ok(many!(tx, (String, String), SESSIONS, after, BATCH)?)
}

pub(super) async fn keep_session(tx: &mut Tx, id: &str, data: &str) -> Result<()> {
    run!(tx, "update sessions set data = $2 where id_hash = $1", id, data)?;
    Ok(())
}

/// Forgets who an account is. The row stays: what the account did is in the audit trail under its id.
pub(super) async fn blank_account(tx: &mut Tx, id: &str) -> Result<()> {
    const BLANK: &str = "update accounts set name = '', email = '', email_folded = $2, password_hash = '', \
        totp_sealed = null, totp_step = null, guessed_until = 0, state = 'suspended' where id = $1";
    run!(tx, BLANK, id, format!("erased {id}"))?;
    for gone in [
        "delete from assignments where account_id = $1",
        "delete from memberships where account_id = $1",
        "delete from recovery_codes where account_id = $1",
        "delete from logins where account_id = $1",
        // What they said to the other members goes; what they wrote for the organisation is the organisation's, which
        // from now on is named alone where they had signed.
        "delete from notes where account_id = $1 and kind = 'said'",
        "update submissions set sender_name = sender_organisation, leaf_salt = null, entry = null where sent_by = $1",
    ] {
        run!(tx, gone, id)?;
    }
    Ok(())
}

/// Whether an organisation has other members than this one and no other manager.
pub(super) async fn leaves_nobody_in_charge(tx: &mut Tx, account: &str) -> Result<bool> {
    const ALONE: &str = "select count(*) from memberships m where m.account_id = $1 and m.manager = $2 \
        and exists (select 1 from memberships o where o.organisation_id = m.organisation_id and o.account_id <> $1) \
        and not exists (select 1 from memberships o where o.organisation_id = m.organisation_id \
        and o.account_id <> $1 and o.manager = $2)";
    Ok(scalar!(tx, i64, ALONE, account, true)?.unwrap_or_default() > 0)
}
