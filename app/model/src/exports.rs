//! Files that staff order and fetch later.

use serde::{Deserialize, Serialize};

use crate::code::code;
use crate::invalid::{Invalid, Problem};

code! {
    /// What a file holds.
    Kind {
        /// The table for the drafting team.
        Centraliser = "centraliser",
        /// The published comments.
        Comments = "comments",
        /// The register, with persons and contacts.
        Register = "register",
    }
}

code! {
    /// In which format.
    Format {
        /// A Word document.
        Docx = "docx",
        /// An Excel workbook.
        Xlsx = "xlsx",
        /// A page.
        Html = "html",
        /// RFC 4180.
        Csv = "csv",
        /// RFC 8259.
        Json = "json",
    }
}

code! {
    /// Where an order stands.
    State {
        /// It waits for its turn.
        Waiting = "waiting",
        /// It is being made.
        Running = "running",
        /// It can be fetched.
        Ready = "ready",
        /// It could not be made.
        Failed = "failed",
        /// Somebody thought better of it.
        Cancelled = "cancelled",
    }
}

code! {
    /// Why a file could not be made.
    Trouble {
        /// More rows than the format takes.
        TooMany = "too_many",
        /// What it lists is no more: no text, or not that provision.
        Gone = "gone",
        /// It was begun several times and never finished.
        Broken = "broken",
    }
}

impl Kind {
    /// The formats in which it can be had, the most asked for first.
    #[must_use]
    pub const fn formats(self) -> &'static [Format] {
        match self {
            Self::Centraliser => &[Format::Xlsx, Format::Docx, Format::Html, Format::Csv, Format::Json],
            Self::Comments | Self::Register => &[Format::Csv, Format::Json],
        }
    }
}

impl State {
    /// Whether somebody may still call it off.
    #[must_use]
    pub const fn is_under_way(self) -> bool {
        matches!(self, Self::Waiting | Self::Running)
    }
}

/// What a filter says where it asks for everything.
pub const EVERYTHING: &str = "all";

/// An order as it was sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Kind and format, with a dot between them: `centraliser.xlsx`.
    #[serde(default)]
    pub file: String,
    /// Which comments, as the filter of the desk's comments; [`EVERYTHING`], or nothing, for everything.
    #[serde(default)]
    pub provision: Option<String>,
}

/// An order that can be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// What it holds.
    pub kind: Kind,
    /// In which format.
    pub format: Format,
    /// Which comments; absent for everything.
    pub filter: Option<String>,
}

impl Form {
    /// Parses the order.
    ///
    /// # Errors
    /// `Malformed` on `file` for what is not offered; `NotForThis` on `provision` where only everything is.
    pub fn parse(&self) -> Result<Order, Invalid> {
        let malformed = || Invalid::one("file", Problem::Malformed);
        let (kind, format) = self.file.split_once('.').ok_or_else(malformed)?;
        let kind: Kind = kind.parse().map_err(|_| malformed())?;
        let format: Format = format.parse().map_err(|_| malformed())?;
        if !kind.formats().contains(&format) {
            return Err(malformed());
        }
        let filter = self.provision.clone().filter(|provision| provision != EVERYTHING);
        if filter.is_some() && kind != Kind::Centraliser {
            return Err(Invalid::one("provision", Problem::NotForThis));
        }
        Ok(Order { kind, format, filter })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(file: &str, provision: Option<&str>) -> Result<Order, Invalid> {
        Form { file: file.into(), provision: provision.map(str::to_owned) }.parse()
    }

    #[test]
    fn an_order_names_what_is_offered() {
        let order = parsed("centraliser.docx", Some("art_1")).unwrap();
        assert_eq!((order.kind, order.format), (Kind::Centraliser, Format::Docx));
        assert_eq!(order.filter.as_deref(), Some("art_1"));
        assert_eq!(parsed("register.csv", Some(EVERYTHING)).unwrap().filter, None);
        for file in ["", "centraliser", "centraliser.exe", "register.docx", "../x.csv"] {
            assert_eq!(parsed(file, None), Err(Invalid::one("file", Problem::Malformed)), "{file}");
        }
    }

    #[test]
    fn only_the_centraliser_is_had_of_a_part() {
        assert_eq!(parsed("comments.csv", Some("")), Err(Invalid::one("provision", Problem::NotForThis)));
    }
}
