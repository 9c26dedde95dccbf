//! What programs read and write: the bodies of the interface, apart from the views so that these may change.

use model::comments::{Kind, Stance};
use model::consultations::{Mode, Stage};
use model::organisations::State as OrganisationState;
use model::outcomes::Outcome;
use model::placements::State;
use model::submissions::SenderKind;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A text in two languages.
#[derive(Debug, Serialize, ToSchema)]
pub struct Text {
    /// Romanian.
    pub ro: String,
    /// English; empty where there is none.
    pub en: String,
}

/// A consultation.
#[derive(Debug, Serialize, ToSchema)]
pub struct Consultation {
    /// Name in addresses.
    pub slug: String,
    /// Title.
    pub title: Text,
    /// Plain-language summary.
    pub summary: Text,
    /// Slug of the public policy.
    pub policy: String,
    /// Who consults.
    pub authority: String,
    /// `legal` (Law 52/2003 binds) or `voluntary`.
    #[schema(value_type = String)]
    pub mode: Mode,
    /// `preparing`, `open`, `analysis`, `answered` or `archived`.
    #[schema(value_type = String)]
    pub stage: Stage,
    /// Opening instant, RFC 3339.
    pub opens: String,
    /// Closing instant, RFC 3339.
    pub closes: String,
    /// Articles of the newest published version; 0 when none is published.
    pub articles: i64,
    /// Published comments.
    pub comments: i64,
}

/// The published text as a tree.
#[derive(Debug, Serialize, ToSchema)]
pub struct Provisions {
    /// Number of the version.
    pub version: i64,
    /// Title of the act.
    pub title: String,
    /// Provisions in the order of the law.
    pub provisions: Vec<Provision>,
}

/// One provision.
#[derive(Debug, Serialize, ToSchema)]
pub struct Provision {
    /// Akoma Ntoso name: `chp_2__art_5__para_2__point_a`.
    pub eid: String,
    /// Printed label: `art. 5 alin. (2) lit. a)`.
    pub label: String,
    /// `chapter`, `section`, `article`, `paragraph`, `letter`, `point`, `annex`, …
    pub kind: String,
    /// Number as printed.
    pub number: String,
    /// Heading; empty when it has none.
    pub heading: String,
    /// Text without number and heading.
    pub text: String,
    /// Provisions below this one.
    #[schema(no_recursion)]
    pub children: Vec<Provision>,
}

/// How many comments take each stance.
#[derive(Debug, Serialize, ToSchema)]
pub struct Stances {
    /// For the text as it is.
    pub support: i64,
    /// For it, if changed.
    pub support_with_changes: i64,
    /// Against it.
    pub against: i64,
    /// Neither.
    pub neutral: i64,
}

/// What was said on one article and everything in it.
#[derive(Debug, Serialize, ToSchema)]
pub struct Article {
    /// Akoma Ntoso name.
    pub eid: String,
    /// Printed label.
    pub label: String,
    /// Heading; empty when it has none.
    pub heading: String,
    /// Comments.
    pub comments: i64,
    /// Persons who wrote; each submission counts once.
    pub citizens: i64,
    /// Organisations that wrote; each submission counts once.
    pub organisations: i64,
    /// Comments by stance.
    pub stances: Stances,
    /// Proposed wordings.
    pub proposals: i64,
    /// Endorsements of these comments by organisations; no comments themselves.
    pub endorsements: i64,
}

/// A page of comments.
#[derive(Debug, Serialize, ToSchema)]
pub struct Comments {
    /// Newest first.
    pub comments: Vec<Comment>,
    /// Cursor of the next page; absent on the last.
    pub next: Option<String>,
}

/// A published comment.
#[derive(Debug, Serialize, ToSchema)]
pub struct Comment {
    /// Id.
    pub id: String,
    /// Register number of its submission; empty for what is hidden.
    pub number: String,
    /// Instant of sending, RFC 3339; empty for what is hidden.
    pub sent: String,
    /// Akoma Ntoso name of the provision; empty for the whole act.
    pub provision: String,
    /// Printed label of the provision; empty for the whole act.
    pub label: String,
    /// Number of the version that it speaks about.
    pub version: i64,
    /// Where it stands in the newest version; absent when it speaks about that one.
    pub standing: Option<Standing>,
    /// `support`, `support_with_changes`, `against` or `neutral`.
    #[schema(value_type = String)]
    pub stance: Stance,
    /// `opinion`, `proposed_wording`, `question` or `evidence`.
    #[schema(value_type = String)]
    pub kind: Kind,
    /// Whether its words were erased at its author's request: text, wording and reasons are then empty.
    pub erased: bool,
    /// When its author took it back, RFC 3339: it then says nothing, names nobody and is counted nowhere.
    pub withdrawn: Option<String>,
    /// By which rule a moderator hid it: it then says nothing and names nobody, and has neither number nor instant.
    pub hidden: Option<Hidden>,
    /// When its author corrected it last, RFC 3339.
    pub corrected: Option<String>,
    /// What the sender says.
    pub text: String,
    /// Another wording of the provision.
    pub proposed_wording: Option<String>,
    /// Why.
    pub reasons: Option<String>,
    /// `citizen` or `organisation`.
    #[schema(value_type = String)]
    pub sender_kind: SenderKind,
    /// Name, where its publication was agreed to.
    pub author: Option<String>,
    /// County of the sender.
    pub county: String,
    /// What staff found of the organisation: `unverified`, `verified` or `refused`; absent where none with an account
    /// sent it.
    #[schema(value_type = Option<String>)]
    pub organisation_state: Option<OrganisationState>,
    /// What the authority did with it, and why; absent while that is not public.
    pub answer: Option<Answer>,
    /// Organisations that stand behind it; they are no comments themselves.
    pub endorsements: i64,
    /// Their names, in the order in which they came.
    pub endorsed_by: Vec<String>,
}

/// What the authority did with a comment (Law 52/2003 art. 12 (3)).
#[derive(Debug, Serialize, ToSchema)]
pub struct Answer {
    /// `accepted`, `partly`, `not_accepted` or `out_of_scope`.
    #[schema(value_type = String)]
    pub outcome: Outcome,
    /// Why; may be empty where it was taken over.
    pub reason: String,
    /// When that became public, RFC 3339.
    pub published: String,
}

/// What stands in the place of a hidden comment.
#[derive(Debug, Serialize, ToSchema)]
pub struct Hidden {
    /// `insult`, `hate`, `personal_data`, `advertising`, `off_topic`, `illegal` or `duplicate`.
    pub rule: Option<String>,
    /// In which role somebody hid it: `moderator` or `admin`.
    pub role: Option<String>,
    /// When, RFC 3339.
    pub at: Option<String>,
}

/// Where a comment on an earlier version stands in the newest.
#[derive(Debug, Serialize, ToSchema)]
pub struct Standing {
    /// `exact`, `moved`, `wording_changed`, `parent`, `split`, `orphaned`, `needs_person` or `settled`.
    #[schema(value_type = String)]
    pub state: State,
    /// Akoma Ntoso name of the provision in the newest version; empty for none.
    pub provision: String,
    /// Printed label of that provision; empty for none.
    pub label: String,
    /// Why an expert put it there.
    pub reason: Option<String>,
}

/// A submission to be sent.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Submission {
    /// Who sends.
    pub sender: Sender,
    /// What they say; 1 to 200 comments.
    pub comments: Vec<NewComment>,
}

/// Who sends. In voluntary mode a person may stay unnamed; Law 52/2003 art. 7 (5)–(6) wants a name and an e-mail address.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sender {
    /// Name of the person; at most 200 characters.
    #[serde(default)]
    pub name: String,
    /// E-mail address; never published.
    #[serde(default)]
    pub email: String,
    /// County by its official name, `București` or `Diaspora`.
    #[serde(default)]
    pub county: String,
    /// `citizen` or `organisation`.
    #[serde(default)]
    pub kind: String,
    /// Name of the organisation, when one sends.
    #[serde(default)]
    pub organisation: Option<String>,
    /// Whether the name may be published.
    #[serde(default)]
    pub publish_name: bool,
    /// Without name and e-mail address, in voluntary mode only: nobody can answer then.
    #[serde(default)]
    pub anonymous: bool,
}

/// One comment of a submission.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewComment {
    /// Akoma Ntoso name of the provision; empty, `act` or absent for the whole act.
    #[serde(default)]
    pub provision: Option<String>,
    /// `support`, `support_with_changes`, `against` or `neutral`.
    #[serde(default)]
    pub stance: String,
    /// `opinion`, `proposed_wording`, `question` or `evidence`.
    #[serde(default)]
    pub kind: String,
    /// What the sender says; at most 5,000 characters.
    #[serde(default)]
    pub text: Option<String>,
    /// Another wording; at most 20,000 characters.
    #[serde(default)]
    pub proposed_wording: Option<String>,
    /// Why; at most 5,000 characters.
    #[serde(default)]
    pub reasons: Option<String>,
}

/// The receipt.
#[derive(Debug, Serialize, ToSchema)]
pub struct Receipt {
    /// Number in the register.
    pub number: String,
    /// Secret address that shows what becomes of each comment.
    pub tracking_url: String,
}

/// A proof of work in the form of ALTCHA, version 1: the number from 0 to `maxnumber` is wanted whose SHA-256 behind the salt
/// (`sha256(salt + number)`, the number in decimal digits) is the challenge. The header `Proof-Of-Work` brings the solution: base64 of
/// a JSON object with `algorithm`, `challenge`, `number`, `salt` and `signature`. It lets in one submission, for twenty
/// minutes.
#[derive(Debug, Serialize, ToSchema)]
pub struct Challenge {
    /// `SHA-256`.
    pub algorithm: String,
    /// Digest to be met, in hexadecimal.
    pub challenge: String,
    /// Largest number.
    pub maxnumber: u64,
    /// What stands before the number.
    pub salt: String,
    /// Given back as it is.
    pub signature: String,
}

impl From<model::challenge::Challenge> for Challenge {
    fn from(asked: model::challenge::Challenge) -> Self {
        let model::challenge::Challenge { algorithm, challenge, maxnumber, salt, signature } = asked;
        Self { algorithm, challenge, maxnumber, salt, signature }
    }
}
