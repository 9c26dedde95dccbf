//! The matrix itself: who is answered what, for every page, server function and plain route.

use super::answers::Who::{
    self, Admin, Citizen, Editor, EditorElsewhere, EditorHere, Expert, Manager, Member, Moderator, Other,
    OtherCitizen, Owner, Signatory,
};
use super::answers::{Answers, MEMBERS, STAFF, all, persons, staff};
use super::asking::{self, Ask};
use super::outcome::Outcome::{self, Conflict, Done, Invalid, Login, NotFound, Page, Refused};
use super::{campaigns, moderation, outcomes, register, themes, together};

/// About a consultation: staff who have a role on it.
pub(super) const STAFF_SEE: Answers = staff(Page).but(&[EditorElsewhere], Refused);
/// A file of a consultation: nobody is led to the login.
const STAFF_TAKE: Answers = all(Refused).but(STAFF, Page).but(&[EditorElsewhere], Refused);
/// An act on what staff enter by hand.
const STAFF_DO: Answers = staff(Done).but(&[EditorElsewhere], Refused);
const ADMINS_SEE: Answers = staff(Refused).but(&[Admin], Page);
const ADMINS_TAKE: Answers = all(Refused).but(&[Admin], Page);
const ADMINS_DO: Answers = staff(Refused).but(&[Admin], Done);
/// What is not about one consultation: editors of everything.
const EDITORS_SEE: Answers = staff(Refused).but(&[Editor, Admin], Page);
const EDITORS_DO: Answers = staff(Refused).but(&[Editor, Admin], Done);
/// About a consultation: its editors, too.
const ITS_EDITORS_SEE: Answers = EDITORS_SEE.but(&[EditorHere], Page);
pub(super) const ITS_EDITORS_DO: Answers = EDITORS_DO.but(&[EditorHere], Done);
pub(super) const EXPERTS_DO: Answers = staff(Refused).but(&[Expert, Admin], Done);
/// What hangs on the session's own draft: the other session has one, too.
const OWN_DRAFT: Answers = all(NotFound).but(&[Owner, Other], Page);
/// What was sent with a proved address; others are led to the page that asks for one.
const CITIZENS_SEE: Answers = all(Done).but(&[Citizen, OtherCitizen], Page);
/// One's own account.
/// What is stored about whoever asks.
const ONES_OWN_DATA: Answers =
    all(Refused).but(MEMBERS, Page).but(STAFF, Page).but(&[Citizen, OtherCitizen], Page);
const PERSONS_SEE: Answers = persons(Page);
/// Whoever has given the second factor, or has none, is asked for none.
const CODE_PAGE: Answers = persons(Done);
/// Logged in, there is nothing to log in to.
const LOGIN_PAGE: Answers = all(Page).but(STAFF, Done).but(MEMBERS, Done);
/// For who has a second factor.
const FACTOR_ONLY: Answers = persons(Conflict).but(STAFF, Done);

/// About the organisation: its members. Others do not learn that there is one.
const ITS_MEMBERS: &[Who] = &[Member, Signatory, Manager];
const MEMBERS_SEE: Answers = persons(NotFound).but(ITS_MEMBERS, Page);
/// What is its members' only and leads nobody to the login: a file.
const MEMBERS_TAKE: Answers = all(Refused).but(MEMBERS, NotFound).but(STAFF, NotFound).but(ITS_MEMBERS, Page);
const MEMBERS_DO: Answers = persons(NotFound).but(ITS_MEMBERS, Done);
/// An act in its name: the manager of the demo signs, too.
const SIGNATORIES_DO: Answers = MEMBERS_DO.but(&[Member], Refused);
/// An act of its managers.
const MANAGERS_DO: Answers = persons(NotFound).but(ITS_MEMBERS, Refused).but(&[Manager], Done);
/// Whoever checks organisations.
const CHECKERS_SEE: Answers = staff(Refused).but(&[Moderator, Admin], Page);
const CHECKERS_DO: Answers = staff(Refused).but(&[Moderator, Admin], Done);

/// What is about a thing of the owner's.
const fn owners(outcome: Outcome) -> Answers {
    all(NotFound).but(&[Owner], outcome)
}

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

/// Pages, by their paths in each language.
const PAGES: &[(&str, &str, Answers)] = &[
    ("/ro", "/en", all(Page)),
    ("/ro/consultari/{slug}", "/en/consultations/{slug}", all(Page)),
    ("/ro/consultari/{slug}/text", "/en/consultations/{slug}/text", all(Page)),
    ("/ro/consultari/{slug}/articol/{address}", "/en/consultations/{slug}/article/{address}", all(Page)),
    ("/ro/consultari/{slug}/act", "/en/consultations/{slug}/act", all(Page)),
    ("/ro/consultari/{slug}/versiuni", "/en/consultations/{slug}/versions", all(Page)),
    ("/ro/consultari/{slug}/versiuni/{number}", "/en/consultations/{slug}/versions/{number}", all(Page)),
    ("/ro/consultari/{slug}/comparatie", "/en/consultations/{slug}/comparison", all(Page)),
    (
        "/ro/consultari/{slug}/articol/{address}/istoric",
        "/en/consultations/{slug}/article/{address}/history",
        all(Page),
    ),
    ("/ro/consultari/{slug}/observatie", "/en/consultations/{slug}/comment", all(Page)),
    ("/ro/consultari/{slug}/registru", "/en/consultations/{slug}/register", all(Page)),
    ("/ro/consultari/{slug}/moderare", "/en/consultations/{slug}/moderation", all(Page)),
    ("/ro/semnalare/{comment}", "/en/report/{comment}", all(Page)),
    ("/ro/despre-proiect", "/en/about-the-project", all(Page)),
    ("/ro/verificarea-dovezii", "/en/check-a-receipt", all(Page)),
    ("/ro/accesibilitate", "/en/accessibility", all(Page)),
    ("/ro/date-deschise", "/en/open-data", all(Page)),
    ("/ro/problema/{code}", "/en/problem/{code}", all(Conflict)),
    ("/ro/contributia-mea", "/en/my-submission", all(Page)),
    ("/ro/contributia-mea/observatie/{id}", "/en/my-submission/comment/{id}", owners(Page)),
    ("/ro/contributia-mea/verificare/{slug}", "/en/my-submission/check/{slug}", OWN_DRAFT),
    ("/ro/contributia-mea/trimitere/{secret}", "/en/my-submission/sending/{secret}", all(NotFound)),
    ("/ro/dovada/{secret}", "/en/receipt/{secret}", all(Page)),
    ("/ro/urmarire/{secret}", "/en/tracking/{secret}", all(Page)),
    ("/ro/urmarire/{secret}/corectare/{comment}", "/en/tracking/{secret}/correction/{comment}", all(Page)),
    ("/ro/urmarire/{secret}/retragere", "/en/tracking/{secret}/withdrawal", all(Page)),
    ("/ro/noutati/{secret}", "/en/news/{secret}", all(Page)),
    ("/ro/autentificare", "/en/login", LOGIN_PAGE),
    ("/ro/autentificare/cod", "/en/login/code", CODE_PAGE),
    ("/ro/autentificare/al-doilea-factor", "/en/login/second-factor", PERSONS_SEE),
    ("/ro/autentificare/parola-uitata", "/en/login/forgotten-password", all(Page)),
    ("/ro/autentificare/parola-noua/{secret}", "/en/login/new-password/{secret}", all(Page)),
    ("/ro/autentificare/inca-o-data", "/en/login/once-more", PERSONS_SEE),
    ("/ro/contul-meu", "/en/my-account", PERSONS_SEE),
    ("/ro/contul-meu/sesiuni", "/en/my-account/sessions", PERSONS_SEE),
    ("/ro/contributiile-mele", "/en/my-submissions", all(Page)),
    ("/ro/contributiile-mele/confirmare/{secret}", "/en/my-submissions/confirm/{secret}", all(NotFound)),
    ("/ro/contributiile-mele/stergere", "/en/my-submissions/erasure", CITIZENS_SEE),
    ("/ro/date-personale", "/en/personal-data", all(Page)),
    ("/ro/contul-meu/date", "/en/my-account/data", PERSONS_SEE),
    ("/ro/masa-de-lucru/stergere", "/en/desk/erasure", ADMINS_SEE),
    ("/ro/inscriere-organizatie", "/en/organisation-sign-up", all(Page)),
    (
        "/ro/inscriere-organizatie/confirmare/{secret}",
        "/en/organisation-sign-up/confirm/{secret}",
        all(NotFound),
    ),
    ("/ro/invitatie/{secret}", "/en/invitation/{secret}", all(NotFound)),
    ("/ro/organizatie", "/en/organisation", PERSONS_SEE),
    ("/ro/organizatie/{organisation}", "/en/organisation/{organisation}", MEMBERS_SEE),
    (
        "/ro/organizatie/{organisation}/proiect/{slug}",
        "/en/organisation/{organisation}/draft/{slug}",
        MEMBERS_SEE,
    ),
    (
        "/ro/organizatie/{organisation}/proiect/{slug}/observatie",
        "/en/organisation/{organisation}/draft/{slug}/comment",
        MEMBERS_SEE,
    ),
    (
        "/ro/organizatie/{organisation}/proiect/{slug}/verificare",
        "/en/organisation/{organisation}/draft/{slug}/check",
        MEMBERS_SEE,
    ),
    (
        "/ro/organizatie/{organisation}/observatie/{id}",
        "/en/organisation/{organisation}/comment/{id}",
        MEMBERS_SEE,
    ),
    (
        "/ro/organizatie/{organisation}/sustinere/{id}",
        "/en/organisation/{organisation}/endorsement/{id}",
        MEMBERS_SEE,
    ),
    ("/ro/organizatie/{organisation}/profil", "/en/organisation/{organisation}/profile", MEMBERS_SEE),
    ("/ro/organizatie/{organisation}/membri", "/en/organisation/{organisation}/members", MEMBERS_SEE),
    ("/ro/masa-de-lucru/organizatii", "/en/desk/organisations", CHECKERS_SEE),
    ("/ro/masa-de-lucru/organizatii/{organisation}", "/en/desk/organisations/{organisation}", CHECKERS_SEE),
    ("/ro/masa-de-lucru/posta", "/en/desk/outbox", ADMINS_SEE),
    ("/ro/masa-de-lucru", "/en/desk", staff(Page)),
    ("/ro/masa-de-lucru/conturi", "/en/desk/accounts", ADMINS_SEE),
    ("/ro/masa-de-lucru/conturi/{account}", "/en/desk/accounts/{account}", ADMINS_SEE),
    ("/ro/masa-de-lucru/jurnal-de-audit", "/en/desk/audit", ADMINS_SEE),
    ("/ro/masa-de-lucru/politica-noua", "/en/desk/new-policy", EDITORS_SEE),
    ("/ro/masa-de-lucru/consultare-noua", "/en/desk/new-consultation", EDITORS_SEE),
    ("/ro/masa-de-lucru/{slug}/modificare", "/en/desk/{slug}/edit", ITS_EDITORS_SEE),
    ("/ro/masa-de-lucru/{slug}/proiect", "/en/desk/{slug}/draft", ITS_EDITORS_SEE),
    ("/ro/masa-de-lucru/{slug}/articole", "/en/desk/{slug}/articles", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/observatii", "/en/desk/{slug}/comments", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/registru", "/en/desk/{slug}/register", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/registru/nou", "/en/desk/{slug}/register/new", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/registru/nou/observatie", "/en/desk/{slug}/register/new/comment", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/moderare", "/en/desk/{slug}/moderation", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/schimbari", "/en/desk/{slug}/changes", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/locul-in-text", "/en/desk/{slug}/placements", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/solutionare", "/en/desk/{slug}/outcomes", STAFF_SEE),
    // Without a decision's name it is the form of a new one.
    (
        "/ro/masa-de-lucru/{slug}/solutionare/decizie",
        "/en/desk/{slug}/outcomes/decision",
        staff(Refused).but(&[Expert, Admin], Page),
    ),
    ("/ro/masa-de-lucru/{slug}/solutionare/publicare", "/en/desk/{slug}/outcomes/release", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/solutionare/modele", "/en/desk/{slug}/outcomes/templates", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/campanii", "/en/desk/{slug}/campaigns", STAFF_SEE),
];

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
    let acts = campaigns::ROWS.iter().chain(outcomes::ROWS).chain(moderation::ROWS);
    let acts = acts.chain(themes::ROWS).chain(OTHERS);
    pages.chain(acts.copied())
}
