//! Mails in words: subject, plain text and HTML, in the language of whoever gets it.
//!
//! A mail is a variant of [`Mail`] with the ids that it is about; its sentences are rendered when it leaves. To add one:
//! the variant, what its sentences need in `backend::outbox::Facts`, its words in `messages`, and a file here with one
//! function that gives a [`Body`].

mod answered;
mod asked;
mod body;
mod confirm_account;
mod has_account;
mod held;
mod html;
mod invitation;
mod membership_ended;
mod my_submissions;
mod new_password;
mod news;
mod no_account;
mod organisation_refused;
mod organisation_verified;
mod plain;
mod registered;
mod roles_changed;
#[cfg(test)]
mod tests;
mod welcome;

use backend::outbox::Letter;
use model::mails::Mail;

use body::Body;

/// A mail as it is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// Subject, one line.
    pub subject: String,
    /// The plain text.
    pub text: String,
    /// The same as a page of its own, which asks nothing of any other host.
    pub html: String,
}

/// Says a letter in words. `site` is the public address of the site, without a slash at its end.
#[must_use]
pub fn render(letter: &Letter, site: &str) -> Rendered {
    let body = match &letter.mail {
        Mail::NewPassword { .. } => new_password::new_password(letter, site),
        Mail::NoAccount => no_account::no_account(letter),
        Mail::MySubmissions { .. } => my_submissions::my_submissions(letter, site),
        Mail::ConfirmAccount { .. } => confirm_account::confirm_account(letter, site),
        Mail::HasAccount => has_account::has_account(letter, site),
        Mail::Invitation { .. } => invitation::invitation(letter, site),
        Mail::OrganisationVerified { organisation } => {
            organisation_verified::organisation_verified(letter, organisation, site)
        }
        Mail::OrganisationRefused { organisation } => {
            organisation_refused::organisation_refused(letter, organisation, site)
        }
        Mail::RolesChanged { organisation } => roles_changed::roles_changed(letter, organisation, site),
        Mail::MembershipEnded { .. } => membership_ended::membership_ended(letter),
        Mail::Registered { .. } => registered::registered(letter, site),
        Mail::Asked { .. } => asked::asked(letter, site),
        Mail::Held { .. } => held::held(letter, site),
        Mail::ConfirmNews { .. } => news::confirm_news(letter, site),
        Mail::Answered { .. } => answered::answered(letter, site),
        Mail::News { .. } => news::news(letter, site),
        Mail::Welcome { .. } => welcome::welcome(letter, site),
    };
    Rendered {
        text: plain::plain(&body, letter.language, site),
        html: html::html(&body, letter.language, site),
        subject: body.subject,
    }
}
