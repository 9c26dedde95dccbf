//! The page that sets up a second factor.

use backend::accounts::Setup;
use backend::{Actor, Error, Factor};
use leptos::prelude::*;
use model::Invalid;
use model::accounts::CodeForm;
use server_fn::ServerFn;

use super::SetFactor;
use super::api::{CODES, KEPT};
use super::codes::Codes;
use crate::accounts::door::Door;
use crate::accounts::{LogOutButton, person_page};
use crate::messages::t;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Button, Errors, Qr, TextField};

enum Loaded {
    Setup(Setup, Errors, bool),
    Codes(Vec<String>),
}

/// The page: `?next=`; `?codes=1` shows the recovery codes that were just made.
#[component]
pub fn FactorPage() -> impl IntoView {
    person_page(load, |loaded| {
        let next = query("next").unwrap_or_default();
        match loaded {
            Loaded::Setup(setup, errors, first) => view! { <Shown setup errors next first/> }.into_any(),
            Loaded::Codes(codes) => view! { <Codes codes next/> }.into_any(),
        }
    })
}

async fn load(actor: Actor) -> backend::Result<Loaded> {
    if query("codes").is_some()
        && let Some(codes) = take_form::<Vec<String>>(CODES).await?
    {
        return Ok(Loaded::Codes(codes));
    }
    let person = actor.person.ok_or(Error::Forbidden)?;
    let invalid = take_form::<(CodeForm, Invalid)>(KEPT).await?.unwrap_or_default().1;
    let setup = backend().accounts().setup(&person)?;
    Ok(Loaded::Setup(setup, Errors::new(&invalid, |_| t().factor.code), person.factor != Factor::Given))
}

#[component]
fn Shown(setup: Setup, errors: Errors, next: String, first: bool) -> impl IntoView {
    let w = &t().factor;
    view! {
        <Door title=w.set_title lede=if first { w.set_lede } else { w.replace_lede } errors=errors.clone()>
            <ol class="steps-list">
                <li>{w.step_app}</li>
                <li>
                    <p>{w.step_scan}</p>
                    <Qr text=setup.url label=w.picture/>
                    <p class="soft">{w.step_type}</p>
                    <p><code class="secret">{setup.secret}</code></p>
                </li>
                <li>{w.step_code}</li>
            </ol>
            <form class="form sheet" method="post" action=SetFactor::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="next" value=next/>
                <TextField
                    field="code"
                    label=w.code
                    problem=errors.of("code")
                    value=""
                    autocomplete="one-time-code"
                />
                <div class="actions"><Button label=w.set/></div>
            </form>
            <LogOutButton/>
        </Door>
    }
}
