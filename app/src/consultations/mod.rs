//! Consultations: the public page of each, the staff's desk, and the form for one.

mod api;
mod desk;
mod edit;
mod fields;
mod form;
mod new;
mod page;

pub use api::{CreateConsultation, UpdateConsultation, create_consultation, update_consultation};
pub use desk::DeskPage;
pub use edit::EditPage;
pub use new::NewPage;
pub use page::Page;
