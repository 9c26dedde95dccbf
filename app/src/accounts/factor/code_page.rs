//! The page that asks for a code after the password.

use backend::{Actor, Factor};
use leptos::prelude::*;
use model::Invalid;
use model::accounts::CodeForm;
use server_fn::ServerFn;

use super::GiveFactor;
use super::api::KEPT;
use crate::accounts::door::Door;
use crate::accounts::gate::go;
use crate::accounts::next::after_login;
use crate::accounts::{LogOutButton, login_first};
use crate::messages::t;
use crate::ssr::{language, query, take_form};
use crate::ui::{Button, Errors, TextField};

/// The page: `?next=`.
#[component]
pub fn CodePage() -> impl IntoView {
    login_first(load, |(actor, errors)| {
        let next = query("next").unwrap_or_default();
        match actor.person.as_ref().map(|person| person.factor) {
            Some(Factor::Missing) => view! { <Shown next errors/> }.into_any(),
            _ => go(&after_login(language(), &next, &actor)).into_any(),
        }
    })
}

async fn load(actor: Actor) -> backend::Result<(Actor, Errors)> {
    let invalid = take_form::<(CodeForm, Invalid)>(KEPT).await?.unwrap_or_default().1;
    Ok((actor, Errors::new(&invalid, |_| t().factor.code)))
}

#[component]
fn Shown(next: String, errors: Errors) -> impl IntoView {
    let w = &t().factor;
    view! {
        <Door title=w.title lede=w.lede errors=errors.clone()>
            <form class="form sheet" method="post" action=GiveFactor::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="next" value=next/>
                <TextField
                    field="code"
                    label=w.code
                    hint_words=w.hint
                    problem=errors.of("code")
                    value=""
                    autocomplete="one-time-code"
                />
                <div class="actions"><Button label=w.go_on/></div>
            </form>
            <p class="soft">{w.lost}</p>
            <LogOutButton/>
        </Door>
    }
}
