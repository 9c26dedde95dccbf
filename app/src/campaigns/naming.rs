//! The form for a campaign's name.

use leptos::prelude::*;
use server_fn::ServerFn;

use super::NameCampaign;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextField, Weight};

/// One field and a button.
#[component]
pub(super) fn NameForm(slug: String, id: String, name: String, errors: Errors) -> impl IntoView {
    let w = &t().campaigns;
    view! {
        <form class="filters keep" method="post" action=NameCampaign::PATH novalidate=true>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="form[campaign]" value=id/>
            <TextField
                field="name"
                label=w.acts.name.label
                hint_words=w.acts.name.hint
                problem=errors.of("name")
                value=name
                optional=true
            />
            <Button label=w.acts.save_name weight=Weight::Quiet/>
        </form>
    }
}
