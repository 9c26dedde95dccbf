//! Messages of the per-article table and the comments behind it.

use model::counts::Counts as Numbers;

/// The per-article table and the comments behind it.
pub struct Counts {
    /// What was said, in a sentence with its plurals.
    pub summary: fn(&Numbers) -> String,
    /// A number as the language writes it.
    pub figure: fn(i64) -> String,
    /// Column and figure.
    pub comments: &'static str,
    /// Column and figure.
    pub people: &'static str,
    /// Column and figure.
    pub organisations: &'static str,
    /// Column and figure.
    pub proposals: &'static str,
    /// Column.
    pub article: &'static str,
    /// Column.
    pub stances: &'static str,
    /// What the table lists.
    pub caption: &'static str,
    /// Before the two orders.
    pub order: &'static str,
    /// In the order of the law.
    pub by_law: &'static str,
    /// By number of comments.
    pub by_comments: &'static str,
    /// What a file holds, after its format.
    pub as_file: &'static str,
    /// Before the formats of the centraliser.
    pub centraliser: &'static str,
    /// What such a file holds, after its format.
    pub centraliser_as: &'static str,
    /// Link to the draft with the comments beside it.
    pub annotated: &'static str,
    /// First row.
    pub whole_act: &'static str,
    /// Link to the comments on a provision, after their number.
    pub about: fn(&str) -> String,
    /// Link that shows the parts of an article.
    pub show_parts: &'static str,
    /// Link that hides them.
    pub hide_parts: &'static str,
    /// Of which article, for those who listen.
    pub parts_of: fn(&str) -> String,
    /// An article without parts.
    pub no_parts: &'static str,
    /// Heading where no text is published.
    pub no_text_title: &'static str,
    /// What to do then.
    pub no_text: &'static str,
    /// Heading of all comments.
    pub all_comments: &'static str,
    /// Heading of the comments on the whole act.
    pub on_whole_act: &'static str,
    /// Heading of the comments on a provision.
    pub on: fn(&str) -> String,
    /// Heading of the list.
    pub list: &'static str,
    /// Tag.
    pub hidden: &'static str,
    /// The name is not to be published.
    pub unnamed: &'static str,
    /// Heading where nobody has said anything.
    pub none_title: &'static str,
    /// And what then.
    pub none_text: &'static str,
}
