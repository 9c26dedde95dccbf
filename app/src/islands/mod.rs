//! What the browser adds to pages that already work without it: a live redline, a count of characters, a guard of
//! unsaved text, the number of comments in the submission, how far an upload is, work that is asked for before sending, keys for moderators.
//!
//! An island never owns a form field. The field is plain HTML, made by the page; the island finds it by its id and
//! listens. So nothing that a person types before the script has come is ever overwritten. Words come as props.
//!
//! To add an island: a file here, nothing server-only outside the body of a server function, and a look at the size
//! of the wasm file afterwards.

mod character_count;
mod counted;
mod login_end;
mod my_submission;
mod proof_of_work;
mod shortcuts;
mod typing;
mod unsaved_guard;
mod upload_progress;
mod word_redline;

pub use character_count::CharacterCount;
pub use counted::Counted;
pub use login_end::{LoginEnd, StayLoggedIn, stay_logged_in};
pub use my_submission::{MyCommentCount, MySubmission, my_comment_count};
pub use proof_of_work::{ProofOfWork, ProofWords};
pub use shortcuts::Shortcuts;
pub use unsaved_guard::UnsavedGuard;
pub use upload_progress::UploadProgress;
pub use word_redline::WordRedline;
