//! Preparing the text of an act: upload, preview beside the source, correction, publication.

mod api;
mod confirm;
mod correction;
mod findings;
mod leaf;
mod node;
mod page;
mod preview;
mod source;
mod tree;
mod upload;
mod upload_form;

pub use api::{CorrectProvision, PublishDraft, correct_provision, publish_draft};
pub use page::DraftPage;
