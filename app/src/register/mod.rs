//! The register of a consultation: its mirror for everyone, its list for staff, and entering by hand what came on paper,
//! by mail or at a meeting.

mod api;
mod articles;
mod comment_api;
mod comment_page;
mod entry_form;
mod entry_page;
mod filter;
mod lines_page;
mod page;
mod pick;
mod row;
mod table;

pub use api::{DiscardEntry, EnterByHand, KeepEntry, discard_entry, enter_by_hand, keep_entry};
pub use comment_api::{
    AddEntryComment, ChangeEntryComment, RemoveEntryComment, add_entry_comment, change_entry_comment,
    remove_entry_comment,
};
pub use comment_page::CommentPage;
pub use entry_page::EntryPage;
pub use lines_page::LinesPage;
pub use page::RegisterPage;
