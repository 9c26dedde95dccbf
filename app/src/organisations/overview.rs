//! What an organisation's desk says of the organisation itself: what staff know of it, where to begin, the reader's other
//! organisations.

use backend::organisations::{Desk, Shown as Named};
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::OrganisationTag;

/// Where somebody begins in an organisation that has done nothing yet.
#[component]
pub fn Beginning(
    /// The organisation.
    desk: Desk,
) -> impl IntoView {
    let (w, language) = (&t().organisations.desk, language());
    let Desk { face, members, .. } = desk;
    let id = face.id.to_string();
    let invite = face.manager.then(|| {
        let href = routes::organisation_members(language, &id);
        view! { <li><a href=format!("{href}#invite")>{w.invite}</a></li> }
    });
    view! {
        <section class="sheet">
            <h2>{w.start}</h2>
            <ul>
                <li><a href=routes::home(language)>{w.to_consultations}</a></li>
                {invite}
                <li><a href=routes::organisation_members(language, &id)>{(w.to_members)(members)}</a></li>
                <li><a href=routes::organisation_profile(language, &id)>{w.to_profile}</a></li>
            </ul>
        </section>
    }
}

/// The reader's other organisations, and the way to sign up one more.
#[component]
pub fn Others(
    /// The organisations.
    others: Vec<Named>,
) -> impl IntoView {
    let (w, language) = (&t().organisations.desk, language());
    let other = |it: Named| {
        view! {
            <li>
                <a href=routes::organisation(language, it.id.as_str())>{it.name}</a>" "
                <OrganisationTag state=it.state/>
            </li>
        }
    };
    let another = view! { <p><a href=routes::organisation_sign_up(language)>{w.another}</a></p> };
    if others.is_empty() {
        return another.into_any();
    }
    view! {
        <section class="sheet">
            <h2>{w.others}</h2>
            <ul>{others.into_iter().map(other).collect_view()}</ul>
            {another}
        </section>
    }
    .into_any()
}
