//! The page of one account of staff.

use backend::Actor;
use backend::accounts::Colleague;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::accounts::{AssignmentForm, State};
use model::ids::AccountId;
use server_fn::ServerFn;

use super::api::ASSIGN;
use super::fields::Places;
use super::list_page::{colour, places};
use super::roles::Roles;
use super::{ClearFactor, Restore, Suspend};
use crate::accounts::staff_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Breadcrumb, Button, ErrorSummary, Errors, Head, Notice, Tag, Tone, Weight};

struct Loaded {
    colleague: Colleague,
    places: Places,
    form: AssignmentForm,
    invalid: Invalid,
}

/// The page; `?done=` says what was done.
#[component]
pub fn ColleaguePage() -> impl IntoView {
    let id = use_params_map().read_untracked().get("account").unwrap_or_default();
    staff_page(move |actor| load(actor, id.into()), |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor, id: AccountId) -> backend::Result<Loaded> {
    let colleague = backend().accounts().colleague(&actor, &id).await?;
    let places = places(&actor).await?;
    let (form, invalid) = take_form::<(AssignmentForm, Invalid)>(ASSIGN).await?.unwrap_or_default();
    Ok(Loaded { colleague, places, form, invalid })
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.colleagues;
    let Loaded { colleague, places, form, invalid } = loaded;
    let errors = Errors::new(&invalid, |field| w.label(field));
    let done = query("done").and_then(|code| (w.done)(&code));
    let above = vec![
        (t.desk.title.to_owned(), routes::desk(language)),
        (w.title.to_owned(), routes::accounts(language)),
    ];
    let id = colleague.account.to_string();
    let suspended = colleague.state == State::Suspended;
    view! {
        <Head title=colleague.name.clone() errors=!errors.is_empty()/>
        <Breadcrumb above here=colleague.name.clone()/>
        <div class="narrow people">
            <ErrorSummary errors=errors.clone()/>
            {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
            <header class="head">
                <h1>{colleague.name}</h1>
                <p class="lede">
                    {colleague.email}" "<Tag label=(w.state_of)(colleague.state) colour=colour(colleague.state)/>
                </p>
            </header>
            <Roles id=id.clone() roles=colleague.roles places form errors/>
            <section aria-labelledby="access">
                <h2 id="access">{w.access}</h2>
                <p>{if colleague.has_factor { w.has_factor } else { w.no_factor }}</p>
                <div class="actions">
                    {colleague.has_factor.then(|| view! {
                        <Deed action=ClearFactor::PATH id=id.clone() label=w.clear_factor weight=Weight::Quiet/>
                    })}
                    {if suspended {
                        view! { <Deed action=Restore::PATH id label=w.restore weight=Weight::Quiet/> }.into_any()
                    } else {
                        view! { <Deed action=Suspend::PATH id label=w.suspend weight=Weight::Danger/> }.into_any()
                    }}
                </div>
            </section>
        </div>
    }
}

/// A form of one button about the account.
#[component]
fn Deed(action: &'static str, id: String, label: &'static str, weight: Weight) -> impl IntoView {
    view! {
        <form method="post" action=action>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="id" value=id/>
            <Button label weight/>
        </form>
    }
}
