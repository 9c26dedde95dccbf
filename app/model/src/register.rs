//! The register: what staff enter by hand – letters, e-mails, what was said at a meeting – and which entries are listed.

use serde::{Deserialize, Serialize};

use crate::consultations::Mode;
use crate::invalid::{Invalid, Problem};
use crate::moment::Instant;
use crate::submissions::{Means, Sender, SenderForm};
use crate::text;

/// An entry as typed by staff. Law 52/2003 art. 7 (5): the date of receipt, the person, their contact data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Code of a [`Means`] by hand.
    #[serde(default)]
    pub means: String,
    /// When it came, as on a Romanian wall clock (`2026-11-22T16:00`).
    #[serde(default)]
    pub received: String,
    /// See [`SenderForm::name`].
    #[serde(default)]
    pub name: String,
    /// See [`SenderForm::email`].
    #[serde(default)]
    pub email: String,
    /// See [`SenderForm::contact`].
    #[serde(default)]
    pub contact: String,
    /// See [`SenderForm::county`].
    #[serde(default)]
    pub county: String,
    /// See [`SenderForm::kind`].
    #[serde(default)]
    pub kind: String,
    /// See [`SenderForm::organisation`].
    #[serde(default)]
    pub organisation: String,
    /// See [`SenderForm::publish_name`].
    #[serde(default)]
    pub publish_name: bool,
    /// See [`SenderForm::anonymous`].
    #[serde(default)]
    pub anonymous: bool,
}

impl Form {
    /// What is stored of a draft, as typed.
    #[must_use]
    pub fn of(means: &str, received: &str, sender: SenderForm) -> Self {
        let SenderForm { name, email, county, kind, organisation, publish_name, contact, anonymous } = sender;
        let (means, received) = (means.to_owned(), received.to_owned());
        Self { means, received, name, email, contact, county, kind, organisation, publish_name, anonymous }
    }

    /// Every text without white space at its ends.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self::of(&text::tidy(&self.means), &text::tidy(&self.received), self.sender().cleaned())
    }

    /// The sender as typed.
    #[must_use]
    pub fn sender(&self) -> SenderForm {
        SenderForm {
            name: self.name.clone(),
            email: self.email.clone(),
            county: self.county.clone(),
            kind: self.kind.clone(),
            organisation: self.organisation.clone(),
            publish_name: self.publish_name,
            contact: self.contact.clone(),
            anonymous: self.anonymous,
        }
    }

    /// Parses the entry. `received` is what a zone made of [`Form::received`]; nothing where it is no time.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form.
    pub fn parse(
        &self,
        mode: Mode,
        received: Option<Instant>,
        period: Span,
        now: Instant,
    ) -> Result<(Means, Instant, Sender), Invalid> {
        let mut invalid = Invalid::default();
        let means = self.means.parse().ok().filter(|means: &Means| means.by_hand());
        if means.is_none() {
            invalid.push("means", if self.means.is_empty() { Problem::Missing } else { Problem::Malformed });
        }
        let problem = match received {
            None if self.received.is_empty() => Some(Problem::Missing),
            None => Some(Problem::Malformed),
            Some(received) => period.refuses(received, now),
        };
        invalid.0.extend(problem.map(|problem| Invalid::one("received", problem).0).unwrap_or_default());
        let sender = match self.sender().parse(mode, means.unwrap_or(Means::Letter)) {
            Ok(sender) => Some(sender),
            Err(problems) => {
                invalid.0.extend(problems.0);
                None
            }
        };
        match (means, received, sender) {
            (Some(means), Some(received), Some(sender)) if invalid.0.is_empty() => {
                Ok((means, received, sender))
            }
            _ => Err(invalid),
        }
    }
}

/// From when until when a consultation takes what comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// From this instant on.
    pub opens: Instant,
    /// Up to this instant, not at it.
    pub closes: Instant,
}

impl Span {
    /// Why what came at an instant is not entered at another. It is the instant of receipt that decides: a letter that
    /// came in time is entered after the closing, too.
    fn refuses(self, received: Instant, now: Instant) -> Option<Problem> {
        if received > now {
            Some(Problem::NotYet)
        } else if received < self.opens {
            Some(Problem::BeforeOpening)
        } else if received >= self.closes {
            Some(Problem::AfterClosing)
        } else {
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPAN: Span = Span { opens: Instant(10), closes: Instant(20) };

    fn letter() -> Form {
        Form {
            means: "letter".into(),
            received: "2026-11-20T10:00".into(),
            name: "Ana".into(),
            contact: "Str. Lungă nr. 3".into(),
            kind: "citizen".into(),
            ..Form::default()
        }
    }

    fn at(received: i64, now: i64) -> Option<Problem> {
        let parsed = letter().parse(Mode::Legal, Some(Instant(received)), SPAN, Instant(now));
        parsed.err().and_then(|invalid| invalid.of("received").cloned())
    }

    #[test]
    fn the_instant_of_receipt_decides_and_not_that_of_entering() {
        assert_eq!(at(19, 1_000), None);
        assert_eq!(at(10, 10), None);
        assert_eq!(at(20, 1_000), Some(Problem::AfterClosing));
        assert_eq!(at(9, 1_000), Some(Problem::BeforeOpening));
        assert_eq!(at(15, 14), Some(Problem::NotYet));
    }

    #[test]
    fn staff_enter_nothing_in_the_name_of_the_site_or_of_a_program() {
        for means in ["web", "api"] {
            let form = Form { means: means.into(), ..letter() };
            let refused = form.parse(Mode::Legal, Some(Instant(15)), SPAN, Instant(16)).unwrap_err();
            assert_eq!(refused, Invalid::one("means", Problem::Malformed));
        }
    }

    #[test]
    fn what_was_typed_comes_back_as_it_was() {
        let form = Form { anonymous: true, email: "ana@exemplu.example".into(), ..letter() };
        assert_eq!(Form::of(&form.means, &form.received, form.sender()), form);
    }
}
