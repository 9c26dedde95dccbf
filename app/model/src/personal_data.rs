//! Whose data are to be erased.

use serde::{Deserialize, Serialize};

use crate::invalid::{Invalid, Problem};
use crate::submissions::register_number;
use crate::{accounts, text};

/// What an administrator types: an address, or a number of the register.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// The address or the number.
    #[serde(default)]
    pub whose: String,
}

/// Whose data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Everything with an e-mail address.
    Address(String),
    /// One submission: year and number.
    Number(i64, i64),
}

impl Form {
    /// Reads it.
    ///
    /// # Errors
    /// `whose`, when it is neither.
    pub fn parse(&self) -> Result<Whose, Invalid> {
        let whose = text::tidy(&self.whose);
        if let Some((year, number)) = register_number(&whose) {
            return Ok(Whose::Number(year, number));
        }
        if accounts::is_email(&whose) {
            return Ok(Whose::Address(whose));
        }
        let problem = if whose.is_empty() { Problem::Missing } else { Problem::Malformed };
        Err(Invalid::one("whose", problem))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_and_a_number_are_told_apart() {
        let read = |whose: &str| Form { whose: whose.into() }.parse();
        assert_eq!(read(" 2026-00231 ").unwrap(), Whose::Number(2026, 231));
        assert_eq!(read("Ana@exemplu.example").unwrap(), Whose::Address("Ana@exemplu.example".into()));
        assert!(read("").is_err() && read("ana").is_err());
    }
}
