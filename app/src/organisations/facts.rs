//! What an organisation says about itself, to be read.

use backend::organisations::Organisation;
use leptos::prelude::*;

use crate::messages::t;
use crate::ui::{Shown, Time};

/// The profile as a list of facts.
#[component]
pub(super) fn Facts(
    /// The organisation.
    organisation: Organisation,
    /// More facts below it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let all = &t().organisations;
    let w = &all.profile;
    let Organisation { profile, since, .. } = organisation;
    let fields: Vec<String> = profile
        .fields
        .listed
        .iter()
        .map(|field| (all.field)(*field).to_owned())
        .chain((!profile.fields.other.is_empty()).then(|| profile.fields.other.clone()))
        .collect();
    let or_none = |text: String| if text.is_empty() { w.none.to_owned() } else { text };
    let site = if profile.site.is_empty() {
        view! { {w.none} }.into_any()
    } else {
        let href = profile.site.clone();
        // The other site must not learn where its visitor comes from.
        view! { <a href=href rel="noopener noreferrer nofollow ugc">{profile.site}</a> }.into_any()
    };
    let code = profile.fiscal_code.map(|code| code.as_str().to_owned()).unwrap_or_default();
    view! {
        <dl class="summary">
            <div><dt>{w.name.label}</dt><dd>{profile.name}</dd></div>
            <div><dt>{w.kind.label}</dt><dd>{(all.kind)(profile.kind)}</dd></div>
            <div><dt>{w.fiscal_code.label}</dt><dd>{or_none(code)}</dd></div>
            <div><dt>{w.county.label}</dt><dd>{profile.county}</dd></div>
            <div><dt>{w.fields.label}</dt><dd>{or_none(fields.join("; "))}</dd></div>
            <div><dt>{w.site.label}</dt><dd class="long">{site}</dd></div>
            <div><dt>{w.contact_email.label}</dt><dd class="long">{profile.contact_email}</dd></div>
            <div><dt>{w.contact_phone.label}</dt><dd>{or_none(profile.contact_phone)}</dd></div>
            <div><dt>{w.since}</dt><dd><Time at=since shown=Shown::Day/></dd></div>
            {children.map(|children| children())}
        </dl>
    }
}
