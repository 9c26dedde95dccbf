//! Files that staff order: the page on which they order, follow, call off and fetch them.

mod api;
mod item;
mod order_form;
mod page;

pub use api::{CancelExport, OrderExport, RemoveExport, cancel_export, order_export, remove_export};
pub(crate) use order_form::Order;
pub use page::FilesPage;
