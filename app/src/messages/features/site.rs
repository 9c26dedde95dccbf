//! Messages of the frame around every page, and of dates.

use model::moment::Civil;

use crate::islands::Counted;

/// The frame around every page.
pub struct Site {
    /// Name of the site, after a page's own title.
    pub name: &'static str,
    /// What the site is, for search engines and shared links.
    pub description: &'static str,
    /// First link on every page.
    pub skip: &'static str,
    /// Label of the main navigation.
    pub navigation: &'static str,
    /// Button that opens the navigation on a phone.
    pub menu: &'static str,
    /// Link to the front page.
    pub consultations: &'static str,
    /// Link to the project's page.
    pub about: &'static str,
    /// Link for organisations.
    pub organisations: &'static str,
    /// Link to the submission in work.
    pub my_submission: &'static str,
    /// How many comments wait in it, said by the browser.
    pub saved: Counted,
    /// Link to the same page in the other language, written in that language.
    pub other_language: &'static str,
    /// Link to the accessibility statement.
    pub accessibility: &'static str,
    /// Link to open data.
    pub open_data: &'static str,
    /// Link for staff.
    pub staff: &'static str,
    /// Who pays.
    pub funding: &'static str,
}

/// Dates and deadlines in words.
pub struct Dates {
    /// "vineri, 15 martie 2019, ora 16:00".
    pub day_and_time: fn(&Civil) -> String,
    /// "15 martie 2019".
    pub day: fn(&Civil) -> String,
    /// "20 februarie – 15 martie 2019".
    pub range: fn(&Civil, &Civil) -> String,
    /// The same of two dates written as `2019-02-20`.
    pub span: fn(&str, &str) -> String,
    /// Name of the zone: "ora României".
    pub zone: &'static str,
    /// Days left until a deadline; 0 is today.
    pub days_left: fn(i64) -> String,
}
