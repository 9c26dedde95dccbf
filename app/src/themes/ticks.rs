//! Themes to tick, under their headings.

use backend::themes::Theme;
use leptos::prelude::*;

use crate::messages::t;
use crate::ui::{Errors, id_of};

/// One field set for each heading; the first box carries the id that the error summary links to.
#[component]
pub(super) fn Ticks(themes: Vec<Theme>, ticked: Vec<String>, errors: Errors) -> impl IntoView {
    let w = &t().themes.coding;
    let (id, problem) = (id_of("themes"), errors.of("themes"));
    let described = problem.is_some().then_some("themes-error");
    let first = themes.first().map(|theme| theme.id.clone());
    let mut headings: Vec<(String, Vec<Theme>)> = Vec::new();
    for theme in themes {
        match headings.last_mut() {
            Some((heading, themes)) if *heading == theme.heading => themes.push(theme),
            _ => headings.push((theme.heading.clone(), vec![theme])),
        }
    }
    let alone = headings.len() == 1 && headings.iter().all(|(heading, _)| heading.is_empty());
    let tick = |theme: Theme| {
        let id = (first.as_ref() == Some(&theme.id)).then(|| id.clone());
        let checked = ticked.contains(&theme.id);
        view! { <Tick theme checked id described/> }
    };
    let part = |(heading, themes): (String, Vec<Theme>)| {
        let name = match heading.as_str() {
            "" if alone => w.themes.to_owned(),
            "" => w.other_themes.to_owned(),
            _ => heading.clone(),
        };
        view! {
            <fieldset class="field">
                <legend lang=(!heading.is_empty()).then_some("ro")>{name}</legend>
                <div class="ticks">{themes.into_iter().map(tick).collect_view()}</div>
            </fieldset>
        }
    };
    let parts = headings.into_iter().map(part).collect_view();
    view! {
        {problem.map(|words| view! { <p class="error" id="themes-error">{words}</p> })}
        {parts}
    }
}

/// A box with a theme's name and definition.
#[component]
pub(super) fn Tick(
    theme: Theme,
    checked: bool,
    id: Option<String>,
    described: Option<&'static str>,
) -> impl IntoView {
    let definition = (!theme.definition.is_empty()).then(|| view! { <small>{theme.definition}</small> });
    view! {
        <label class="choice plain">
            <input
                type="checkbox" name="form[themes][]" value=theme.id checked=checked id=id
                aria-describedby=described
            />
            <span lang="ro">{theme.name}{definition}</span>
        </label>
    }
}
