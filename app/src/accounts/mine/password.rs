//! The form that changes the password.

use leptos::prelude::*;
use server_fn::ServerFn;

use crate::accounts::{ChangePassword, NewPasswordField};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextField};

/// The present password and the new one.
#[component]
pub(super) fn Password(errors: Errors) -> impl IntoView {
    let w = &t().passwords;
    view! {
        <section aria-labelledby="password-heading">
            <h2 id="password-heading">{w.change_title}</h2>
            <form class="form sheet" method="post" action=ChangePassword::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <TextField
                    field="present"
                    label=w.present
                    problem=errors.of("present")
                    value=""
                    kind="password"
                    autocomplete="current-password"
                />
                <NewPasswordField errors/>
                <div class="actions"><Button label=w.change/></div>
            </form>
        </section>
    }
}
