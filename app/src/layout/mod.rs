//! The document around every page, and the frame of header and footer.

mod document;
mod footer;
mod frame;
mod header;
mod sprite;

pub use document::shell;
pub use frame::{Frame, Surround};

use footer::Footer;
use header::Header;
use sprite::Sprite;
