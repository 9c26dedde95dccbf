//! Who sends.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Means, SenderKind};
use crate::consultations::Mode;
use crate::invalid::{Invalid, Problem};
use crate::{counties, limits, text};

/// The sender as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct SenderForm {
    /// Name of the person who sends.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::NAME))]
    pub name: String,
    /// Where the answer goes; never published.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::EMAIL), email)]
    pub email: String,
    /// Name of a county (see [`counties`]).
    #[serde(default)]
    pub county: String,
    /// Code of a [`SenderKind`].
    #[serde(default)]
    pub kind: String,
    /// Name of the organisation, when one sends.
    #[serde(default)]
    #[validate(length(max = limits::NAME))]
    pub organisation: String,
    /// Whether the name may be published beside the comments.
    #[serde(default)]
    pub publish_name: bool,
    /// Another way to reach the sender – a postal address, a telephone number – of what staff enter by hand; never
    /// published.
    #[serde(default)]
    #[validate(length(max = limits::CONTACT))]
    pub contact: String,
    /// Without name and contact, in voluntary mode only: nobody can answer then.
    #[serde(default)]
    pub anonymous: bool,
}

/// A sender who may be entered in the register (Law 52/2003 art. 7 (5)–(6): who, and how to reach them). In voluntary mode
/// a person may stay unnamed: name, e-mail address and contact are then empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// Name of the person.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// County, by its official name.
    pub county: String,
    /// Person or organisation.
    pub kind: SenderKind,
    /// Name of the organisation; present exactly when one sends.
    pub organisation: Option<String>,
    /// Whether the name may be published.
    pub publish_name: bool,
    /// Another way to reach them; empty where there is none.
    pub contact: String,
}

impl SenderForm {
    /// Every text without white space at its ends.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self {
            name: text::tidy(&self.name),
            email: text::tidy(&self.email),
            county: text::tidy(&self.county),
            kind: text::tidy(&self.kind),
            organisation: text::tidy(&self.organisation),
            publish_name: self.publish_name,
            contact: text::tidy(&self.contact),
            anonymous: self.anonymous,
        }
    }

    /// Parses the sender of what comes by this way under these rules. Law 52/2003 art. 7 (5)–(6) wants a person and contact
    /// data: whoever stays unnamed is refused in legal mode.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form.
    pub fn parse(&self, mode: Mode, means: Means) -> Result<Sender, Invalid> {
        let mut invalid = Invalid::default();
        let kind: Option<SenderKind> = self.kind.parse().ok();
        if kind.is_none() {
            invalid.push("kind", if self.kind.is_empty() { Problem::Missing } else { Problem::Malformed });
        }
        if kind == Some(SenderKind::Organisation) && self.organisation.is_empty() {
            invalid.push("organisation", Problem::Missing);
        }
        if self.anonymous && (mode == Mode::Legal || kind == Some(SenderKind::Organisation)) {
            invalid.push("anonymous", Problem::NotForThis);
        }
        invalid.0.extend(self.reach(means).0);
        let county = counties::find(&self.county);
        if county.is_none() && !(means.by_hand() && self.county.is_empty()) {
            invalid.push("county", if self.county.is_empty() { Problem::Missing } else { Problem::Unknown });
        }
        let kind = kind.filter(|_| invalid.0.is_empty()).ok_or(invalid)?;
        let named = |text: &String| if self.anonymous { String::new() } else { text.clone() };
        Ok(Sender {
            name: named(&self.name),
            email: named(&self.email),
            county: county.unwrap_or_default().to_owned(),
            kind,
            organisation: (kind == SenderKind::Organisation).then(|| self.organisation.clone()),
            publish_name: self.publish_name && !self.anonymous,
            contact: if means.by_hand() { named(&self.contact) } else { String::new() },
        })
    }

    /// What is wrong with the name and with the ways to reach the sender.
    fn reach(&self, means: Means) -> Invalid {
        if self.anonymous {
            return Invalid::default();
        }
        let Err(errors) = self.validate() else { return Invalid::default() };
        let mut invalid = Invalid::from_validator(&errors, &["organisation", "name", "email", "contact"]);
        if means.by_hand() && self.email.is_empty() {
            invalid.0.retain(|found| found.field != "email");
            if self.contact.is_empty() {
                invalid.push("contact", Problem::Missing);
            }
        }
        invalid
    }
}
