//! The pages of problems: by code, and for addresses that lead nowhere.

use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::{Code, Explanation, Problem};
use crate::layout::Surround;
use crate::ssr::query;

/// The problem that the address names: where a form that was refused leads without script.
#[component]
pub fn Page() -> impl IntoView {
    let code = use_params_map().read_untracked().get("code").unwrap_or_default();
    let problem = match Code::find(&code) {
        Some(code) => Problem::named(code, query("ref")),
        None => Problem::plain(Code::NotFound),
    };
    view! { <Explanation problem/> }
}

/// An address that leads nowhere. Stands outside the table of pages and so brings its own surround.
#[component]
pub fn NotFound() -> impl IntoView {
    view! { <Surround><Explanation problem=Problem::plain(Code::NotFound)/></Surround> }
}
