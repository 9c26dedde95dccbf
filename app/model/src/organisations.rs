//! Organisations: what they are, how they are told apart, and the forms of their members.

mod fields;
mod fiscal_code;
mod forms;
mod profile;

use crate::code::code;

pub use fields::{Field, Fields};
pub use fiscal_code::FiscalCode;
pub use forms::{Edit, Invite, Joining, Refusal, Roles, SignUp};
pub use profile::{Profile, ProfileForm};

code! {
    /// What an organisation is.
    Kind {
        /// An association or a foundation (Government Ordinance 26/2000).
        Association = "association",
        /// A union.
        Union = "union",
        /// An employers' group.
        Employers = "employers",
        /// A public institution.
        Institution = "institution",
        /// A provider of social services that is none of the others.
        Provider = "provider",
        /// People who act together without being a legal person; it has no fiscal code.
        Informal = "informal",
    }
}

code! {
    /// What staff know of an organisation. In each state it may take part, and is shown as what it is.
    State {
        /// Nobody has looked yet.
        Unverified = "unverified",
        /// Staff have found that it is what it says.
        Verified = "verified",
        /// Staff could not find that, and said why.
        Refused = "refused",
    }
}

impl State {
    /// What a change of the profile makes of the state. Staff verified a name, a kind and a fiscal code: when one of them
    /// changes, somebody must look again. What was refused is looked at again after any change.
    #[must_use]
    pub fn after(self, old: &Profile, new: &Profile) -> Self {
        let identity = |profile: &Profile| (profile.name.clone(), profile.kind, profile.fiscal_code.clone());
        match self {
            Self::Verified if identity(old) != identity(new) => Self::Unverified,
            Self::Refused if old != new => Self::Unverified,
            kept => kept,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> Profile {
        Profile {
            name: "Asociația Exemplu".into(),
            kind: Kind::Association,
            fiscal_code: FiscalCode::parse("4266669"),
            county: "Cluj".into(),
            fields: Fields::default(),
            site: String::new(),
            contact_email: "contact@exemplu.example".into(),
            contact_phone: String::new(),
        }
    }

    #[test]
    fn a_verified_organisation_that_takes_another_name_or_code_is_looked_at_again() {
        let old = profile();
        let renamed = Profile { name: "Alta".into(), ..profile() };
        let recoded = Profile { fiscal_code: FiscalCode::parse("4267117"), ..profile() };
        let moved = Profile { county: "Iași".into(), ..profile() };
        assert_eq!(State::Verified.after(&old, &renamed), State::Unverified);
        assert_eq!(State::Verified.after(&old, &recoded), State::Unverified);
        assert_eq!(State::Verified.after(&old, &moved), State::Verified);
    }

    #[test]
    fn what_was_refused_is_looked_at_again_once_something_changed() {
        let old = profile();
        let moved = Profile { county: "Iași".into(), ..profile() };
        assert_eq!(State::Refused.after(&old, &moved), State::Unverified);
        assert_eq!(State::Refused.after(&old, &old), State::Refused);
    }
}
