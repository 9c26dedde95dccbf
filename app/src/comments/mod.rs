//! Writing a comment: the form, what it asks, and what keeps a text from being lost.
//!
//! The form for a new comment is the same page for everyone and may be cached; from the first press of its button the
//! comment is a draft of this browser's session and has a page of its own.

mod api;
mod edit_page;
mod fields;
mod form;
mod leftover;
mod new_page;
mod quoted;
mod sending;
mod steps;
mod target;

pub use api::{AddComment, ChangeComment, RemoveComment, add_comment, change_comment, remove_comment};
pub use edit_page::EditPage;
pub(crate) use form::{CommentForm, errors, label};
pub(crate) use leftover::keep as keep_leftover;
pub use leftover::{Leftover, Leftovers, Why, take as take_leftovers};
pub use new_page::NewPage;
pub(crate) use quoted::Quoted;
pub(crate) use sending::Sending;
pub use steps::Steps;
pub use target::{capital, name, place};
