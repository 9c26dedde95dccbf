//! Moving chosen comments of a theme to another.

use backend::themes::Theme;
use leptos::prelude::*;
use model::Invalid;
use model::themes::Move;
use server_fn::ServerFn as _;

use super::SplitTheme;
use super::merge::options;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, Select, TextField, Weight, id_of};

/// The form around the comments, with where they go and why below them.
#[component]
pub(super) fn SplitFields(
    slug: String,
    theme: String,
    others: Vec<Theme>,
    typed: Move,
    errors: Errors,
    children: Children,
) -> impl IntoView {
    let all = &t().themes;
    let w = &all.tables;
    view! {
        <form class="keep" method="post" action=SplitTheme::PATH novalidate=true>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="form[theme]" value=theme/>
            <div id=id_of("comments")>{children()}</div>
            <section class="theme-part narrow form">
                <h2>{w.split}</h2>
                <p class="soft">{w.split_lede}</p>
                <Select
                    field="into" label=w.split_into.label hint_words=w.split_into.hint problem=errors.of("into")
                    options=options(others) value=typed.into optional=true
                />
                <TextField field="name" label=w.split_name.label problem=errors.of("name") value=typed.name optional=true/>
                <TextField
                    field="reason" label=all.reason.label hint_words=all.reason.hint problem=errors.of("reason")
                    value=typed.reason
                />
                <div class="actions"><Button label=w.split_button weight=Weight::Quiet/></div>
            </section>
        </form>
    }
}

/// What is wrong with a split.
pub(super) fn errors(invalid: &Invalid) -> Errors {
    let all = &t().themes;
    Errors::new(invalid, |field| match field {
        "comments" => all.tables.comments,
        "into" => all.tables.split_into.label,
        "name" => all.tables.split_name.label,
        _ => all.reason.label,
    })
}
