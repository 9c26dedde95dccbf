//! The form that orders a file.

use leptos::prelude::*;
use model::exports::{EVERYTHING, Kind};
use server_fn::ServerFn as _;

use super::OrderExport;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Select, Weight};

/// A file of these kinds, in each of its formats, of what a filter lists.
#[component]
pub(crate) fn Order(
    /// The consultation.
    slug: String,
    /// What can be chosen.
    kinds: &'static [Kind],
    /// The filter in force; absent for everything.
    provision: Option<String>,
    /// How much the button asks to be pressed.
    #[prop(optional)]
    weight: Weight,
) -> impl IntoView {
    let w = &t().exports;
    let option = |kind: Kind| {
        kind.formats().iter().map(move |format| {
            let name = format.as_str().to_uppercase();
            (format!("{kind}.{format}"), format!("{}, {name}", (w.kind)(kind)))
        })
    };
    let options: Vec<(String, String)> = kinds.iter().copied().flat_map(option).collect();
    let first = options.first().map(|(code, _)| code.clone()).unwrap_or_default();
    view! {
        <form class="form" method="post" action=OrderExport::PATH>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="form[provision]" value=provision.unwrap_or_else(|| EVERYTHING.to_owned())/>
            <Select field="file" label=w.file options value=first/>
            <div class="actions"><Button label=w.order weight/></div>
        </form>
    }
}
