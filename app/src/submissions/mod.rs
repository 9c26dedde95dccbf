//! One's own submission: what waits in this browser, the check before sending, the receipt and the tracking page.
//!
//! The receipt and the tracking page belong to whoever knows their secret address; they are kept out of search engines
//! and tell no other site where the reader came from.

mod api;
mod check_page;
pub(crate) mod checked;
mod draft_item;
mod draft_section;
mod facts;
mod held_page;
mod hold_api;
mod late_page;
mod mine_page;
pub(crate) mod privacy;
mod proof_part;
mod receipt_page;
pub(crate) mod said;
mod sender_form;
mod sent_item;
mod tracking_page;
mod trap;
mod unlinked;

pub use api::{SendSubmission, send_submission};
pub use check_page::CheckPage;
pub use held_page::HeldPage;
pub use hold_api::{HoldSubmission, ReleaseSubmission, hold_submission, release_submission};
pub use mine_page::MinePage;
pub use receipt_page::ReceiptPage;
pub use tracking_page::TrackingPage;
pub(crate) use unlinked::Unlinked;
