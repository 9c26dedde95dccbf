//! Messages of the front page.

/// The front page.
pub struct Home {
    /// Title of the document.
    pub title: &'static str,
    /// The sentence at the top.
    pub hero: &'static str,
    /// What the site is for.
    pub lede: &'static str,
    /// Heading of open consultations.
    pub open: &'static str,
    /// Where none is open: heading, explanation.
    pub none_open: [&'static str; 2],
    /// Heading of how to take part.
    pub how: &'static str,
    /// The steps: what to do, and what that means.
    pub steps: [[&'static str; 2]; 4],
    /// Heading of coming consultations.
    pub coming: &'static str,
    /// "se deschide 1 aprilie 2019", given the day.
    pub opens_on: fn(&str) -> String,
    /// Heading of closed consultations.
    pub closed: &'static str,
    /// "închisă la 1 februarie 2019", given the day.
    pub closed_on: fn(&str) -> String,
    /// Link to the page about the project.
    pub more: &'static str,
}
