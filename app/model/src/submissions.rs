//! Submissions: one sender's comments, sent at one moment under one register number.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::code::code;
use crate::invalid::{Invalid, Problem};
use crate::{comments, counties, limits, text};

code! {
    /// Who sends.
    SenderKind {
        /// A person in their own name.
        Citizen = "citizen",
        /// An organisation.
        Organisation = "organisation",
    }
}

code! {
    /// By which way a submission came.
    Means {
        /// The forms of the site.
        Web = "web",
        /// The programming interface.
        Api = "api",
    }
}

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
}

/// A sender who may be entered in the register (Law 52/2003 art. 7 (5)–(6): who, and how to reach them).
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
        }
    }

    /// Parses the sender.
    ///
    /// # Errors
    /// Every field that must be mended, in the order of the form.
    pub fn parse(&self) -> Result<Sender, Invalid> {
        let mut invalid = Invalid::default();
        let kind: Option<SenderKind> = self.kind.parse().ok();
        if kind.is_none() {
            invalid.push("kind", if self.kind.is_empty() { Problem::Missing } else { Problem::Malformed });
        }
        if kind == Some(SenderKind::Organisation) && self.organisation.is_empty() {
            invalid.push("organisation", Problem::Missing);
        }
        if let Err(errors) = self.validate() {
            invalid.0.extend(Invalid::from_validator(&errors, &["organisation", "name", "email"]).0);
        }
        let county = counties::find(&self.county);
        if county.is_none() {
            invalid.push("county", if self.county.is_empty() { Problem::Missing } else { Problem::Unknown });
        }
        match (kind, county) {
            (Some(kind), Some(county)) if invalid.0.is_empty() => Ok(Sender {
                name: self.name.clone(),
                email: self.email.clone(),
                county: county.to_owned(),
                kind,
                organisation: (kind == SenderKind::Organisation).then(|| self.organisation.clone()),
                publish_name: self.publish_name,
            }),
            _ => Err(invalid),
        }
    }
}

/// A whole submission as the API takes it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Who sends.
    pub sender: SenderForm,
    /// What they say, in their order.
    pub comments: Vec<comments::Form>,
}

/// A place in the register as it is printed: `2026-00231`.
#[must_use]
pub fn registered(year: i64, number: i64) -> String {
    format!("{year}-{number:05}")
}

/// Year and number of a place in the register, as people copy it from a receipt: `2026-00231`.
#[must_use]
pub fn register_number(text: &str) -> Option<(i64, i64)> {
    let (year, number) = text.trim().split_once('-')?;
    let digits = |text: &str| !text.is_empty() && text.len() <= 9 && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(year) || !digits(number) {
        return None;
    }
    Some((year.parse().ok()?, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn citizen() -> SenderForm {
        SenderForm {
            name: "Ana".into(),
            email: "ana@exemplu.example".into(),
            county: "maramures".into(),
            kind: "citizen".into(),
            organisation: String::new(),
            publish_name: true,
        }
    }

    #[test]
    fn a_number_is_read_as_it_stands_on_a_receipt() {
        assert_eq!(register_number(&format!(" {} ", registered(2026, 231))), Some((2026, 231)));
        for wrong in ["", "2026", "2026-", "-1", "2026-00231a", "2026-99999999999999"] {
            assert_eq!(register_number(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_county_is_found_without_its_marks() {
        assert_eq!(citizen().parse().unwrap().county, "Maramureș");
    }

    #[test]
    fn an_organisation_must_say_its_name() {
        let form = SenderForm { kind: "organisation".into(), ..citizen() };
        assert_eq!(form.parse().unwrap_err().of("organisation"), Some(&Problem::Missing));
    }

    #[test]
    fn every_empty_field_is_named() {
        let invalid = SenderForm::default().parse().unwrap_err();
        for field in ["kind", "name", "email", "county"] {
            assert_eq!(invalid.of(field), Some(&Problem::Missing), "{field}");
        }
    }
}
