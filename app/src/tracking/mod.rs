//! Following what was sent: the way of each comment, what is new, corrections, and taking back. The pages belong to
//! whoever knows their secret address.

mod api;
mod correct_page;
mod corrections;
mod fields;
mod hand;
mod mail_api;
mod mailing;
mod news;
mod stub;
mod track;
mod withdraw_page;

pub use api::{CorrectComment, MarkAsRead, WithdrawComment, correct_comment, mark_as_read, withdraw_comment};
pub use correct_page::CorrectPage;
pub(crate) use corrections::Corrections;
pub(crate) use hand::{Actions, WithdrawAll};
pub use mail_api::{AskForNews, StopNews, ask_for_news, stop_news};
pub(crate) use mailing::Mailing;
pub(crate) use news::News;
pub(crate) use stub::Stub;
pub(crate) use track::{StepTag, Track, standing_at};
pub use withdraw_page::WithdrawPage;
