//! Messages of campaigns: comments that are near-copies of one text.

use model::campaigns::{Event, Kind};

use super::CampaignActs;

/// Campaigns.
pub struct Campaigns {
    /// Heading of the list.
    pub title: &'static str,
    /// What campaigns are.
    pub lede: &'static str,
    /// What the table lists.
    pub caption: &'static str,
    /// Column: the campaign.
    pub campaign: &'static str,
    /// A kind, as a column and a tag.
    pub kind: fn(Kind) -> &'static str,
    /// What a kind is, in a sentence.
    pub kind_is: fn(Kind) -> &'static str,
    /// Every kind.
    pub every_kind: &'static str,
    /// Label of the links to kinds.
    pub kinds: &'static str,
    /// Some comments have not been looked at.
    pub waiting: fn(i64, bool, i64) -> String,
    /// When all were last grouped together.
    pub grouped: fn(&str) -> String,
    /// Heading where there is none.
    pub none_title: &'static str,
    /// And what then.
    pub none_text: &'static str,
    /// Labels of the steps between pages.
    pub pages: &'static str,
    /// Link to the first page.
    pub greatest: &'static str,
    /// Link to the next page.
    pub smaller: &'static str,
    /// Name of a campaign whose text was erased.
    pub nameless: &'static str,
    /// Heading of a campaign without a name, given how many comments it has.
    pub of: fn(i64) -> String,
    /// Who sent it, given comments, persons and organisations.
    pub summary: fn(i64, i64, i64) -> String,
    /// Heading of the text that stands for all.
    pub template: &'static str,
    /// What that is.
    pub template_lede: &'static str,
    /// Heading of where its comments stand.
    pub places: &'static str,
    /// "312 din 1.040 de observații", given both.
    pub share: fn(i64, i64) -> String,
    /// Column: the share.
    pub share_column: &'static str,
    /// Column: how much that is.
    pub part: &'static str,
    /// Heading of the days.
    pub days: &'static str,
    /// Of the chart, given the first day, the last and the most on one day.
    pub days_are: fn(&str, &str, i64) -> String,
    /// Column of the days.
    pub day: &'static str,
    /// Shows the figures of the chart.
    pub day_table: &'static str,
    /// Heading of the members.
    pub members: &'static str,
    /// What is marked in them.
    pub members_lede: &'static str,
    /// Said before and after marked words, for those who listen.
    pub own_starts: &'static str,
    /// After them.
    pub own_ends: &'static str,
    /// Box: choose this comment, given its number.
    pub choose: fn(&str) -> String,
    /// Button: look at what was chosen.
    pub take_out: &'static str,
    /// Link to one answer for all.
    pub answer_link: &'static str,
    /// Link to the joining.
    pub join_link: &'static str,
    /// Heading of the trace.
    pub trace: &'static str,
    /// Something that happened, given how many comments it was about.
    pub event: fn(Event, i64) -> String,
    /// By the program.
    pub by_program: &'static str,
    /// By an expert, given the name.
    pub by: fn(&str) -> String,
    /// Link to the other campaign.
    pub other: &'static str,
    /// Button.
    pub undo: &'static str,
    /// Of what, for those who listen.
    pub undo_of: fn(&str) -> String,
    /// Something ordered is still being done.
    pub working: &'static str,
    /// What was done, by its code.
    pub done: fn(&str) -> Option<&'static str>,
    /// Beside a comment: it is one of so many.
    pub belongs: fn(i64) -> String,
    /// Heading of the campaigns above a list of comments.
    pub here: &'static str,
    /// What is not in the list below, given how many comments are in campaigns.
    pub here_lede: &'static str,
    /// "312 aici, din 1.040".
    pub here_of: fn(i64, i64) -> String,
    /// Link that shows all comments.
    pub show_all: &'static str,
    /// Link that shows campaigns apart.
    pub show_apart: &'static str,
    /// What experts do with them.
    pub acts: CampaignActs,
}
