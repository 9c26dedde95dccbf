//! The form that draws a sample.

use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::DrawSample;
use super::sample_api::Draw;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextField};

/// How many comments, and by which number.
#[component]
pub(super) fn DrawForm(slug: String, typed: Draw, errors: Errors) -> impl IntoView {
    let w = &t().themes.sample;
    view! {
        <section class="theme-part narrow">
            <h2>{w.draw}</h2>
            <form class="form keep" method="post" action=DrawSample::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="slug" value=slug/>
                <TextField
                    field="size" label=w.size.label hint_words=w.size.hint problem=errors.of("size") value=typed.size
                    width="w-short"
                />
                <TextField
                    field="seed" label=w.seed.label hint_words=w.seed.hint problem=errors.of("seed") value=typed.seed
                    width="w-short" optional=true
                />
                <div class="actions"><Button label=w.draw_button/></div>
            </form>
        </section>
    }
}
