//! A function for every page's path. Paths are built here and nowhere else.

use model::Language;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::words::words;

/// What may stand unescaped in a path or query value.
pub(super) const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn path(language: Language, segments: &[&str]) -> String {
    segments.iter().fold(format!("/{language}"), |mut path, segment| {
        path.push('/');
        path.extend(utf8_percent_encode(segment, KEPT));
        path
    })
}

macro_rules! paths {
    ($($(#[$meta:meta])* fn $name:ident($l:ident $(, $arg:ident)*) => [$($segment:expr),*];)+) => {$(
        $(#[$meta])*
        #[must_use]
        pub fn $name($l: Language $(, $arg: &str)*) -> String { path($l, &[$($segment),*]) }
    )+};
}

paths! {
    /// The front page.
    fn home(l) => [];
    /// A consultation.
    fn consultation(l, slug) => [words(l).consultations, slug];
    /// The whole text.
    fn text(l, slug) => [words(l).consultations, slug, words(l).text];
    /// One article or annex.
    fn article(l, slug, address) => [words(l).consultations, slug, words(l).article, address];
    /// What was said on the whole act.
    fn act(l, slug) => [words(l).consultations, slug, words(l).act];
    /// Every published version.
    fn versions(l, slug) => [words(l).consultations, slug, words(l).versions];
    /// The text of one version, by its number.
    fn version(l, slug, number) => [words(l).consultations, slug, words(l).versions, number];
    /// What changed between two versions.
    fn comparison(l, slug) => [words(l).consultations, slug, words(l).comparison];
    /// The history of an article or annex.
    fn article_history(l, slug, address) => [words(l).consultations, slug, words(l).article, address, words(l).history];
    /// The submission in work.
    fn my_submission(l) => [words(l).my_submission];
    /// A saved comment, to be changed.
    fn comment(l, id) => [words(l).my_submission, words(l).comment, id];
    /// The check page before sending.
    fn check(l, slug) => [words(l).my_submission, words(l).check, slug];
    /// The receipt, by its secret.
    fn receipt(l, secret) => [words(l).receipt, secret];
    /// The tracking page, by the same secret.
    fn tracking(l, secret) => [words(l).tracking, secret];
    /// About the project.
    fn about(l) => [words(l).about];
    /// Accessibility statement.
    fn accessibility(l) => [words(l).accessibility];
    /// Open data and the programming interface.
    fn open_data(l) => [words(l).open_data];
    /// What went wrong, by code.
    fn problem(l, code) => [words(l).problem, code];
    /// The sign-up of an organisation.
    fn organisation_sign_up(l) => [words(l).organisation_sign_up];
    /// Where a sign-up is confirmed.
    fn confirm_sign_up(l, secret) => [words(l).organisation_sign_up, words(l).confirm, secret];
    /// Where an invitation is accepted.
    fn invitation(l, secret) => [words(l).invitation, secret];
    /// An organisation's desk.
    fn organisation(l, id) => [words(l).organisation, id];
    /// An organisation's profile.
    fn organisation_profile(l, id) => [words(l).organisation, id, words(l).profile];
    /// An organisation's members.
    fn organisation_members(l, id) => [words(l).organisation, id, words(l).members];
    /// The organisations, for staff.
    fn organisations(l) => [words(l).desk, words(l).organisations];
    /// One organisation, for staff to judge.
    fn organisation_review(l, id) => [words(l).desk, words(l).organisations, id];
    /// Staff login.
    fn login(l) => [words(l).login];
    /// Everything that was sent with an address.
    fn my_submissions(l) => [words(l).my_submissions];
    /// The same, by the link of a mail.
    fn my_submissions_confirm(l, secret) => [words(l).my_submissions, words(l).confirm, secret];
    /// The page before one's submissions are erased.
    fn my_submissions_erase(l) => [words(l).my_submissions, words(l).erasure];
    /// What is stored about people.
    fn personal_data(l) => [words(l).personal_data];
    /// What is stored about one's own account.
    fn my_data(l) => [words(l).my_account, words(l).data];
    /// Erasing for people who wrote a letter.
    fn erasure(l) => [words(l).desk, words(l).erasure];
    /// The form for a new password, by the link of a mail.
    fn new_password(l, secret) => [words(l).login, words(l).new_password, secret];
    /// The page that asks for a code of the second factor.
    fn code(l) => [words(l).login, words(l).code];
    /// The page that sets up a second factor.
    fn second_factor(l) => [words(l).login, words(l).second_factor];
    /// The page for who has forgotten the password.
    fn forgotten(l) => [words(l).login, words(l).forgotten];
    /// The page that asks for the password once more.
    fn proof(l) => [words(l).login, words(l).proof];
    /// One's own account.
    fn my_account(l) => [words(l).my_account];
    /// Where one is logged in.
    fn logins(l) => [words(l).my_account, words(l).logins];
    /// The accounts of staff.
    fn accounts(l) => [words(l).desk, words(l).accounts];
    /// One of them.
    fn account(l, id) => [words(l).desk, words(l).accounts, id];
    /// The staff's list of consultations.
    fn desk(l) => [words(l).desk];
    /// The mails that leave.
    fn outbox(l) => [words(l).desk, words(l).outbox];
    /// The audit trail.
    fn audit(l) => [words(l).desk, words(l).audit];
    /// Form for a policy.
    fn new_policy(l) => [words(l).desk, words(l).new_policy];
    /// Form for a consultation.
    fn new_consultation(l) => [words(l).desk, words(l).new_consultation];
    /// Form for changing a consultation.
    fn edit_consultation(l, slug) => [words(l).desk, slug, words(l).edit];
    /// Upload and preview of a draft.
    fn draft(l, slug) => [words(l).desk, slug, words(l).draft];
    /// The per-article table.
    fn desk_articles(l, slug) => [words(l).desk, slug, words(l).articles];
    /// The comments, for staff.
    fn desk_comments(l, slug) => [words(l).desk, slug, words(l).comments];
    /// What the newest version changed, for staff.
    fn desk_changes(l, slug) => [words(l).desk, slug, words(l).changes];
    /// For whom does one write?
    fn my_organisations(l) => [words(l).organisation];
    /// What an organisation writes on a consultation.
    fn shared_draft(l, id, slug) => [words(l).organisation, id, words(l).draft, slug];
    /// Everything of it on one page before it is sent.
    fn shared_check(l, id, slug) => [words(l).organisation, id, words(l).draft, slug, words(l).check];
    /// A comment in it, to be changed.
    fn shared_comment(l, id, comment) => [words(l).organisation, id, words(l).comment, comment];
    /// A comment of somebody else, to stand behind it.
    fn endorsement(l, id, comment) => [words(l).organisation, id, words(l).endorsement, comment];
    /// Where comments stand after a new version, for staff.
    fn placements(l, slug) => [words(l).desk, slug, words(l).placements];
}

/// The form for a new comment on a provision; the empty `eid` means the whole act.
#[must_use]
pub fn new_comment(language: Language, slug: &str, eid: &str) -> String {
    let page = path(language, &[words(language).consultations, slug, words(language).comment]);
    format!("{page}?provision={}", utf8_percent_encode(eid, KEPT))
}

/// The form for a new comment of an organisation; the empty `eid` means the whole act.
#[must_use]
pub fn shared_new_comment(language: Language, id: &str, slug: &str, eid: &str) -> String {
    format!("{}?provision={}", shared_new_form(language, id, slug), utf8_percent_encode(eid, KEPT))
}

/// The same, before a provision is chosen.
#[must_use]
pub fn shared_new_form(language: Language, id: &str, slug: &str) -> String {
    let w = words(language);
    path(language, &[w.organisation, id, w.draft, slug, w.comment])
}

/// The comments on provisions that are no longer in the text.
#[must_use]
pub fn unplaced(language: Language, slug: &str) -> String {
    format!("{}?provision={}", act(language, slug), model::provisions::UNPLACED)
}

/// The staff's comments on one provision and what is below it.
#[must_use]
pub fn desk_comments_on(language: Language, slug: &str, eid: &str) -> String {
    format!("{}?provision={}", desk_comments(language, slug), utf8_percent_encode(eid, KEPT))
}

/// An article's page with only what was said on one of its provisions, at the comments.
#[must_use]
pub fn voices_on(language: Language, slug: &str, address: &str, eid: &str) -> String {
    voices(&article(language, slug, address), Some(eid), None)
}

/// A page of the comments on some page of the site: perhaps those on one provision, perhaps from a cursor on.
#[must_use]
pub fn voices(page: &str, provision: Option<&str>, cursor: Option<&str>) -> String {
    let pair = |name: &str, value: &str| format!("{name}={}", utf8_percent_encode(value, KEPT));
    let query = [provision.map(|eid| pair("provision", eid)), cursor.map(|cursor| pair("cursor", cursor))];
    let query = query.into_iter().flatten().collect::<Vec<_>>().join("&");
    if query.is_empty() { format!("{page}#{VOICES}") } else { format!("{page}?{query}#{VOICES}") }
}

/// Where the comments stand on a page.
pub const VOICES: &str = "voci";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_an_address_cannot_leave_its_place() {
        assert_eq!(article(Language::Ro, "a/b?c#d", "ș"), "/ro/consultari/a%2Fb%3Fc%23d/articol/%C8%99");
        assert_eq!(
            new_comment(Language::En, "x", "a&b=c"),
            "/en/consultations/x/comment?provision=a%26b%3Dc"
        );
    }

    #[test]
    fn pages_of_comments_keep_the_provision_they_are_narrowed_to() {
        assert_eq!(voices("/p", None, None), "/p#voci");
        assert_eq!(voices("/p", Some("art_1"), Some("x y")), "/p?provision=art_1&cursor=x%20y#voci");
    }
}
