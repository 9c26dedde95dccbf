//! Mails.

mod answered;
mod asked;
mod confirm_account;
mod frame;
mod has_account;
mod held;
mod invitation;
mod membership_ended;
mod my_submissions;
mod new_password;
mod news;
mod no_account;
mod organisation_refused;
mod organisation_verified;
mod registered;
mod roles_changed;
mod welcome;

use crate::messages::Mails;

pub(super) const MAILS: Mails = Mails {
    frame: frame::FRAME,
    new_password: new_password::NEW_PASSWORD,
    no_account: no_account::NO_ACCOUNT,
    my_submissions: my_submissions::MY_SUBMISSIONS,
    confirm_account: confirm_account::CONFIRM_ACCOUNT,
    has_account: has_account::HAS_ACCOUNT,
    invitation: invitation::INVITATION,
    organisation_verified: organisation_verified::ORGANISATION_VERIFIED,
    organisation_refused: organisation_refused::ORGANISATION_REFUSED,
    roles_changed: roles_changed::ROLES_CHANGED,
    membership_ended: membership_ended::MEMBERSHIP_ENDED,
    registered: registered::REGISTERED,
    asked: asked::ASKED,
    held: held::HELD,
    welcome: welcome::WELCOME,
    confirm_news: news::CONFIRM_NEWS,
    answered: answered::ANSWERED,
    news: news::NEWS,
};
