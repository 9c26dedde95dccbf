//! Paths of pages for people with an account or a proved address, and for organisations.

use model::Language;

use super::{path, paths};
use crate::routes::words::words;

paths! {
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
    /// Staff login.
    fn login(l) => [words(l).login];
    /// Everything that was sent with an address.
    fn my_submissions(l) => [words(l).my_submissions];
    /// The same, by the link of a mail.
    fn my_submissions_confirm(l, secret) => [words(l).my_submissions, words(l).confirm, secret];
    /// The page before one's submissions are erased.
    fn my_submissions_erase(l) => [words(l).my_submissions, words(l).erasure];
    /// What is stored about one's own account.
    fn my_data(l) => [words(l).my_account, words(l).data];
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
}
