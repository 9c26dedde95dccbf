//! Messages of a change that somebody else's change overtook.

/// Two people changed one comment, or one changed what is no longer there.
pub struct Conflict {
    /// Title of the page of two texts, given the label.
    pub overtaken: fn(&str) -> String,
    /// What happened, given who and when.
    pub overtaken_text: fn(&str, &str) -> String,
    /// That both texts are here.
    pub nothing_lost: &'static str,
    /// Heading of a column, given who.
    pub theirs: fn(&str) -> String,
    /// Heading of the other column.
    pub mine: &'static str,
    /// Above the redline.
    pub from_theirs_to_mine: &'static str,
    /// Heading of the choice.
    pub choose: &'static str,
    /// Link that puts both texts into the form.
    pub join: &'static str,
    /// Button, given who.
    pub take_theirs: fn(&str) -> String,
    /// Above the form with one's own text.
    pub mine_below: &'static str,
    /// Above the form with both texts.
    pub joined: &'static str,
    /// Button of the form.
    pub save_mine: &'static str,
    /// Title: the draft was sent meanwhile.
    pub sent_meanwhile: &'static str,
    /// What that means.
    pub sent_meanwhile_text: &'static str,
    /// Title: the comment was taken out meanwhile.
    pub taken_out: &'static str,
    /// What that means.
    pub taken_out_text: &'static str,
    /// Heading of what was typed.
    pub you_typed: &'static str,
    /// Button that adds it as a new comment.
    pub add_again: &'static str,
    /// Button that gives it up.
    pub give_up: &'static str,
}
