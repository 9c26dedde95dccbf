//! What a person can mend in a form: a field and what is wrong with it. The sentence is made in the person's language
//! by the site; here are only closed codes.

use serde::{Deserialize, Serialize};
use validator::{ValidationErrors, ValidationErrorsKind};

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Problem {
    /// Nothing was given.
    Missing,
    /// More characters than allowed.
    TooLong {
        /// The limit, in characters.
        max: u64,
    },
    /// Fewer characters than needed.
    TooShort {
        /// The least, in characters.
        min: u64,
    },
    /// Not of the form that the field asks for (an address, a date, a member of a list).
    Malformed,
    /// It exists already and must be unique.
    Taken,
    /// The closing instant is not after the opening one.
    NotAfterOpening,
    /// The instant has not come yet.
    NotYet,
    /// The instant is before the opening.
    BeforeOpening,
    /// The instant is not before the closing.
    AfterClosing,
    /// The period is shorter than the law demands.
    PeriodTooShort {
        /// The least, in days.
        days: i64,
    },
    /// It names something that does not exist.
    Unknown,
    /// More items than allowed.
    TooMany {
        /// The most.
        max: u64,
    },
    /// It has no place beside what was chosen above it.
    NotForThis,
    /// A code or password that is not the right one, or works no more.
    Wrong,
    /// Too many wrong ones were given lately.
    TooSoon,
    /// A password that is guessed early: it was leaked somewhere, or is an everyday word.
    Leaked,
    /// The same as the present text: nothing is proposed.
    Unchanged,
    /// So many words differ that it is no correction any more.
    TooDifferent {
        /// How many may.
        max: u64,
    },
    /// The file or text could not be read as a draft.
    Unreadable {
        /// Why not.
        why: Unreadable,
    },
    /// The shape of a draft cannot be changed so.
    Shape {
        /// Why not.
        why: Misshapen,
    },
}

/// Why a provision of a draft cannot be joined, split or moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Misshapen {
    /// The words are not in its text.
    NotInText,
    /// The words stand in its text more than once.
    Repeated,
    /// The words begin its text: nothing would stand before them.
    AtStart,
    /// Nothing stands before it, or nothing holds it.
    NoPlace,
    /// Provisions would nest deeper than can be read.
    TooDeep,
}

/// Why a file gives no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unreadable {
    /// It is of a kind that is not read.
    Kind,
    /// It wants a password, or is of an old kind that only its own program reads.
    Locked,
    /// It is cut short or broken.
    Damaged,
    /// It holds what no draft needs and what could do harm.
    Unsafe,
    /// Its letters are in no known encoding.
    Encoding,
    /// It shows pictures of pages and no text.
    NoText,
}

/// One field and its problem. The field is spelled as in the form or JSON body, with dots: `sender.email`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FieldProblem {
    /// Where.
    pub field: String,
    /// What.
    pub problem: Problem,
}

/// Everything that must be mended before the input can be taken. Never empty when returned as an error.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invalid(pub Vec<FieldProblem>);

impl Invalid {
    /// One field with one problem.
    #[must_use]
    pub fn one(field: impl Into<String>, problem: Problem) -> Self {
        Self(vec![FieldProblem { field: field.into(), problem }])
    }

    /// Adds a problem.
    pub fn push(&mut self, field: impl Into<String>, problem: Problem) {
        self.0.push(FieldProblem { field: field.into(), problem });
    }

    /// Adds all of another, each field under a prefix (`comments.2` + `text` = `comments.2.text`).
    pub fn absorb(&mut self, prefix: &str, other: Self) {
        for FieldProblem { field, problem } in other.0 {
            self.push(format!("{prefix}.{field}"), problem);
        }
    }

    /// The first problem of a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&Problem> {
        self.0.iter().find(|p| p.field == field).map(|p| &p.problem)
    }

    /// `Ok` when there is nothing to mend.
    ///
    /// # Errors
    /// Itself, when there is.
    pub fn into_result(self) -> Result<(), Self> {
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }

    /// Reads what the `validator` derive found, in the order of the given fields.
    #[must_use]
    pub fn from_validator(errors: &ValidationErrors, order: &[&str]) -> Self {
        let mut invalid = Self::default();
        for field in order {
            if let Some(ValidationErrorsKind::Field(found)) = errors.errors().get(*field)
                && let Some(error) = found.first()
            {
                invalid.push(*field, problem(error));
            }
        }
        invalid
    }
}

/// Reads one finding of the derive: a `length` rule carries its bounds as parameters, our own rules their code.
fn problem(error: &validator::ValidationError) -> Problem {
    let number = |name: &str| error.params.get(name).and_then(serde_value_as_u64);
    let empty = error.params.get("value").and_then(|v| v.as_str()).is_some_and(|v| v.trim().is_empty());
    match error.code.as_ref() {
        "length" if empty => Problem::Missing,
        "length" => match (number("min"), number("max"), length_of(error)) {
            (Some(min), _, Some(length)) if length < min => Problem::TooShort { min },
            (_, Some(max), _) => Problem::TooLong { max },
            (Some(min), ..) => Problem::TooShort { min },
            _ => Problem::Malformed,
        },
        "missing" => Problem::Missing,
        _ => Problem::Malformed,
    }
}

fn serde_value_as_u64(value: &serde_json::Value) -> Option<u64> {
    value.as_u64()
}

fn length_of(error: &validator::ValidationError) -> Option<u64> {
    let text = error.params.get("value")?.as_str()?;
    u64::try_from(text.chars().count()).ok()
}
