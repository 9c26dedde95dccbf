//! The pages: who is answered what.

use super::answers::Who::{
    self, Admin, Citizen, Editor, EditorElsewhere, EditorHere, Expert, Manager, Member, Moderator, Other,
    OtherCitizen, Owner, Signatory,
};
use super::answers::{Answers, MEMBERS, STAFF, all, persons, staff};
use super::outcome::Outcome::{self, Conflict, Done, NotFound, Page, Refused};

pub(super) const ADMINS_SEE: Answers = staff(Refused).but(&[Admin], Page);

/// Whoever checks organisations.
pub(super) const CHECKERS_SEE: Answers = staff(Refused).but(&[Moderator, Admin], Page);

/// What was sent with a proved address; others are led to the page that asks for one.
pub(super) const CITIZENS_SEE: Answers = all(Done).but(&[Citizen, OtherCitizen], Page);

/// Whoever has given the second factor, or has none, is asked for none.
pub(super) const CODE_PAGE: Answers = persons(Done);

/// What is not about one consultation: editors of everything.
pub(super) const EDITORS_SEE: Answers = staff(Refused).but(&[Editor, Admin], Page);

/// About a consultation: its editors, too.
pub(super) const ITS_EDITORS_SEE: Answers = EDITORS_SEE.but(&[EditorHere], Page);

/// Logged in, there is nothing to log in to.
pub(super) const LOGIN_PAGE: Answers = all(Page).but(STAFF, Done).but(MEMBERS, Done);

pub(super) const MEMBERS_SEE: Answers = persons(NotFound).but(ITS_MEMBERS, Page);

/// What hangs on the session's own draft: the other session has one, too.
pub(super) const OWN_DRAFT: Answers = all(NotFound).but(&[Owner, Other], Page);

pub(super) const PERSONS_SEE: Answers = persons(Page);

/// About a consultation: staff who have a role on it.
pub(super) const STAFF_SEE: Answers = staff(Page).but(&[EditorElsewhere], Refused);

/// About the organisation: its members. Others do not learn that there is one.
pub(super) const ITS_MEMBERS: &[Who] = &[Member, Signatory, Manager];

/// What is about a thing of the owner's.
pub(super) const fn owners(outcome: Outcome) -> Answers {
    all(NotFound).but(&[Owner], outcome)
}

/// Pages, by their paths in each language.
pub(super) const PAGES: &[(&str, &str, Answers)] = &[
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
    ("/ro/consultari/{slug}/rezultate", "/en/consultations/{slug}/results", all(Page)),
    ("/ro/consultari/{slug}/date-deschise", "/en/consultations/{slug}/open-data", all(Page)),
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
    ("/ro/masa-de-lucru/{slug}/tablou", "/en/desk/{slug}/dashboard", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/articole", "/en/desk/{slug}/articles", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/articol/{address}", "/en/desk/{slug}/article/{address}", STAFF_SEE),
    (
        "/ro/masa-de-lucru/{slug}/articol/{address}/sinteza",
        "/en/desk/{slug}/article/{address}/summary",
        staff(Refused).but(&[Expert, Admin], Page),
    ),
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
    ("/ro/masa-de-lucru/{slug}/fisiere", "/en/desk/{slug}/files", STAFF_SEE),
    ("/ro/masa-de-lucru/{slug}/campanii", "/en/desk/{slug}/campaigns", STAFF_SEE),
];
