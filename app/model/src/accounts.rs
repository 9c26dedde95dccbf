//! Staff accounts.

use serde::{Deserialize, Serialize};
use validator::{Validate, ValidateEmail};

use crate::code::code;
use crate::invalid::{Invalid, Problem};
use crate::{limits, text};

code! {
    /// What a member of staff may do.
    Role {
        /// Moderates comments.
        Moderator = "moderator",
        /// Reads and codes comments.
        Expert = "expert",
        /// Prepares drafts and consultations.
        Editor = "editor",
        /// Everything, and accounts.
        Admin = "admin",
    }
}

/// The login form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Login {
    /// E-mail address.
    #[serde(default)]
    pub email: String,
    /// Password.
    #[serde(default)]
    pub password: String,
}

/// Whether a text is an e-mail address of acceptable length.
#[must_use]
pub fn is_email(text: &str) -> bool {
    text.chars().count() as u64 <= limits::EMAIL && text.validate_email()
}

/// A code of the second factor, or one of the recovery codes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeForm {
    /// As typed, with or without spaces.
    #[serde(default)]
    pub code: String,
}

/// A new password.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct PasswordForm {
    /// The present one; asked of whoever is logged in.
    #[serde(default)]
    pub present: String,
    /// The new one, at least [`limits::PASSWORD_MIN`] characters.
    #[serde(default)]
    #[validate(length(min = limits::PASSWORD_MIN, max = limits::PASSWORD_MAX))]
    pub password: String,
}

impl PasswordForm {
    /// Checks the new password's length.
    ///
    /// # Errors
    /// `TooShort` or `TooLong` on `password`.
    pub fn check(&self) -> Result<(), Invalid> {
        self.validate().map_err(|errors| Invalid::from_validator(&errors, &["password"]))
    }
}

/// An account that an admin makes for somebody: they choose the password by a mailed link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct StaffForm {
    /// Name as colleagues see it.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::NAME))]
    pub name: String,
    /// E-mail address.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::EMAIL), email)]
    pub email: String,
    /// Code of a [`Role`].
    #[serde(default)]
    pub role: String,
    /// Slug of the only consultation that the role holds for; empty for all.
    #[serde(default)]
    pub consultation: String,
}

impl StaffForm {
    /// Every text without white space at its ends.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self {
            name: text::tidy(&self.name),
            email: text::tidy(&self.email),
            role: text::tidy(&self.role),
            consultation: text::tidy(&self.consultation),
        }
    }

    /// Checks the cleaned form and gives the role.
    ///
    /// # Errors
    /// Every field that must be mended.
    pub fn check(&self) -> Result<Role, Invalid> {
        let mut invalid = match self.validate() {
            Ok(()) => Invalid::default(),
            Err(errors) => Invalid::from_validator(&errors, &["name", "email"]),
        };
        role(&self.role, &mut invalid).filter(|_| invalid.0.is_empty()).ok_or(invalid)
    }
}

/// A role that is given or taken away.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssignmentForm {
    /// Code of a [`Role`].
    #[serde(default)]
    pub role: String,
    /// Slug of the only consultation that it holds for; empty for all.
    #[serde(default)]
    pub consultation: String,
}

impl AssignmentForm {
    /// Checks the form and gives the role.
    ///
    /// # Errors
    /// `Missing` or `Malformed` on `role`.
    pub fn check(&self) -> Result<Role, Invalid> {
        let mut invalid = Invalid::default();
        role(text::tidy(&self.role).as_str(), &mut invalid).ok_or(invalid)
    }
}

fn role(typed: &str, invalid: &mut Invalid) -> Option<Role> {
    let role = typed.parse().ok();
    if role.is_none() {
        invalid.push("role", if typed.is_empty() { Problem::Missing } else { Problem::Malformed });
    }
    role
}

code! {
    /// Where an account stands.
    State {
        /// The address is not proved yet: nobody can log in.
        Unconfirmed = "unconfirmed",
        /// In use.
        Active = "active",
        /// Nobody can log in until an admin says so.
        Suspended = "suspended",
    }
}

/// A new account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Validate)]
pub struct Form {
    /// Name as colleagues see it.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::NAME))]
    pub name: String,
    /// E-mail address, unique without regard to case.
    #[serde(default)]
    #[validate(length(min = 1, max = limits::EMAIL), email)]
    pub email: String,
    /// Password, at least [`limits::PASSWORD_MIN`] characters.
    #[serde(default)]
    #[validate(length(min = limits::PASSWORD_MIN, max = limits::PASSWORD_MAX))]
    pub password: String,
}

impl Form {
    /// Tidied; the password stays as it is.
    #[must_use]
    pub fn cleaned(self) -> Self {
        Self { name: text::tidy(&self.name), email: text::tidy(&self.email), password: self.password }
    }

    /// Checks the cleaned form.
    ///
    /// # Errors
    /// Every field that must be mended.
    pub fn check(&self) -> Result<(), Invalid> {
        self.validate().map_err(|errors| Invalid::from_validator(&errors, &["name", "email", "password"]))
    }
}
