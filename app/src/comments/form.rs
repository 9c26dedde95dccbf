//! The form for a comment, new or saved.

use backend::comments::Target;
use leptos::prelude::*;
use model::Invalid;
use model::comments::Form;
use model::ids::CommentId;

use super::fields::{Choices, Texts};
use super::{AddComment, ChangeComment, place};
use crate::islands::UnsavedGuard;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Errors, name_of};

const ID: &str = "comment-form";

/// The problems of a comment in words.
pub(super) fn errors(problems: &Invalid) -> Errors {
    Errors::new(problems, label)
}

/// Label of a field of a comment.
pub(crate) fn label(field: &str) -> &'static str {
    let t = &t().comments;
    match field {
        "stance" => t.stance.label,
        "kind" => t.kind.label,
        "proposed_wording" => t.wording.label,
        "reasons" => t.reasons.label,
        "text" => t.text.label,
        _ => t.crumb,
    }
}

/// The form. It works as it is; script adds the live redline, the counts and the guard.
#[component]
pub(super) fn CommentForm(
    /// What the comment is about.
    target: Target,
    /// What was typed.
    form: Form,
    /// What must be mended.
    errors: Errors,
    /// The saved comment that is changed; a new one otherwise.
    id: Option<CommentId>,
) -> impl IntoView {
    let (t, language) = (&t().comments, language());
    let (action, name, value, button, back, back_words) = match id {
        None => {
            let path = <AddComment as server_fn::ServerFn>::PATH;
            (path, "slug", target.slug.clone(), t.add, place(language, &target), t.back)
        }
        Some(id) => {
            let path = <ChangeComment as server_fn::ServerFn>::PATH;
            (path, "id", id.to_string(), t.keep, routes::my_submission(language), t.back_to_mine)
        }
    };
    view! {
        <form class="form sheet" method="post" action=action id=ID>
            <input type="hidden" name="lang" value=language.as_str()/>
            <input type="hidden" name=name value=value/>
            <input type="hidden" name=name_of("provision") value=target.eid/>
            <Choices form=form.clone() errors=errors.clone()/>
            <Texts form errors present=target.text/>
            <div class="actions">
                <Button label=button/>
                <a href=back>{back_words}</a>
            </div>
            <p class="hint">{t.saved_now}</p>
            <UnsavedGuard form=ID.to_owned()/>
        </form>
    }
}
