//! What a page or a server function may ask of its request: the backend, the language, who acts, the session. The only
//! module that knows how the server hands these over.

mod citizen;
mod forms;
mod origin;
mod passage;
mod refuse;
mod session;

use std::sync::Arc;

use backend::Backend;
use http::request::Parts;
use leptos::prelude::*;
use model::Language;

pub use citizen::{enter, leave};
pub use forms::{keep_form, keep_form_in, kept_form, take_form};
pub use origin::{Origin, origin, visit};
pub use passage::{Passage, passage};
pub use refuse::refuse;
pub use session::{actor, actor_in, forget, log_in, log_out, renew, writer};

/// What the server gives every request.
#[derive(Clone)]
pub struct Site {
    /// All use cases.
    pub backend: Backend,
    /// Where scripts and styles are.
    pub assets: LeptosOptions,
    /// Path of the style sheet, with its hash.
    pub stylesheet: Arc<str>,
    /// Path of the program that checks receipts in the browser, with its hash.
    pub checker: Arc<str>,
    /// The address of this site, without a slash at the end: for addresses that people copy.
    pub public_url: Arc<str>,
}

/// The site's fixed parts.
#[must_use]
pub fn site() -> Site {
    expect_context::<Site>()
}

/// All use cases.
#[must_use]
pub fn backend() -> Backend {
    site().backend
}

/// The language of the page: the first segment of its address.
#[must_use]
pub fn language() -> Language {
    use_context::<Language>().unwrap_or(Language::Ro)
}

/// The request's head.
#[must_use]
pub fn parts() -> Option<Parts> {
    use_context::<Parts>()
}

/// The first value of a name in the query, decoded.
#[must_use]
pub fn query(name: &str) -> Option<String> {
    queries(name).into_iter().next()
}

/// Every value of a name in the query, decoded, in their order: boxes that were ticked.
#[must_use]
pub fn queries(name: &str) -> Vec<String> {
    let decode = |text: &str| {
        percent_encoding::percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
    };
    let parts = parts();
    let pairs = parts.as_ref().and_then(|parts| parts.uri.query()).unwrap_or_default().split('&');
    pairs
        .filter_map(|pair| pair.split_once('='))
        .filter(|(key, _)| decode(key) == name)
        .map(|(_, value)| decode(value))
        .collect()
}
