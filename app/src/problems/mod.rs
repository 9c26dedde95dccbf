//! What went wrong, as people and scripts meet it: one closed code per problem, with its status, its page and its
//! words. Internals are logged here, once, under the reference that the page shows.

mod again;
mod code;
mod explanation;
mod meaning;
mod page;
mod reference;

pub use again::Again;
pub use code::Code;
pub use explanation::Explanation;
pub use page::{NotFound, Page};

use backend::{Backend, Error};
use http::StatusCode;
use model::{Invalid, Language};

use self::reference::{is_reference, log};
use crate::error::AppError;
use crate::routes;
use crate::ssr::backend;

/// What is said of an error: never its cause, but a reference to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    code: Code,
    reference: Option<String>,
    invalid: Invalid,
}

impl Problem {
    /// Reads an error of a use case, on a page or in a server function. A fault of ours is logged under a new reference.
    #[must_use]
    pub fn of(error: Error) -> Self {
        Self::read(error, |error| log(&backend(), error))
    }

    /// The same, for routes that are no pages.
    #[must_use]
    pub fn logged(backend: &Backend, error: Error) -> Self {
        Self::read(error, |error| log(backend, error))
    }

    fn read(error: Error, log: impl FnOnce(&Error) -> String) -> Self {
        let code = Code::of(&error);
        let reference = matches!(code, Code::Internal | Code::Unavailable).then(|| log(&error));
        let invalid = if let Error::Invalid(invalid) = error { invalid } else { Invalid::default() };
        Self { code, reference, invalid }
    }

    /// A problem that no use case found: an unknown address.
    #[must_use]
    pub fn plain(code: Code) -> Self {
        Self { code, reference: None, invalid: Invalid::default() }
    }

    /// The problem that an address names, with the reference that it carries.
    #[must_use]
    pub fn named(code: Code, reference: Option<String>) -> Self {
        Self { code, reference: reference.filter(|text| is_reference(text)), invalid: Invalid::default() }
    }

    /// Its code.
    #[must_use]
    pub const fn code(&self) -> Code {
        self.code
    }

    /// The status with which it is answered.
    #[must_use]
    pub const fn status(&self) -> StatusCode {
        self.code.status()
    }

    /// What the person can quote.
    #[must_use]
    pub fn reference(&self) -> Option<&str> {
        self.reference.as_deref()
    }

    /// The page that explains it.
    #[must_use]
    pub fn path(&self, language: Language) -> String {
        let path = routes::problem(language, self.code.as_str());
        self.reference.as_ref().map_or(path.clone(), |reference| format!("{path}?ref={reference}"))
    }

    /// What a script is answered.
    #[must_use]
    pub fn into_app_error(self) -> AppError {
        match self.code {
            Code::NotFound => AppError::NotFound,
            Code::Forbidden => AppError::Forbidden,
            Code::NotOpen
            | Code::Closed
            | Code::Published
            | Code::NoText
            | Code::OpenErrors
            | Code::Changed
            | Code::Empty
            | Code::Sent
            | Code::Own
            | Code::Handled
            | Code::Claimed
            | Code::FourEyes
            | Code::TextChanged
            | Code::OrganisationChanged
            | Code::Unproved
            | Code::Last => AppError::Conflict,
            Code::TooMany => AppError::TooMany,
            Code::Invalid => AppError::Invalid(self.invalid),
            Code::Unavailable => AppError::Unavailable,
            Code::Internal => AppError::Internal { reference: self.reference.unwrap_or_default() },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_learns_the_fields_that_must_be_mended() {
        let invalid = Invalid::one("email", model::Problem::Malformed);
        let problem = Problem::read(Error::Invalid(invalid.clone()), |_| unreachable!("not a fault of ours"));
        assert_eq!(problem.status(), StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(problem.into_app_error(), AppError::Invalid(invalid));
    }

    #[test]
    fn a_fault_of_ours_shows_its_reference_and_never_its_cause() {
        let problem = Problem::read(Error::internal("disk full"), |_| "0193-7f3a".into());
        assert_eq!(problem.path(Language::En), "/en/problem/internal?ref=0193-7f3a");
        assert_eq!(problem.into_app_error(), AppError::Internal { reference: "0193-7f3a".into() });
    }
}
