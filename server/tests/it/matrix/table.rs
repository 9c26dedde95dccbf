//! The matrix itself: who is answered what, for every server function and plain route, and with them every page.

use super::answers::Who::{
    Admin, Citizen, Editor, EditorElsewhere, EditorHere, Expert, Manager, Member, Moderator, Other,
    OtherCitizen, Owner,
};
use super::answers::{Answers, MEMBERS, STAFF, all, persons, staff};
use super::asking::{self, Ask};
use super::outcome::Outcome::{Conflict, Done, Invalid, Login, NotFound, Page, Refused};
use super::pages::{ITS_MEMBERS, PAGES, owners};
use super::{campaigns, exports, moderation, outcomes, register, summaries, themes, together};

/// A file of a consultation: nobody is led to the login.
const STAFF_TAKE: Answers = all(Refused).but(STAFF, Page).but(&[EditorElsewhere], Refused);
/// An act on what staff enter by hand.
pub(super) const STAFF_DO: Answers = staff(Done).but(&[EditorElsewhere], Refused);
const ADMINS_TAKE: Answers = all(Refused).but(&[Admin], Page);
const ADMINS_DO: Answers = staff(Refused).but(&[Admin], Done);
const EDITORS_DO: Answers = staff(Refused).but(&[Editor, Admin], Done);
pub(super) const ITS_EDITORS_DO: Answers = EDITORS_DO.but(&[EditorHere], Done);
pub(super) const EXPERTS_DO: Answers = staff(Refused).but(&[Expert, Admin], Done);
/// One's own account.
/// What is stored about whoever asks.
const ONES_OWN_DATA: Answers =
    all(Refused).but(MEMBERS, Page).but(STAFF, Page).but(&[Citizen, OtherCitizen], Page);
/// For who has a second factor.
const FACTOR_ONLY: Answers = persons(Conflict).but(STAFF, Done);

/// What is its members' only and leads nobody to the login: a file.
const MEMBERS_TAKE: Answers = all(Refused).but(MEMBERS, NotFound).but(STAFF, NotFound).but(ITS_MEMBERS, Page);
const MEMBERS_DO: Answers = persons(NotFound).but(ITS_MEMBERS, Done);
/// An act in its name: the manager of the demo signs, too.
const SIGNATORIES_DO: Answers = MEMBERS_DO.but(&[Member], Refused);
/// An act of its managers.
const MANAGERS_DO: Answers = persons(NotFound).but(ITS_MEMBERS, Refused).but(&[Manager], Done);
const CHECKERS_DO: Answers = staff(Refused).but(&[Moderator, Admin], Done);

/// One line of the matrix.
#[derive(Clone, Copy)]
pub(crate) struct Row {
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) answers: Answers,
    pub(crate) ask: Ask,
    /// An act of staff: where it is done, or the file given, it adds one row to the audit trail. Nothing else adds any, but a
    /// first look at one of [`NAMES_SHOWN`](super::outcome::NAMES_SHOWN).
    pub(crate) audited: bool,
    /// Done without a trace in what pages show.
    pub(crate) silent: bool,
}

/// Everything that is no page. Logging out ends the session and so stands last.
const OTHERS: &[Row] = &[
    get("/", all(Done)),
    get("/health/live", all(Page)),
    get("/health/ready", all(Page)),
    get("/ledger/checkpoint", all(Page)),
    get("/ledger/keys", all(Page)),
    get("/ledger/check-receipt.py", all(Page)),
    get("/ledger/tile/{*path}", all(Page)),
    get("/receipt/{secret}/json", all(Page)),
    get("/receipt/{secret}/tlog-proof", all(Page)),
    get("/receipt/{secret}/entry", all(Page)),
    get("/receipt/{secret}/files/{position}", all(Page)),
    get("/my-data/json", ONES_OWN_DATA),
    get("/my-data/html", ONES_OWN_DATA),
    Row { audited: true, ..get("/audit/{format}", ADMINS_TAKE) },
    get("/desk/{slug}/articles/{format}", STAFF_TAKE),
    get("/desk/{slug}/comments/{format}", STAFF_TAKE),
    Row { audited: true, ..get("/desk/{slug}/register/{format}", STAFF_TAKE) },
    Row { audited: true, ..get("/desk/{slug}/centraliser/{format}", STAFF_TAKE) },
    Row { audited: true, ..get("/desk/{slug}/annotated", STAFF_TAKE) },
    Row { audited: true, ..get("/desk/{slug}/exports/{id}", STAFF_TAKE) },
    get("/desk/{slug}/themes/codebook", STAFF_TAKE),
    get("/desk/{slug}/themes/table/{format}", STAFF_TAKE),
    Row { audited: true, ..get("/desk/{slug}/files/{id}", STAFF_TAKE) },
    Row { audited: true, ..get("/organisation/{organisation}/dossier/{format}", MEMBERS_TAKE) },
    get("/api/v1/openapi.json", all(Page)),
    get("/api/v1/consultations", all(Page)),
    get("/api/v1/consultations/{slug}", all(Page)),
    get("/api/v1/consultations/{slug}/provisions", all(Page)),
    get("/api/v1/consultations/{slug}/versions", all(Page)),
    get("/api/v1/consultations/{slug}/changes", all(Conflict)),
    get("/api/v1/consultations/{slug}/articles", all(Page)),
    get("/api/v1/consultations/{slug}/comments", all(Page)),
    get("/api/v1/consultations/{slug}/open-data/{file}", all(Page)),
    get("/api/v1/consultations/{slug}/register", all(Page)),
    post("/api/v1/consultations/{slug}/submissions", all(Done), Ask::Submission),
    get("/api/{*function}", all(Invalid)),
    post("/api/{*function}", all(Invalid), Ask::Form(asking::nothing)),
    Row { ask: Ask::Fetch, ..get("/api/comments/count", all(Page)) },
    post("/api/comments/change", owners(Done), Ask::Form(asking::change)),
    post("/api/comments/remove", owners(Done), Ask::Form(asking::remove)),
    // What waits to be sent by a link is on no page that others see.
    Row { silent: true, ..post("/api/submissions/hold", owners(Done), Ask::Form(asking::send)) },
    post("/api/submissions/send", owners(Done), Ask::Form(asking::send)),
    post("/api/submissions/release", all(NotFound), Ask::Form(asking::guessed)),
    // Whoever holds the secret of a person's submission acts as the sender; of an organisation's, see the storage tests.
    post("/api/tracking/correct", all(Done), Ask::Form(asking::correct_sent)),
    Row { silent: true, ..post("/api/tracking/seen", all(Done), Ask::Form(asking::seen)) },
    Row { silent: true, ..post("/api/tracking/ask-for-news", all(Done), Ask::Form(asking::followed)) },
    Row { silent: true, ..post("/api/tracking/stop-news", all(Done), Ask::Form(asking::followed)) },
    Row { silent: true, ..post("/api/digests/set", all(Done), Ask::Form(asking::news)) },
    get("/unsubscribe/{secret}", all(Done)),
    Row { silent: true, ..post("/unsubscribe/{secret}", all(Done), Ask::Form(asking::nothing)) },
    post("/api/tracking/withdraw", all(Done), Ask::Form(asking::followed)),
    // What waits in a browser is on no page that others see. The other session has a draft, too.
    Row {
        silent: true,
        ..post("/my-submission/{slug}/files", all(NotFound).but(&[Owner, Other], Done), Ask::File)
    },
    Row { silent: true, ..post("/organisation/{organisation}/drafts/{slug}/files", MEMBERS_DO, Ask::File) },
    Row { silent: true, ..post("/desk/{slug}/register/files", STAFF_DO, Ask::File) },
    Row { silent: true, ..post("/api/attachments/remove", owners(Done), Ask::Form(asking::remove_file)) },
    post("/api/comments/add", all(Done), Ask::Form(asking::add)),
    deed("/api/policies/create", Ask::Form(asking::policy)),
    deed("/api/consultations/create", Ask::Form(asking::consultation)),
    its_deed("/api/consultations/update", Ask::Form(asking::update)),
    its_deed("/desk/{slug}/draft", Ask::Upload),
    its_deed("/api/drafts/correct", Ask::Form(asking::correct)),
    its_deed("/api/credits/state", Ask::Form(asking::credits)),
    Row { answers: EXPERTS_DO, ..deed("/api/placements/settle", Ask::Form(asking::settle)) },
    its_deed("/api/drafts/reshape", Ask::Form(asking::reshape)),
    its_deed("/api/drafts/undo", Ask::Form(asking::undo)),
    its_deed("/api/drafts/publish", Ask::Form(asking::publish)),
    post("/api/register/add", STAFF_DO, Ask::Form(register::add)),
    post("/api/register/change", STAFF_DO, Ask::Form(register::change)),
    post("/api/register/remove", STAFF_DO, Ask::Form(register::comment_of)),
    post("/api/register/keep", STAFF_DO, Ask::Form(register::entry)),
    Row { audited: true, ..post("/api/register/enter", STAFF_DO, Ask::Form(register::entry)) },
    post("/api/register/discard", STAFF_DO, Ask::Form(register::discard)),
    post("/api/shared-drafts/add", MEMBERS_DO, Ask::Form(together::shared_add)),
    post("/api/shared-drafts/change", MEMBERS_DO, Ask::Form(together::shared_change)),
    // Gives up what was typed in this browser: nothing that others see is touched.
    Row {
        silent: true,
        ..post("/api/shared-drafts/take-theirs", MEMBERS_DO, Ask::Form(together::shared_comment))
    },
    post("/api/shared-drafts/remove", MEMBERS_DO, Ask::Form(together::shared_comment)),
    post("/api/shared-drafts/note", MEMBERS_DO, Ask::Form(together::shared_note)),
    post("/api/shared-drafts/propose", MEMBERS_DO, Ask::Form(together::shared_signing)),
    Row {
        audited: true,
        ..post("/api/shared-drafts/send", SIGNATORIES_DO, Ask::Form(together::shared_signing))
    },
    post("/api/follows/set", MEMBERS_DO, Ask::Form(together::follow)),
    Row { audited: true, ..post("/api/endorsements/give", SIGNATORIES_DO, Ask::Form(together::endorse)) },
    Row { audited: true, ..post("/api/endorsements/withdraw", SIGNATORIES_DO, Ask::Form(together::endorse)) },
    post("/api/accounts/forget-password", all(Done), Ask::Form(asking::forget)),
    post("/api/accounts/set-password", all(NotFound), Ask::Form(asking::set_password)),
    Row { silent: true, ..post("/api/accounts/stay", all(Done), Ask::Form(asking::nothing)) },
    own("/api/accounts/prove", Ask::Form(asking::prove)),
    own("/api/accounts/change-password", Ask::Form(asking::change_password)),
    Row { answers: FACTOR_ONLY, ..own("/api/accounts/renew-codes", Ask::Form(asking::nothing)) },
    own("/api/accounts/end-others", Ask::Form(asking::nothing)),
    Row {
        answers: persons(NotFound),
        audited: false,
        ..own("/api/accounts/end-login", Ask::Form(asking::end_login))
    },
    admins("/api/accounts/welcome", Ask::Form(asking::welcome)),
    admins("/api/accounts/assign", Ask::Form(asking::assign)),
    admins("/api/accounts/unassign", Ask::Form(asking::unassign)),
    admins("/api/accounts/clear-factor", Ask::Form(asking::colleague)),
    admins("/api/accounts/suspend", Ask::Form(asking::colleague)),
    admins("/api/accounts/restore", Ask::Form(asking::colleague)),
    Row { answers: FACTOR_ONLY, ..own("/api/accounts/give-factor", Ask::Code) },
    own("/api/accounts/set-factor", Ask::NewCode),
    post(
        "/api/personal-data/erase-mine",
        all(Refused).but(&[Citizen, OtherCitizen], Done),
        Ask::Form(asking::nothing),
    ),
    post("/api/citizens/ask", all(Done), Ask::Form(asking::my_submissions)),
    post("/api/citizens/enter", all(Done), Ask::Form(asking::enter)),
    post("/api/citizens/leave", all(Login), Ask::Form(asking::nothing)),
    Row { silent: true, ..post("/api/personal-data/look", ADMINS_DO, Ask::Form(asking::erasure)) },
    Row { answers: ADMINS_DO, ..deed("/api/personal-data/erase-for", Ask::Form(asking::erasure)) },
    Row { answers: ADMINS_DO, ..deed("/api/outbox/send-again", Ask::Form(asking::mail)) },
    Row { answers: ADMINS_DO, ..deed("/api/outbox/give-up", Ask::Form(asking::mail)) },
    post("/api/organisations/sign-up", all(Done), Ask::Form(asking::sign_up)),
    post("/api/organisations/confirm", all(NotFound), Ask::Form(asking::guessed)),
    post("/api/organisations/join", persons(NotFound), Ask::Form(asking::guessed)),
    post("/api/organisations/join-anew", all(NotFound), Ask::Form(asking::guessed)),
    managers("/api/organisations/invite", Ask::Form(asking::invite)),
    Row {
        answers: MANAGERS_DO.but(&[Manager], NotFound),
        ..managers("/api/organisations/invite-again", Ask::Form(asking::invitation))
    },
    Row {
        answers: MANAGERS_DO.but(&[Manager], NotFound),
        ..managers("/api/organisations/revoke-invitation", Ask::Form(asking::invitation))
    },
    managers("/api/organisations/update", Ask::Form(asking::update_organisation)),
    Row { answers: CHECKERS_DO, ..deed("/api/organisations/verify", Ask::Form(asking::verdict)) },
    Row { answers: CHECKERS_DO, ..deed("/api/organisations/refuse", Ask::Form(asking::verdict)) },
    own("/api/organisations/add", Ask::Form(asking::add_organisation)),
    managers("/api/organisations/change-roles", Ask::Form(asking::change_roles)),
    managers("/api/organisations/remove-member", Ask::Form(asking::member)),
    Row {
        answers: persons(NotFound).but(ITS_MEMBERS, Done).but(&[Manager], Conflict),
        ..own("/api/organisations/leave", Ask::Form(asking::organisation))
    },
    Row {
        answers: persons(Done).but(&[Admin, Manager], Conflict),
        ..deed("/api/personal-data/erase-account", Ask::Form(asking::nothing))
    },
    post("/api/accounts/log-in", all(Login), Ask::Form(asking::wrong_password)),
    post("/api/accounts/log-out", all(Login), Ask::Form(asking::nothing)),
];

const fn get(path: &'static str, answers: Answers) -> Row {
    Row { method: "GET", path, answers, ask: Ask::Get, audited: false, silent: false }
}

pub(crate) const fn post(path: &'static str, answers: Answers, ask: Ask) -> Row {
    Row { method: "POST", path, answers, ask, audited: false, silent: false }
}

/// An act of editors.
pub(super) const fn deed(path: &'static str, ask: Ask) -> Row {
    Row { audited: true, ..post(path, EDITORS_DO, ask) }
}

/// An act of the editors of a consultation.
pub(super) const fn its_deed(path: &'static str, ask: Ask) -> Row {
    Row { audited: true, ..post(path, ITS_EDITORS_DO, ask) }
}

/// An act on one's own account.
const fn own(path: &'static str, ask: Ask) -> Row {
    Row { audited: true, ..post(path, persons(Done), ask) }
}

/// An act of the managers of the organisation.
const fn managers(path: &'static str, ask: Ask) -> Row {
    Row { audited: true, ..post(path, MANAGERS_DO, ask) }
}

/// An act of admins.
const fn admins(path: &'static str, ask: Ask) -> Row {
    Row { audited: true, ..post(path, ADMINS_DO, ask) }
}

/// The paths of the pages.
pub(crate) fn pages() -> impl Iterator<Item = &'static str> {
    PAGES.iter().chain(themes::PAGES).flat_map(|(ro, en, _)| [*ro, *en])
}

/// Every line, reading before writing.
pub(crate) fn rows() -> impl Iterator<Item = Row> {
    let pages = PAGES
        .iter()
        .chain(themes::PAGES)
        .flat_map(|(ro, en, answers)| [get(ro, *answers), get(en, *answers)]);
    // What logs out or erases stands last.
    let acts = campaigns::ROWS.iter().chain(exports::ROWS).chain(outcomes::ROWS).chain(moderation::ROWS);
    let acts = acts.chain(summaries::ROWS).chain(themes::ROWS).chain(OTHERS);
    pages.chain(acts.copied())
}
