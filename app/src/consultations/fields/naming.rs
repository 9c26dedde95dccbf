//! What a consultation is called and which policy it belongs to.

use backend::policies::Policy;
use leptos::prelude::*;
use model::consultations::Form;

use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Errors, Select, TextField};

/// Policy, titles, name in addresses.
#[component]
pub(in crate::consultations) fn Naming(form: Form, errors: Errors, policies: Vec<Policy>) -> impl IntoView {
    let w = &t().desk.form;
    let option = |policy: Policy| (policy.slug, policy.title.pick(language()).to_owned());
    let policies = policies.into_iter().map(option).collect::<Vec<_>>();
    view! {
        <Select field="policy" label=w.policy.label problem=errors.of("policy") options=policies value=form.policy/>
        <TextField
            field="title_ro"
            label=w.title_ro.label
            hint_words=w.title_ro.hint
            problem=errors.of("title_ro")
            value=form.title_ro
        />
        <TextField
            field="title_en"
            label=w.title_en.label
            hint_words=w.title_en.hint
            problem=errors.of("title_en")
            value=form.title_en
            optional=true
        />
        <TextField
            field="slug"
            label=w.slug.label
            hint_words=w.slug.hint
            problem=errors.of("slug")
            value=form.slug
            optional=true
        />
    }
}
