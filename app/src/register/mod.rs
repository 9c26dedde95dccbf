//! The register of a consultation: its mirror for everyone, its list for staff, and entering by hand what came on paper,
//! by mail or at a meeting.

mod api;
mod articles;
mod comment_page;
mod entry_form;
mod entry_page;
mod filter;
mod lines_page;
mod page;
mod pick;
mod row;
mod table;

pub use api::{
    AddEntryComment, ChangeEntryComment, DiscardEntry, EnterByHand, KeepEntry, RemoveEntryComment,
    add_entry_comment, change_entry_comment, discard_entry, enter_by_hand, keep_entry, remove_entry_comment,
};
pub use comment_page::CommentPage;
pub use entry_page::EntryPage;
pub use lines_page::LinesPage;
pub use page::RegisterPage;
