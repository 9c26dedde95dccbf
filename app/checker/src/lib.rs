//! Checking a receipt where it is: the browser reads the file, and it goes nowhere. A program of its own beside the site's,
//! because only one page needs what checks signatures, and an old phone should not fetch it on all the others.
//!
//! The page owns the field and the place for the verdict, and brings words and keys with it:
//!
//! ```html
//! <input type="file" id="receipt-file"/>
//! <div id="receipt-verdict" role="status" data-words="{…}" data-keys="name+id+key"></div>
//! ```

mod page;
mod verdict;
mod words;

pub use verdict::Verdict;
pub use words::Words;

use wasm_bindgen::prelude::wasm_bindgen;

/// Begins to watch the page's field. Where the page has none, nothing happens.
#[wasm_bindgen(start)]
pub fn start() {
    // A page without its parts is not one that somebody could be told about.
    let _ = page::watch();
}
