//! The form where staff log in.

use leptos::prelude::*;
use server_fn::ServerFn;

use super::LogIn;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, TextField};

/// E-mail address and password; after a wrong attempt with a summary that does not say which of the two was wrong.
#[component]
pub(super) fn LoginForm(
    /// The address typed before.
    email: String,
    /// Where to go afterwards.
    next: String,
    /// The last attempt was wrong.
    wrong: bool,
) -> impl IntoView {
    let t = t();
    let summary = wrong.then(|| {
        view! {
            <div class="error-summary" role="alert" tabindex="-1" id="errors">
                <h2>{t.accounts.refused}</h2>
                <ul><li><a href="#email">{t.accounts.wrong}</a></li></ul>
                <p>{t.accounts.again}</p>
            </div>
        }
    });
    view! {
        {summary}
        <form class="form sheet" method="post" action=LogIn::PATH novalidate=true>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="next" value=next/>
            <TextField field="email" label=t.accounts.email value=email kind="email" autocomplete="username"/>
            <TextField
                field="password"
                label=t.accounts.password
                value=""
                kind="password"
                autocomplete="current-password"
            />
            <div class="actions"><Button label=t.accounts.log_in/></div>
        </form>
    }
}
