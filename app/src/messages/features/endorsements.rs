//! Messages of standing behind a comment.

/// Endorsements.
pub struct Endorsements {
    /// Tag: how many organisations stand behind a comment.
    pub endorsed: fn(i64) -> String,
    /// The same as a sentence that opens their names.
    pub endorsed_by: fn(i64) -> String,
    /// After a name.
    pub verified: &'static str,
    /// After a name.
    pub unverified: &'static str,
    /// Link beside a comment.
    pub link: &'static str,
    /// After that link, unseen, given the number in the register.
    pub link_about: fn(&str) -> String,
    /// Heading of the page.
    pub title: &'static str,
    /// What an endorsement is.
    pub lede: &'static str,
    /// Heading of the comment.
    pub comment: &'static str,
    /// Link to the comment's place.
    pub in_context: &'static str,
    /// Heading of where the organisation stands.
    pub standing: &'static str,
    /// It stands behind the comment, given its name.
    pub stands: fn(&str) -> String,
    /// It may, given its name.
    pub may_stand: fn(&str) -> String,
    /// Button.
    pub give: &'static str,
    /// Button.
    pub withdraw: &'static str,
    /// Said after giving.
    pub given: &'static str,
    /// Said after taking it back.
    pub withdrawn: &'static str,
    /// It is the organisation's own comment.
    pub own: &'static str,
    /// The consultation is closed.
    pub closed: &'static str,
    /// Only signatories may.
    pub signatories_only: &'static str,
    /// Column of the staff's table.
    pub column: &'static str,
}
