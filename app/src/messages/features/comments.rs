//! Messages of writing a comment.

use model::comments::{Kind, Stance};

use crate::islands::Counted;

/// A field of a form: its label and what helps to fill it in.
pub struct FieldWords {
    /// Label.
    pub label: &'static str,
    /// What helps; may be empty.
    pub hint: &'static str,
}

/// Writing a comment.
pub struct Comments {
    /// Label of the three steps.
    pub steps: &'static str,
    /// The steps: write, check, send.
    pub step: [&'static str; 3],
    /// Heading of the form, given the label of the provision.
    pub asking: fn(&str) -> String,
    /// Heading of the form about the whole act.
    pub asking_whole: &'static str,
    /// Heading of a saved comment that is changed, given the label.
    pub changing: fn(&str) -> String,
    /// Heading of a saved comment on the whole act that is changed.
    pub changing_whole: &'static str,
    /// What is commented on when it is no single provision.
    pub whole_act: &'static str,
    /// Last part of the breadcrumb.
    pub crumb: &'static str,
    /// Stance.
    pub stance: FieldWords,
    /// Kind.
    pub kind: FieldWords,
    /// Text.
    pub text: FieldWords,
    /// Proposed wording.
    pub wording: FieldWords,
    /// Hint of the proposed wording where there is no present text to start from.
    pub wording_from_nothing: &'static str,
    /// Reasons.
    pub reasons: FieldWords,
    /// A stance, as its holder says it.
    pub stance_of: fn(Stance) -> &'static str,
    /// A stance in a running line.
    pub stance_tag: fn(Stance) -> &'static str,
    /// A kind, at the start of a line.
    pub kind_of: fn(Kind) -> &'static str,
    /// Button of a new comment.
    pub add: &'static str,
    /// Button of a changed comment.
    pub keep: &'static str,
    /// Below the button.
    pub saved_now: &'static str,
    /// Link back to the provision's page.
    pub back: &'static str,
    /// Link back from a saved comment.
    pub back_to_mine: &'static str,
    /// Link to the same form for an organisation.
    pub for_organisation: &'static str,
    /// Label of the margin that shows the text.
    pub quoted: &'static str,
    /// Label of the text itself.
    pub quote: &'static str,
    /// Link to the whole text.
    pub whole_text: &'static str,
    /// Where there is no text to quote.
    pub not_quoted: &'static str,
    /// Link to what others said on it.
    pub others: &'static str,
    /// A text could not be taken.
    pub refused: &'static str,
    /// A comment was just taken out, given the label.
    pub removed: fn(&str) -> String,
    /// Button that puts it back.
    pub undo: &'static str,
    /// Above a redline in the form.
    pub redline: &'static str,
    /// Before the reasons.
    pub why: &'static str,
    /// How much is left.
    pub left: Counted,
    /// How much is too much.
    pub over: Counted,
}
