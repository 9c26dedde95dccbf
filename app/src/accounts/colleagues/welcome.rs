//! The form that makes an account for a colleague.

use leptos::prelude::*;
use model::accounts::StaffForm;
use server_fn::ServerFn;

use super::Welcome;
use super::fields::{Places, RoleFields};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextField};

/// Name, address, first role.
#[component]
pub(super) fn WelcomeForm(form: StaffForm, places: Places, errors: Errors) -> impl IntoView {
    let w = &t().colleagues;
    view! {
        <section class="narrow" aria-labelledby="welcome">
            <h2 id="welcome">{w.welcome_title}</h2>
            <p class="soft">{w.welcome_lede}</p>
            <form class="form sheet" method="post" action=Welcome::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <TextField field="name" label=w.name problem=errors.of("name") value=form.name autocomplete="off"/>
                <TextField
                    field="email"
                    label=w.email
                    problem=errors.of("email")
                    value=form.email
                    kind="email"
                    autocomplete="off"
                />
                <RoleFields role=form.role consultation=form.consultation places errors/>
                <div class="actions"><Button label=w.welcome/></div>
            </form>
        </section>
    }
}
