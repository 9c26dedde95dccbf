//! Messages of what experts do with campaigns: name, split, join.

use super::FieldWords;

/// Naming, splitting and joining campaigns.
pub struct CampaignActs {
    /// Heading of the page before comments are taken out.
    pub split_title: &'static str,
    /// What that does.
    pub split_lede: &'static str,
    /// Heading of the chosen comments, given how many.
    pub chosen: fn(i64) -> String,
    /// Question: what becomes of them.
    pub becomes: &'static str,
    /// Choice.
    pub together: &'static str,
    /// Choice.
    pub alone: &'static str,
    /// Box.
    pub copies: &'static str,
    /// Field.
    pub reason: FieldWords,
    /// Button.
    pub split: &'static str,
    /// Link back.
    pub cancel: &'static str,
    /// Nothing was chosen.
    pub none_chosen: &'static str,
    /// Heading of the joining.
    pub join_title: &'static str,
    /// What it does.
    pub join_lede: &'static str,
    /// Heading of those that may stay.
    pub join_others: &'static str,
    /// Link to one of them.
    pub join_this: &'static str,
    /// Where there is no other.
    pub join_none: &'static str,
    /// Above the text of the one that ends.
    pub ends: &'static str,
    /// Above the text of the one that stays.
    pub stays: &'static str,
    /// Button.
    pub join: &'static str,
    /// Field.
    pub name: FieldWords,
    /// Button.
    pub save_name: &'static str,
}

impl CampaignActs {
    /// The label of a field, by its name in the form.
    #[must_use]
    pub fn label(&self, field: &str) -> &'static str {
        match field {
            "name" => self.name.label,
            "becomes" => self.becomes,
            "comments" => self.split_title,
            "into" => self.join_others,
            _ => self.reason.label,
        }
    }
}
