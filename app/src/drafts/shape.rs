//! The forms that join, split, drop or move one recognised provision.

use backend::drafts::Around;
use leptos::prelude::*;
use model::drafts::{Action, Reshape};
use server_fn::ServerFn;

use super::ReshapeProvision;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextField, Weight, id_of, name_of};

/// The name of the field that says what to do.
const ACTION: &str = "action";

/// What can be done here, each thing with a button of its own; nothing is offered that has no place.
#[component]
pub(super) fn Shape(slug: String, form: Reshape, around: Around, errors: Errors) -> impl IntoView {
    let w = &t().drafts.shape;
    let hidden = {
        let form = form.clone();
        move || {
            view! {
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name=name_of("eid") value=form.eid.clone()/>
                <input type="hidden" name=name_of("after") value=form.after.clone()/>
            }
        }
    };
    let button = |action: Action| {
        around.offers(action).then(|| {
            let label = match action {
                Action::Drop if around.parts => w.drop_all.to_owned(),
                _ => (w.action)(action, around.other(action)),
            };
            let about = if action == Action::Drop { around.label.clone() } else { String::new() };
            let weight = if action == Action::Drop { Weight::Danger } else { Weight::Quiet };
            view! { <Button label about weight name=name_of(ACTION) value=action.as_str()/> }
        })
    };
    let split = around.divisible.then(|| {
        view! {
            <form class="form" method="post" action=ReshapeProvision::PATH novalidate=true>
                {hidden()}
                <TextField
                    field="words"
                    label=w.words.label
                    hint_words=w.words.hint
                    problem=errors.of("words")
                    value=form.words
                />
                <div class="actions">{button(Action::Split)}</div>
            </form>
        }
    });
    let wrong = errors.of(ACTION).map(|sentence| view! { <p class="error">{sentence}</p> });
    let moves = [Action::Join, Action::Indent, Action::Outdent, Action::Drop].map(button);
    view! {
        <section class="shape" aria-labelledby=id_of(ACTION)>
            <h3 id=id_of(ACTION)>{w.title}</h3>
            <p class="hint">{w.hint}</p>
            {wrong}
            <form method="post" action=ReshapeProvision::PATH>
                {hidden()}
                <div class="actions">{moves.into_iter().collect_view()}</div>
            </form>
            {split}
        </section>
    }
}
