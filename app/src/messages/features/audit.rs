//! Messages of the audit trail.

/// The audit trail.
pub struct Audit {
    /// Its name.
    pub title: &'static str,
    /// What it is.
    pub lede: &'static str,
    /// What the table lists.
    pub caption: &'static str,
    /// Column: the act's number.
    pub number: &'static str,
    /// Column: when.
    pub when: &'static str,
    /// Column and field: who.
    pub who: &'static str,
    /// Column and field: what was done.
    pub what: &'static str,
    /// Column and field: on what.
    pub on_what: &'static str,
    /// Column: from which network.
    pub origin: &'static str,
    /// Field: the first day.
    pub from: &'static str,
    /// Field: the last day.
    pub to: &'static str,
    /// Before the one thing that is listed.
    pub only: &'static str,
    /// First choice of who.
    pub anybody: &'static str,
    /// First choice of what.
    pub anything: &'static str,
    /// The operator at the command line.
    pub operator: &'static str,
    /// An account that is no more.
    pub gone: &'static str,
    /// A network that is not known.
    pub unknown: &'static str,
    /// Button.
    pub show: &'static str,
    /// Link to the trail without a filter.
    pub all: &'static str,
    /// Before the links to files.
    pub files: &'static str,
    /// Label of the steps between pages.
    pub pages: &'static str,
    /// Step to the first page.
    pub newest: &'static str,
    /// Step to the next page.
    pub older: &'static str,
    /// Heading where there is nothing.
    pub none_title: &'static str,
    /// What to do then.
    pub none_text: &'static str,
    /// What was done, by its code.
    pub verb: fn(&str) -> Option<&'static str>,
    /// A kind of thing, by its code.
    pub noun: fn(&str) -> Option<&'static str>,
}

impl Audit {
    /// What was done in words; its code where an older program wrote one that has none.
    #[must_use]
    pub fn verb_or_code(&self, code: &str) -> String {
        (self.verb)(code).unwrap_or(code).to_owned()
    }

    /// A kind of thing in words; its code where it has none.
    #[must_use]
    pub fn noun_or_code(&self, code: &str) -> String {
        (self.noun)(code).unwrap_or(code).to_owned()
    }
}
