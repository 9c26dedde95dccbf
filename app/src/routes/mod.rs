//! Addresses: the words they are made of, a function for every page's path, and the table that joins paths to pages.

mod api;
mod desk;
mod paths;
mod revision;
mod table;
mod translate;
mod versions;
mod words;
mod workspaces;

pub use api::*;
pub use desk::*;
pub use paths::*;
pub use revision::*;
pub use table::App;
pub use translate::{is_shared, language_of, translated};
pub use versions::*;
pub use workspaces::*;
