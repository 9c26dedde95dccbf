//! Moderation: the moderators' queue and the page of one comment, what everyone reads, and what senders are told and may
//! say.

mod actions;
mod api;
mod appeal;
mod bulk_api;
mod causes;
mod form;
mod history;
mod item;
mod keys;
mod ledger_lines;
mod ledger_page;
mod open_api;
mod page;
mod preview;
mod public_api;
mod queue;
mod report_page;
mod row;
mod sealed;
mod signs;
mod told;
mod tombstone;
mod warning;

pub use api::{GoOn, ModerateComment, go_on, moderate_comment};
pub use bulk_api::{DecideAppeal, ModerateMany, UndoMany, decide_appeal, moderate_many, undo_many};
pub use ledger_page::LedgerPage;
pub use open_api::{OpenComment, OpenSealed, UndoModeration, open_comment, open_sealed, undo_moderation};
pub use page::ModerationPage;
pub use public_api::{
    AnswerQuestion, AppealAgainst, ReportComment, answer_question, appeal_against, report_comment,
};
pub use report_page::ReportPage;
pub(crate) use told::Told;
pub(crate) use tombstone::{ReportLink, Tombstone};
pub(crate) use warning::Warning;
