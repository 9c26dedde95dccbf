//! Preparing the text of an act: upload, preview beside the source, correction, publication.

mod api;
mod confirm;
mod correction;
mod finding_list;
mod findings;
mod leaf;
mod node;
mod page;
mod preview;
mod shape;
mod source;
mod tree;
mod undo;
mod upload;
mod upload_form;

pub use api::{
    CorrectProvision, PublishDraft, ReshapeProvision, UndoStep, correct_provision, publish_draft,
    reshape_provision, undo_step,
};
pub use page::DraftPage;
