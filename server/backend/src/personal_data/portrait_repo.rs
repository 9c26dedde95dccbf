//! The SQL of what is stored about a person. Limits are far above what one person has.

use model::ids::SubmissionId;

use crate::db::{Tx, many, one};
use crate::error::Result;

const MOST: i64 = 10_000;

#[derive(sqlx::FromRow)]
pub(super) struct Submission {
    #[sqlx(try_from = "String")]
    pub(super) id: SubmissionId,
    pub(super) title_ro: String,
    pub(super) state: String,
    pub(super) means: String,
    pub(super) sender_name: String,
    pub(super) sender_email: String,
    pub(super) sender_county: String,
    pub(super) sender_contact: String,
    pub(super) entered_at: Option<i64>,
    pub(super) sender_kind: String,
    pub(super) sender_organisation: String,
    pub(super) publish_name: bool,
    pub(super) created_at: i64,
    pub(super) sent_at: Option<i64>,
    pub(super) register_year: Option<i64>,
    pub(super) register_number: Option<i64>,
    pub(super) leaf_salt: Option<String>,
    pub(super) leaf_hash: Option<String>,
}

/// What was sent with an address, and what waits with it or in the browser that asks.
pub(super) async fn submissions(tx: &mut Tx, email: &str, holder: Option<&str>) -> Result<Vec<Submission>> {
    const SUBMISSIONS: &str = "select s.id, c.title_ro, s.state, s.means, s.sender_name, s.sender_email, s.sender_county, s.sender_contact, s.entered_at, \
        s.sender_kind, s.sender_organisation, s.publish_name, s.created_at, s.sent_at, s.register_year, s.register_number, \
        s.leaf_salt, s.leaf_hash from submissions s join consultations c on c.id = s.consultation_id \
        where s.sender_email_folded = $1 or (s.state = 'draft' and s.holder_hash = cast($2 as text)) \
        order by s.id limit $3";
    Ok(many!(tx, Submission, SUBMISSIONS, email, holder, MOST)?)
}

#[derive(sqlx::FromRow)]
pub(super) struct Comment {
    pub(super) label: Option<String>,
    pub(super) stance: String,
    pub(super) kind: String,
    pub(super) body: String,
    pub(super) proposed_wording: String,
    pub(super) reasons: String,
    pub(super) state: String,
}

pub(super) async fn comments(tx: &mut Tx, submission: &str) -> Result<Vec<Comment>> {
    // Of what something was taken out of, everything that was written.
    const COMMENTS: &str = "select p.label, c.stance, c.kind, coalesce(w.body, c.body) as body, \
        coalesce(w.proposed_wording, c.proposed_wording) as proposed_wording, coalesce(w.reasons, c.reasons) as reasons, \
        c.state from comments c left join sealed_words w on w.comment_id = c.id \
        and w.turn = (select min(f.turn) from sealed_words f where f.comment_id = c.id) \
        left join provisions p on p.version_id = c.version_id and p.id = c.provision_id \
        where c.submission_id = $1 order by c.position limit $2";
    Ok(many!(tx, Comment, COMMENTS, submission, MOST)?)
}

type WordsRow = (String, String, String, i64);

/// Wordings of a submission's comments before they were corrected, and when.
pub(super) async fn earlier_words(tx: &mut Tx, submission: &str) -> Result<Vec<WordsRow>> {
    const WORDS: &str = "select r.body, r.proposed_wording, r.reasons, r.at from comments c join ( \
        select comment_id, revision, body, proposed_wording, reasons, at from comment_revisions union all \
        select comment_id, revision, body, proposed_wording, reasons, at from sealed_revisions) r on r.comment_id = c.id \
        where c.submission_id = $1 order by c.position, r.revision limit $2";
    Ok(many!(tx, WordsRow, WORDS, submission, MOST)?)
}

/// What happened to a submission's comments, why, and when.
pub(super) async fn events(tx: &mut Tx, submission: &str) -> Result<Vec<(String, String, i64)>> {
    const EVENTS: &str =
        "select kind, reason, at from comment_events where submission_id = $1 order by turn limit $2";
    Ok(many!(tx, (String, String, i64), EVENTS, submission, MOST)?)
}

/// What they answered moderators and brought forward against them, and when.
pub(super) async fn replies(tx: &mut Tx, submission: &str) -> Result<Vec<(String, i64)>> {
    const REPLIES: &str = "select r.body, r.at from moderation_replies r join comments c on c.id = r.comment_id \
        where c.submission_id = $1 order by r.at, r.act_id limit $2";
    Ok(many!(tx, (String, i64), REPLIES, submission, MOST)?)
}

type NewsRow = (String, String, String, i64, Option<i64>);

/// Whether an address is told news.
pub(super) async fn news(tx: &mut Tx, email: &str) -> Result<Vec<NewsRow>> {
    const NEWS: &str =
        "select email, language, state, since_at, mailed_at from digests where email_folded = $1 limit $2";
    Ok(many!(tx, NewsRow, NEWS, email, MOST)?)
}

type MailRow = (String, String, String, i64, Option<i64>);

pub(super) async fn mails(tx: &mut Tx, email: &str) -> Result<Vec<MailRow>> {
    const MAILS: &str = "select mail, language, state, created_at, sent_at from outbox where lower(recipient) = $1 \
        order by id limit $2";
    Ok(many!(tx, MailRow, MAILS, email, MOST)?)
}

type LinkRow = (String, i64, i64, Option<i64>);

pub(super) async fn links(tx: &mut Tx, email: &str, account: &str) -> Result<Vec<LinkRow>> {
    const LINKS: &str = "select purpose, created_at, expires_at, used_at from links \
        where subject = $1 or (subject = $2 and subject <> '') order by id limit $3";
    Ok(many!(tx, LinkRow, LINKS, email, account, MOST)?)
}

type AccountRow = (String, String, String, String, i64, bool);

pub(super) async fn account(tx: &mut Tx, id: &str) -> Result<Option<AccountRow>> {
    const ACCOUNT: &str = "select name, email, language, state, created_at, totp_sealed is not null as factor \
        from accounts where id = $1";
    Ok(one!(tx, AccountRow, ACCOUNT, id)?)
}

pub(super) async fn roles(tx: &mut Tx, account: &str) -> Result<Vec<(String, Option<String>)>> {
    const ROLES: &str = "select a.role, c.title_ro from assignments a left join consultations c on c.id = a.consultation_id \
        where a.account_id = $1 order by a.id limit $2";
    Ok(many!(tx, (String, Option<String>), ROLES, account, MOST)?)
}

type MembershipRow = (String, bool, bool, i64);

pub(super) async fn memberships(tx: &mut Tx, account: &str) -> Result<Vec<MembershipRow>> {
    const MEMBERSHIPS: &str = "select o.name, m.manager, m.signatory, m.created_at from memberships m \
        join organisations o on o.id = m.organisation_id where m.account_id = $1 order by m.created_at limit $2";
    Ok(many!(tx, MembershipRow, MEMBERSHIPS, account, MOST)?)
}

pub(super) async fn notes(tx: &mut Tx, account: &str) -> Result<Vec<(i64, String, String)>> {
    const NOTES: &str =
        "select created_at, label, body from notes where account_id = $1 order by id limit $2";
    Ok(many!(tx, (i64, String, String), NOTES, account, MOST)?)
}

type LoginRow = (i64, i64, String, String);

pub(super) async fn logins(tx: &mut Tx, account: &str) -> Result<Vec<LoginRow>> {
    const LOGINS: &str = "select created_at, seen_at, origin, device from logins where account_id = $1 \
        order by created_at limit $2";
    Ok(many!(tx, LoginRow, LOGINS, account, MOST)?)
}

type ActRow = (i64, String, String);

pub(super) async fn acts(tx: &mut Tx, account: &str) -> Result<Vec<ActRow>> {
    const ACTS: &str = "select at, verb, object from audit where actor = $1 order by at, id limit $2";
    Ok(many!(tx, ActRow, ACTS, account, MOST)?)
}
