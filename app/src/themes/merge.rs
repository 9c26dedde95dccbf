//! Letting a theme go into another.

use backend::themes::Theme;
use leptos::prelude::*;
use model::themes::Move;
use server_fn::ServerFn as _;

use super::MergeThemes;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, Select, TextField, Weight};

/// Which theme stays, and why.
#[component]
pub(super) fn Merge(
    slug: String,
    theme: String,
    others: Vec<Theme>,
    typed: Move,
    errors: Errors,
) -> impl IntoView {
    let w = &t().themes;
    let open = errors.of("into").or_else(|| errors.of("reason")).is_some();
    view! {
        <details class="fold theme-part" open=open>
            <summary>{w.merge}</summary>
            <p class="soft">{w.merge_lede}</p>
            <form class="form keep" method="post" action=MergeThemes::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="slug" value=slug/>
                <input type="hidden" name="form[theme]" value=theme/>
                <Select field="into" label=w.into problem=errors.of("into") options=options(others) value=typed.into/>
                <TextField
                    field="reason" label=w.reason.label hint_words=w.reason.hint problem=errors.of("reason")
                    value=typed.reason
                />
                <div class="actions"><Button label=w.merge_button weight=Weight::Danger/></div>
            </form>
        </details>
    }
}

/// Themes to choose from, with what they stand under.
pub(super) fn options(themes: Vec<Theme>) -> Vec<(String, String)> {
    let option = |theme: Theme| {
        let name = if theme.heading.is_empty() {
            theme.name
        } else {
            format!("{} – {}", theme.heading, theme.name)
        };
        (theme.id, name)
    };
    themes.into_iter().map(option).collect()
}
