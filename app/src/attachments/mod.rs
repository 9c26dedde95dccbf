//! Files that come with a submission: added and taken out on the page of what waits, of an organisation's draft and of
//! what staff enter, listed on the check page, the
//! receipt and the tracking page, and beside the comments at the desk.

mod api;
mod desk_files;
mod listed;
mod refused;
mod section;

pub use api::{RemoveFile, remove_file};
pub(crate) use desk_files::DeskFiles;
pub(crate) use listed::Listed;
pub use refused::{Refused, key};
pub(crate) use refused::{errors, take, told};
pub(crate) use section::Section;
