//! What the program suggests for a comment, and why. Nothing is ticked beforehand.

use backend::themes::{Coding, Suggestion};
use leptos::prelude::*;
use model::themes::Filter;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The suggested themes, each with what speaks for it; nothing where nothing is suggested.
#[component]
pub(super) fn Suggested(slug: String, coding: Coding, ticked: Vec<String>) -> impl IntoView {
    let (w, language) = (&t().themes.coding, language());
    let Coding { suggestions, themes, .. } = coding;
    let known: Vec<Suggestion> =
        suggestions.into_iter().filter(|found| themes.iter().any(|theme| theme.id == found.theme)).collect();
    if known.is_empty() {
        return None;
    }
    let item = |found: Suggestion| {
        let name = themes.iter().find(|theme| theme.id == found.theme).map(|theme| theme.name.clone());
        let checked = ticked.contains(&found.theme);
        let like = found.like.map(|(id, number)| {
            let href = routes::coding_of(language, &slug, &id, &Filter::default(), &[]);
            view! { <span>{w.like}" "<a href=href>{number}</a></span> }
        });
        let words: Vec<String> = found.says.iter().map(|word| format!("„{word}”")).collect();
        let says = (!words.is_empty()).then(|| view! { <span>{(w.says)(&words.join(", "))}</span> });
        view! {
            <li>
                <label class="choice plain">
                    <input type="checkbox" name="form[themes][]" value=found.theme checked=checked/>
                    <span lang="ro">{name}</span>
                </label>
                <p class="meta">{like}{says}</p>
            </li>
        }
    };
    let items = known.into_iter().map(item).collect_view();
    Some(view! {
        <fieldset class="field suggested">
            <legend>{w.suggested}</legend>
            <p class="hint">{w.suggested_hint}</p>
            <ul>{items}</ul>
        </fieldset>
    })
}
