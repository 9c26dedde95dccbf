//! Messages of the pages about the project, accessibility and open data.

/// A heading and its paragraphs.
pub struct Part {
    /// Heading.
    pub title: &'static str,
    /// Paragraphs.
    pub text: &'static [&'static str],
    /// List below them.
    pub list: &'static [&'static str],
}

/// The page about the project.
pub struct Project {
    /// The six policies, given their number.
    pub policies: fn(i64) -> String,
    /// A policy without a consultation.
    pub in_preparation: &'static str,
    /// State of an open consultation, given its closing day.
    pub open_until: fn(&str) -> String,
    /// State of a coming consultation, given its opening day.
    pub opens_on: fn(&str) -> String,
    /// State of a closed consultation, given its closing day.
    pub closed_on: fn(&str) -> String,
    /// Heading of what the project does.
    pub activities: &'static str,
    /// Heading of the facts.
    pub identity: &'static str,
    /// Label of the period.
    pub period: &'static str,
    /// Label of the code.
    pub code: &'static str,
    /// Label of the programme.
    pub programme: &'static str,
    /// Heading of the partners.
    pub partners: &'static str,
    /// Heading of the money.
    pub funding: &'static str,
    /// Column of sources.
    pub source: &'static str,
    /// Column of amounts.
    pub amount: &'static str,
    /// Column of shares.
    pub share: &'static str,
    /// Row of the European Union.
    pub eu: &'static str,
    /// Row of the national budget.
    pub national: &'static str,
    /// Row of the beneficiaries.
    pub beneficiary: &'static str,
    /// Row of the sum.
    pub total: &'static str,
    /// An amount in bani, as lei.
    pub lei: fn(i64) -> String,
    /// A share in hundredths of a per cent.
    pub percent: fn(i64) -> String,
}

/// The accessibility statement.
pub struct Accessibility {
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// The rest.
    pub parts: [Part; 5],
}

/// The page about open data.
pub struct OpenData {
    /// Title.
    pub title: &'static str,
    /// First sentence.
    pub lede: &'static str,
    /// Heading of the addresses.
    pub addresses: &'static str,
    /// What each address gives, in the order of [`crate::about`].
    pub meanings: [&'static str; 10],
    /// The machine-readable description.
    pub description: &'static str,
    /// The rest.
    pub parts: [Part; 3],
}
