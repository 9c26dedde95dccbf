//! The names in the sentences of a mail, read when it leaves: the outbox stores only ids.

use model::Language;
use model::mails::Mail;
use model::moment::{Civil, Instant};

use crate::db::Tx;
use crate::digests::{self, Told};
use crate::error::{Error, Result};
use crate::outcomes::{self, Answers};
use crate::{Backend, moderation, organisations, submissions};

/// What a mail's sentences name; empty where they name nothing of the kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Name of an organisation.
    pub organisation: String,
    /// Title of a consultation, in the recipient's language.
    pub consultation: String,
    /// Name of a person.
    pub person: String,
    /// Why something was decided.
    pub reason: String,
    /// Number in the register.
    pub number: String,
    /// When something happened.
    pub moment: Option<Civil>,
    /// What became of submissions.
    pub news: Vec<Told>,
    /// What the authority did with the comments of a submission, and why.
    pub answers: Answers,
}

/// Reads what a mail names.
///
/// # Errors
/// `NotFound` when what it is about is gone: there is nothing to be said any more.
pub(super) async fn facts(backend: &Backend, tx: &mut Tx, mail: &Mail, language: Language) -> Result<Facts> {
    Ok(match mail {
        Mail::NewPassword { .. }
        | Mail::NoAccount
        | Mail::MySubmissions { .. }
        | Mail::Welcome { .. }
        | Mail::ConfirmNews { .. }
        | Mail::ConfirmAccount { .. }
        | Mail::HasAccount => Facts::default(),
        Mail::Held { link } => {
            let title = submissions::handed_in(backend, tx, link).await?.ok_or(Error::NotFound)?;
            Facts { consultation: title.pick(language).to_owned(), ..Facts::default() }
        }
        Mail::Registered { submission } => {
            let known = submissions::known(backend, tx, submission).await?.ok_or(Error::NotFound)?;
            Facts {
                consultation: known.consultation.pick(language).to_owned(),
                number: known.number,
                moment: Some(known.sent),
                ..Facts::default()
            }
        }
        Mail::Answered { submission, at } => {
            let known = submissions::known(backend, tx, submission).await?.ok_or(Error::NotFound)?;
            let answers = outcomes::answers(backend, tx, submission, Instant(*at)).await?;
            Facts {
                consultation: known.consultation.pick(language).to_owned(),
                number: known.number,
                answers,
                ..Facts::default()
            }
        }
        Mail::Asked { submission, act } => {
            let known = submissions::known(backend, tx, submission).await?.ok_or(Error::NotFound)?;
            Facts {
                consultation: known.consultation.pick(language).to_owned(),
                number: known.number,
                reason: moderation::asked(tx, act).await?.ok_or(Error::NotFound)?,
                ..Facts::default()
            }
        }
        Mail::News { parts, .. } => {
            let news = digests::news(backend, tx, parts, language).await?;
            if news.is_empty() {
                return Err(Error::NotFound);
            }
            Facts { news, ..Facts::default() }
        }
        Mail::Invitation { organisation, .. }
        | Mail::OrganisationVerified { organisation }
        | Mail::OrganisationRefused { organisation }
        | Mail::RolesChanged { organisation }
        | Mail::MembershipEnded { organisation } => {
            let named = organisations::named(tx, organisation).await?;
            let (organisation, reason) = named.ok_or(Error::NotFound)?;
            Facts { organisation, reason, ..Facts::default() }
        }
    })
}
