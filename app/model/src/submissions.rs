//! Submissions: one sender's comments, sent at one moment under one register number.

use serde::{Deserialize, Serialize};
use validator::Validate;

use crate::code::code;
use crate::consultations::Mode;
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
        /// On paper; entered by staff.
        Letter = "letter",
        /// Mailed to the authority; entered by staff.
        Email = "email",
        /// Spoken at a meeting; entered by staff.
        Oral = "oral",
    }
}

impl Means {
    /// What staff enter by hand.
    pub const BY_HAND: &[Self] = &[Self::Letter, Self::Email, Self::Oral];

    /// Whether staff enter it by hand: then any contact data do (Law 52/2003 art. 7 (5)), and no county is asked for.
    #[must_use]
    pub const fn by_hand(self) -> bool {
        matches!(self, Self::Letter | Self::Email | Self::Oral)
    }
}

/// A draft that was sent so soon after it began, in seconds, was hardly written by hand: a signal for who reads it, and
/// nothing more.
pub const QUICK_SECONDS: i64 = 20;

/// What was odd about how a submission came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signals {
    /// A field that nobody sees was filled in.
    pub trap: bool,
    /// From the beginning of its draft to its sending.
    pub seconds: i64,
}

impl Signals {
    /// Whether it was hardly written by hand.
    #[must_use]
    pub const fn quick(self) -> bool {
        self.seconds < QUICK_SECONDS
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
            ..SenderForm::default()
        }
    }

    fn web(form: &SenderForm) -> Result<Sender, Invalid> {
        form.parse(Mode::Legal, Means::Web)
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
        assert_eq!(web(&citizen()).unwrap().county, "Maramureș");
    }

    #[test]
    fn an_organisation_must_say_its_name() {
        let form = SenderForm { kind: "organisation".into(), ..citizen() };
        assert_eq!(web(&form).unwrap_err().of("organisation"), Some(&Problem::Missing));
    }

    #[test]
    fn every_empty_field_is_named() {
        let invalid = web(&SenderForm::default()).unwrap_err();
        for field in ["kind", "name", "email", "county"] {
            assert_eq!(invalid.of(field), Some(&Problem::Missing), "{field}");
        }
    }

    #[test]
    fn a_letter_needs_one_way_to_answer_and_no_county() {
        let letter = SenderForm { email: String::new(), county: String::new(), ..citizen() };
        let refused = letter.parse(Mode::Legal, Means::Letter).unwrap_err();
        assert_eq!(refused, Invalid::one("contact", Problem::Missing));
        let letter = SenderForm { contact: "Str. Lungă nr. 3, Brașov".into(), ..letter };
        assert_eq!(letter.parse(Mode::Legal, Means::Letter).unwrap().contact, "Str. Lungă nr. 3, Brașov");
        let mailed = SenderForm { email: "ana la exemplu".into(), ..letter.clone() };
        let refused = mailed.parse(Mode::Legal, Means::Email).unwrap_err();
        assert_eq!(refused, Invalid::one("email", Problem::Malformed));
        assert_eq!(web(&letter).unwrap_err().of("email"), Some(&Problem::Missing));
    }

    #[test]
    fn nobody_stays_unnamed_where_the_law_wants_a_person_and_a_contact() {
        let unnamed = SenderForm { anonymous: true, ..citizen() };
        for means in Means::ALL {
            let refused = unnamed.parse(Mode::Legal, *means).unwrap_err();
            assert_eq!(refused.of("anonymous"), Some(&Problem::NotForThis), "{means}");
        }
        let sender = unnamed.parse(Mode::Voluntary, Means::Web).unwrap();
        assert_eq!((sender.name.as_str(), sender.email.as_str(), sender.publish_name), ("", "", false));
        let organisation =
            SenderForm { kind: "organisation".into(), organisation: "Asociația".into(), ..unnamed };
        let refused = organisation.parse(Mode::Voluntary, Means::Web).unwrap_err();
        assert_eq!(refused, Invalid::one("anonymous", Problem::NotForThis));
    }
}
