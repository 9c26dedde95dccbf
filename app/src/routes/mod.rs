//! Addresses: the words they are made of, a function for every page's path, and the table that joins paths to pages.

mod accounts;
mod api;
mod audit;
mod desk;
mod files;
mod organisations;
mod paths;
mod people;
mod receipts;
mod register;
mod revision;
mod table;
mod tracking;
mod translate;
mod versions;
mod words;
mod workspaces;

pub use accounts::*;
pub use api::*;
pub use audit::*;
pub use desk::*;
pub use files::*;
pub use organisations::*;
pub use paths::*;
pub use people::*;
pub use receipts::*;
pub use register::*;
pub use revision::*;
pub use table::App;
pub use tracking::*;
pub use translate::{is_shared, language_of, translated};
pub use versions::*;
pub use workspaces::*;
