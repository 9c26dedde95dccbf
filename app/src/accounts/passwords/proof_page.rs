//! The page that asks for the password once more, before a sensitive act.

use leptos::prelude::*;
use model::Invalid;
use model::accounts::Login;
use server_fn::ServerFn;

use super::Prove;
use super::api::PROOF;
use crate::accounts::door::Door;
use crate::accounts::person_page;
use crate::messages::t;
use crate::ssr::{language, query, take_form};
use crate::ui::{Button, Errors, TextField};

/// The page: `?next=`.
#[component]
pub fn ProofPage() -> impl IntoView {
    person_page(
        |_| async move { Ok(take_form::<(Login, Invalid)>(PROOF).await?.unwrap_or_default().1) },
        |invalid| view! { <Shown invalid/> },
    )
}

#[component]
fn Shown(invalid: Invalid) -> impl IntoView {
    let t = t();
    let errors = Errors::new(&invalid, |_| t.accounts.password);
    view! {
        <Door title=t.passwords.proof_title lede=t.passwords.proof_lede errors=errors.clone()>
            <form class="form sheet" method="post" action=Prove::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="next" value=query("next").unwrap_or_default()/>
                <TextField
                    field="password"
                    label=t.accounts.password
                    problem=errors.of("password")
                    value=""
                    kind="password"
                    autocomplete="current-password"
                />
                <div class="actions"><Button label=t.passwords.prove/></div>
            </form>
        </Door>
    }
}
