//! What is wrong with a field.

use model::Problem;
use model::invalid::{Misshapen, Unreadable};

use crate::messages::plural;

/// What is wrong with a field, given its label.
pub(super) fn field(label: &str, problem: &Problem) -> String {
    match problem {
        Problem::Missing => format!("{label}: fill in this field"),
        Problem::TooLong { max } => format!("{label}: at most {max} characters"),
        Problem::TooShort { min } => format!("{label}: at least {min} characters"),
        Problem::Malformed => format!("{label}: check how it is written"),
        Problem::Taken => format!("{label}: exists already; choose another"),
        Problem::NotAfterOpening => format!("{label}: must be after the opening"),
        Problem::NotYet => format!("{label}: cannot lie in the future"),
        Problem::BeforeOpening => format!("{label}: is before the consultation opened"),
        Problem::AfterClosing => format!(
            "{label}: is after the consultation closed; what comes after the deadline does not enter its register"
        ),
        Problem::PeriodTooShort { days } => {
            format!("{label}: the law asks for at least {} for comments", plural::en(*days, "day", "days"))
        }
        Problem::Unknown => format!("{label}: choose from the list"),
        Problem::TooMany { max } => format!("{label}: at most {max}"),
        Problem::NotForThis => format!("{label}: has no place beside what you chose; leave the field empty"),
        Problem::Wrong => format!("{label}: is not the right one, or works no more"),
        Problem::TooSoon => format!(
            "{label}: too many wrong codes were tried; wait a minute and give the code of then. A recovery code is taken at any time"
        ),
        Problem::Leaked => format!(
            "{label}: it is easy to guess or stands in lists of stolen passwords; choose another, for instance a few unrelated words"
        ),
        Problem::Unchanged => format!("{label}: the proposed wording equals the present one"),
        Problem::TooDifferent { max } => format!(
            "{label}: too much changes for a correction; at most {} may differ from the first wording",
            plural::en(i64::try_from(*max).unwrap_or(i64::MAX), "word", "words")
        ),
        Problem::Unreadable { why } => format!("{label}: {}", unreadable(*why)),
        Problem::Shape { why } => format!("{label}: {}", misshapen(*why)),
    }
}

const fn misshapen(why: Misshapen) -> &'static str {
    match why {
        Misshapen::NotInText => "these words are not in the text of the provision",
        Misshapen::Repeated => "the words stand in the text more than once; add the next ones too",
        Misshapen::AtStart => "the words begin the text; nothing would stand before them",
        Misshapen::NoPlace => "there is no fitting provision beside this one",
        Misshapen::TooDeep => "provisions would stand too deep inside each other",
    }
}

const fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Kind => {
            "it is no file that we can read; send DOCX, ODT, PDF, HTML, Markdown, Akoma Ntoso or plain text"
        }
        Unreadable::Locked => {
            "it is locked with a password or an old DOC; save it as DOCX without a password"
        }
        Unreadable::Damaged => "the file is damaged or incomplete; open it and save it again",
        Unreadable::Unsafe => "it holds what no draft act needs; copy the text into a new document",
        Unreadable::NoText => "it has only pictures of pages; send the document it was made from",
        Unreadable::Encoding => "its letters are in an unknown encoding; save it as UTF-8",
    }
}
