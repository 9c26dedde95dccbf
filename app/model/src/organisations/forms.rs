//! What people type who sign up, invite, join, change roles and refuse.

mod invitations;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::{Profile, ProfileForm};
use crate::accounts;
use crate::invalid::Invalid;

pub use invitations::{Invite, Joining, Refusal};

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
