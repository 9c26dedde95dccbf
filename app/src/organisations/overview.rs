//! An organisation's desk: where its members begin.

use backend::organisations::{Desk, Shown as Named};
use leptos::prelude::*;
use model::organisations::Roles;

use super::{OrganisationHead, StateNotice, Tab, member_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{Notice, OrganisationTag, Tone};

/// The page; `?done=` says what was done.
#[component]
pub fn OverviewPage() -> impl IntoView {
    member_page(
        |actor, id| async move { backend().organisations().desk(&actor, &id).await },
        |desk| view! { <Shown desk/> },
    )
}

#[component]
fn Shown(desk: Desk) -> impl IntoView {
    let (w, language) = (&t().organisations.desk, language());
    let Desk { face, organisation, members, others } = desk;
    let done = query("done").and_then(|code| (w.done)(&code));
    let id = face.id.to_string();
    let invite = face.manager.then(|| {
        let href = routes::organisation_members(language, &id);
        view! { <li><a href=format!("{href}#invite")>{w.invite}</a></li> }
    });
    let mine = (w.mine)(Roles { manager: face.manager, signatory: face.signatory });
    view! {
        <OrganisationHead title=face.name.clone() face lede=Some(mine) here=Some(Tab::Desk)/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        <div class="narrow people">
            <StateNotice state=organisation.shown.state reason=organisation.reason/>
            <section class="sheet">
                <h2>{w.start}</h2>
                <ul>
                    <li><a href=routes::home(language)>{w.to_consultations}</a></li>
                    {invite}
                    <li><a href=routes::organisation_members(language, &id)>{(w.to_members)(members)}</a></li>
                    <li><a href=routes::organisation_profile(language, &id)>{w.to_profile}</a></li>
                </ul>
            </section>
            <Others others/>
        </div>
    }
}

/// The reader's other organisations, and the way to sign up one more.
#[component]
fn Others(others: Vec<Named>) -> impl IntoView {
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
