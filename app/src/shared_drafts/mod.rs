//! The submission that the members of an organisation write together: writing on a provision, the draft with who wrote
//! what and what they say about it, what to do when somebody else was faster, and the check before a signatory sends.

mod api;
mod check_page;
mod conflict;
mod conflict_texts;
mod draft_page;
mod edit_page;
mod hand;
mod item;
mod kept;
mod letting_go;
mod lost;
mod new_page;
mod notes;
mod proposal;
mod side;
mod signing;

pub use api::{AddShared, ChangeShared, add_shared, change_shared};
pub use check_page::CheckPage;
pub use draft_page::DraftPage;
pub use edit_page::EditPage;
pub use letting_go::{RemoveShared, TakeTheirs, remove_shared, take_theirs};
pub use new_page::NewPage;
pub(crate) use proposal::standing;
pub use signing::{ProposeShared, SendShared, WriteNote, propose_shared, send_shared, write_note};
