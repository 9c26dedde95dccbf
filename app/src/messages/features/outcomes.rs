//! Messages of what becomes of recommendations.

use model::outcomes::{Act, Outcome, State};

use super::{FieldWords, ReleaseWords, TemplateWords};

/// What becomes of recommendations.
pub struct Outcomes {
    /// Heading of the desk.
    pub title: &'static str,
    /// What it is for.
    pub lede: &'static str,
    /// An outcome, in one or two words.
    pub outcome: fn(Outcome) -> &'static str,
    /// Beside a comment: the authority's answer, before the outcome.
    pub answer: &'static str,
    /// Before the reason.
    pub reason: &'static str,
    /// When it was published, given the day.
    pub published: fn(&str) -> String,
    /// Name of the list of states.
    pub states: &'static str,
    /// What has no decision.
    pub undecided: &'static str,
    /// Decisions in a state.
    pub state: fn(State) -> &'static str,
    /// A number that ends where there are more.
    pub figure: fn(i64, bool) -> String,
    /// So many comments, and perhaps more.
    pub comments: fn(i64, bool) -> String,
    /// Progress.
    pub progress: &'static str,
    /// Column heads: article, without a decision, published comments.
    pub columns: [&'static str; 3],
    /// What stands on no page.
    pub outside: &'static str,
    /// Says, as a link, that the list is of one campaign.
    pub of_campaign: &'static str,
    /// Fields of the filter: article, stance, kind.
    pub filter: [&'static str; 3],
    /// The choice that narrows nothing.
    pub anything: &'static str,
    /// What the filter gives, given the number.
    pub found: fn(i64, bool) -> String,
    /// The box beside a comment.
    pub choose: &'static str,
    /// Button below the list.
    pub decide_chosen: &'static str,
    /// Link for all that the filter gives, given the number.
    pub decide_all: fn(i64, bool) -> String,
    /// Nothing is left.
    pub none_title: &'static str,
    /// And what then.
    pub none_text: &'static str,
    /// No decision in a state.
    pub no_decision: &'static str,
    /// Link to a decision, said after its number of comments.
    pub open: &'static str,
    /// Who wrote it and when.
    pub drafted: fn(&str, &str) -> String,
    /// Who approved it and when.
    pub approved: fn(&str, &str) -> String,
    /// It is one's own.
    pub own: &'static str,
    /// It was sent back, before the words.
    pub sent_back: &'static str,
    /// The box for approving together.
    pub choose_decision: &'static str,
    /// Button: to the preview.
    pub look: &'static str,
    /// Heading of the preview, given how many decisions and comments.
    pub preview: fn(i64, i64) -> String,
    /// Button.
    pub approve: &'static str,
    /// They were approved.
    pub done_approved: &'static str,
    /// Drafting and changing.
    pub deciding: Deciding,
    /// Releasing, and the end of the consultation.
    pub release: ReleaseWords,
    /// Templates.
    pub templates: TemplateWords,
}

/// One decision.
pub struct Deciding {
    /// Heading of a new one, given how many comments it is for.
    pub new: fn(i64) -> String,
    /// There are more than one decision takes at once.
    pub more: fn(i64) -> String,
    /// Heading of one that there is.
    pub title: &'static str,
    /// Heading of the form when it is changed.
    pub change: &'static str,
    /// Who may change it, and what a change does.
    pub change_lede: &'static str,
    /// Field.
    pub outcome: FieldWords,
    /// Field.
    pub reason: FieldWords,
    /// Heading of the templates.
    pub begin: &'static str,
    /// What they are.
    pub begin_hint: &'static str,
    /// Button.
    pub save: &'static str,
    /// Link back.
    pub back: &'static str,
    /// The comments.
    pub answered: &'static str,
    /// Heading of the decisions under which the comments may be put instead.
    pub join: &'static str,
    /// What that does.
    pub join_hint: &'static str,
    /// Button at each.
    pub join_this: &'static str,
    /// Button: a comment is taken out.
    pub take_out: &'static str,
    /// History.
    pub history: &'static str,
    /// What was done.
    pub act: fn(Act) -> &'static str,
    /// Approve it, for colleagues.
    pub approving: &'static str,
    /// Why one cannot oneself.
    pub not_own: &'static str,
    /// Field.
    pub words: FieldWords,
    /// Button.
    pub send_back: &'static str,
    /// A gap is not filled.
    pub gap: &'static str,
    /// It is a template and nothing else.
    pub unadapted: &'static str,
    /// Something was changed meanwhile.
    pub changed: &'static str,
    /// No comment is left to decide on.
    pub nothing: &'static str,
    /// What was done, by its code.
    pub done: fn(&str) -> Option<&'static str>,
}
