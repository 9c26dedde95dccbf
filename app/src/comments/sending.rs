//! Where the form of a comment is sent: to the draft of the browser, or to another that uses the same form.

use backend::comments::Target;
use model::Language;
use model::ids::CommentId;
use server_fn::ServerFn as _;

use super::{AddComment, ChangeComment, place};
use crate::messages::t;
use crate::routes;

/// Where the form of a comment is sent, and what stands at its end.
#[derive(Clone, Debug)]
pub(crate) struct Sending {
    /// Path of the server function.
    pub(crate) action: &'static str,
    /// What it must be told beside what was typed: names and values.
    pub(crate) names: Vec<(&'static str, String)>,
    /// Words on the button.
    pub(crate) button: &'static str,
    /// The way back: address and words.
    pub(crate) back: (String, &'static str),
    /// Below the button.
    pub(crate) hint: &'static str,
}

impl Sending {
    /// Of a browser's own comment: the saved one by this id, else a new one.
    pub(super) fn own(language: Language, target: &Target, id: Option<CommentId>) -> Self {
        let t = &t().comments;
        match id {
            None => Self {
                action: AddComment::PATH,
                names: vec![("slug", target.slug.clone())],
                button: t.add,
                back: (place(language, target), t.back),
                hint: t.saved_now,
            },
            Some(id) => Self {
                action: ChangeComment::PATH,
                names: vec![("id", id.to_string())],
                button: t.keep,
                back: (routes::my_submission(language), t.back_to_mine),
                hint: t.saved_now,
            },
        }
    }
}
