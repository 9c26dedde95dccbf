//! What people type who sign up, invite, join, change roles and refuse.

use serde::{Deserialize, Serialize};
use validator::Validate;

use super::{Profile, ProfileForm};
use crate::invalid::{Invalid, Problem};
use crate::{accounts, limits, text};

/// An organisation and its first account, in one form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignUp {
    /// The organisation. Where it names no contact, the person is the contact.
    #[serde(default)]
    pub organisation: ProfileForm,
    /// The person.
    #[serde(default)]
    pub person: accounts::Form,
}

impl SignUp {
    /// Tidied; the password stays as it is.
    #[must_use]
    pub fn cleaned(self) -> Self {
        let person = self.person.cleaned();
        let mut organisation = self.organisation.cleaned();
        if organisation.contact_email.is_empty() {
            organisation.contact_email.clone_from(&person.email);
        }
        Self { organisation, person }
    }

    /// Parses the cleaned form.
    ///
    /// # Errors
    /// Every field that must be mended: `organisation.name`, …, `person.name`, ….
    pub fn parse(&self) -> Result<Profile, Invalid> {
        let mut invalid = Invalid::default();
        let profile = self.organisation.parse();
        if let Err(found) = &profile {
            // An address that only stands in for the person's is named there.
            let mut found = found.clone();
            found.0.retain(|it| {
                it.field != "contact_email" || self.organisation.contact_email != self.person.email
            });
            invalid.absorb("organisation", found);
        }
        if let Err(found) = self.person.check() {
            invalid.absorb("person", found);
        }
        match profile {
            Ok(profile) if invalid.0.is_empty() => Ok(profile),
            _ => Err(invalid),
        }
    }
}

/// An organisation alone: its profile changed, or another organisation of somebody who has an account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    /// The organisation.
    #[serde(default)]
    pub organisation: ProfileForm,
}

impl Edit {
    /// Parses the form; where it names no contact, `contact` is.
    ///
    /// # Errors
    /// Every field that must be mended: `organisation.name`, ….
    pub fn parse(self, contact: &str) -> Result<Profile, Invalid> {
        let mut organisation = self.organisation.cleaned();
        if organisation.contact_email.is_empty() {
            contact.clone_into(&mut organisation.contact_email);
        }
        organisation.parse().map_err(|found| {
            let mut invalid = Invalid::default();
            invalid.absorb("organisation", found);
            invalid
        })
    }
}

/// What a member may do beside writing. A box that is not ticked sends nothing, which is no.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roles {
    /// Looks after members and profile.
    #[serde(default)]
    pub manager: bool,
    /// May send in the organisation's name.
    #[serde(default)]
    pub signatory: bool,
}

/// An invitation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Invite {
    /// Where it is sent.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::EMAIL), email)]
    pub email: String,
    /// Looks after members and profile.
    #[serde(default)]
    pub manager: bool,
    /// May send in the organisation's name.
    #[serde(default)]
    pub signatory: bool,
}

impl Invite {
    /// Tidied.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self { email: text::tidy(&self.email), ..self }
    }

    /// Checks the cleaned form.
    ///
    /// # Errors
    /// `email`.
    pub fn check(&self) -> Result<(), Invalid> {
        self.validate().map_err(|errors| Invalid::from_validator(&errors, &["email"]))
    }

    /// What the invited person may do.
    #[must_use]
    pub const fn roles(&self) -> Roles {
        Roles { manager: self.manager, signatory: self.signatory }
    }
}

/// Who accepts an invitation and has no account yet; the address is the one that it was sent to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Joining {
    /// Name as others in the organisation see it.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::NAME))]
    pub name: String,
    /// Password.
    #[serde(default)]
    #[validate(length(min = limits::PASSWORD_MIN, max = limits::PASSWORD_MAX))]
    pub password: String,
}

impl Joining {
    /// Tidied; the password stays as it is.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self { name: text::tidy(&self.name), ..self }
    }

    /// Checks the cleaned form.
    ///
    /// # Errors
    /// `name`, `password`.
    pub fn check(&self) -> Result<(), Invalid> {
        self.validate().map_err(|errors| Invalid::from_validator(&errors, &["name", "password"]))
    }
}

/// Why staff could not verify an organisation; its managers read it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The reason.
    #[serde(default)]
    pub reason: String,
}

impl Refusal {
    /// Parses the reason.
    ///
    /// # Errors
    /// `reason`.
    pub fn parse(&self) -> Result<String, Invalid> {
        let reason = text::tidy(&self.reason);
        let length = reason.chars().count() as u64;
        match length {
            0 => Err(Invalid::one("reason", Problem::Missing)),
            _ if length > limits::REASON => {
                Err(Invalid::one("reason", Problem::TooLong { max: limits::REASON }))
            }
            _ => Ok(reason),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_sign_up_names_the_person_s_address_once() {
        let invalid = SignUp::default().cleaned().parse().unwrap_err();
        assert_eq!(invalid.of("organisation.name"), Some(&Problem::Missing));
        assert_eq!(invalid.of("organisation.contact_email"), None);
        for field in ["person.name", "person.email", "person.password"] {
            assert_eq!(invalid.of(field), Some(&Problem::Missing), "{field}");
        }
    }

    #[test]
    fn the_person_is_the_contact_unless_another_is_named() {
        let mut form = SignUp::default();
        form.person.email = " ana@exemplu.example ".into();
        assert_eq!(form.clone().cleaned().organisation.contact_email, "ana@exemplu.example");
        form.organisation.contact_email = "birou@exemplu.example".into();
        assert_eq!(form.cleaned().organisation.contact_email, "birou@exemplu.example");
    }

    #[test]
    fn a_refusal_has_a_reason_of_some_length() {
        let refusal = |reason: String| Refusal { reason }.parse();
        assert_eq!(refusal(" \n ".into()).unwrap_err().of("reason"), Some(&Problem::Missing));
        assert!(refusal("a".repeat(2_001)).is_err());
        assert_eq!(refusal(" Fără act. ".into()).unwrap(), "Fără act.");
    }
}
