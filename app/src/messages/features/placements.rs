//! Messages of where comments stand after a new version.

use model::placements::State;

use super::FieldWords;

/// Where comments on earlier versions stand in the newest.
pub struct Placements {
    /// Heading, given the number of the newest version.
    pub title: fn(i64) -> String,
    /// What the page is for.
    pub lede: &'static str,
    /// Name of the list of states.
    pub states: &'static str,
    /// A state, as a link with its number.
    pub state: fn(State) -> &'static str,
    /// What became of a comment's provision, given the label by which it stands now; empty for none.
    pub became: fn(State, &str) -> String,
    /// Which text a comment speaks about: version, label.
    pub spoken: fn(i64, &str) -> String,
    /// Above the words that it speaks about.
    pub old: &'static str,
    /// Above what changed in them since, for the sender.
    pub since: &'static str,
    /// Where nothing did.
    pub same_words: &'static str,
    /// Before an expert's reason.
    pub reason: &'static str,
    /// Heading of a comment's way.
    pub way: &'static str,
    /// A step of it: version, day.
    pub step: fn(i64, &str) -> String,
    /// Heading where no comment stands in a state.
    pub none_title: &'static str,
    /// And what then.
    pub none_text: &'static str,
    /// Where only one version is published.
    pub one_version: &'static str,
    /// Link to the form, and its heading.
    pub settle: &'static str,
    /// Of which comment, for those who listen.
    pub of: fn(&str) -> String,
    /// Heading of the comment above the form.
    pub comment: &'static str,
    /// Question.
    pub place: &'static str,
    /// What helps to answer it.
    pub place_hint: &'static str,
    /// Above the words of a candidate.
    pub candidate: &'static str,
    /// Choice.
    pub nowhere: &'static str,
    /// Choice.
    pub elsewhere: &'static str,
    /// Field.
    pub other: FieldWords,
    /// Field.
    pub why: FieldWords,
    /// Button.
    pub save: &'static str,
    /// Link back.
    pub cancel: &'static str,
    /// What was done.
    pub saved: &'static str,
    /// Heading, link and row: comments whose provision is gone from the text.
    pub unplaced: &'static str,
    /// What they are.
    pub unplaced_lede: &'static str,
    /// Link to them from the page of the whole act, given how many there are.
    pub unplaced_link: fn(i64) -> String,
}

impl Placements {
    /// The label of a field, by its name in the form.
    #[must_use]
    pub fn label(&self, field: &str) -> &'static str {
        match field {
            "place" => self.place,
            "other" => self.other.label,
            _ => self.why.label,
        }
    }
}
