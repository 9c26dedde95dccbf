//! The ways to accept an invitation.

use leptos::prelude::*;
use model::ids::OrganisationId;
use model::organisations::Joining;
use server_fn::ServerFn;

use super::super::{Join, JoinAnew};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Errors, Notice, TextField};

/// For who is a member already.
#[component]
pub(super) fn Member(id: OrganisationId) -> impl IntoView {
    let w = &t().organisations.invitations;
    view! {
        <Notice><p>{w.member}</p></Notice>
        <p class="actions"><a class="btn" href=routes::organisation(language(), id.as_str())>{w.to_organisation}</a></p>
    }
}

/// For who is logged in.
#[component]
pub(super) fn AsMe(secret: String, mine: String) -> impl IntoView {
    let w = &t().organisations.invitations;
    view! {
        <form class="sheet" method="post" action=Join::PATH>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="secret" value=secret/>
            <p>{(w.as_me)(&mine)}</p>
            <div class="actions"><Button label=w.join/></div>
        </form>
    }
}

/// For who is not: a new account, or the login.
#[component]
pub(super) fn Ways(secret: String, email: String, form: Joining, errors: Errors) -> impl IntoView {
    let (w, language) = (&t().organisations.invitations, language());
    let sign_up = &t().organisations.sign_up;
    let login = routes::login_then(language, &routes::invitation(language, &secret));
    view! {
        <section class="sheet" aria-labelledby="without">
            <h2 id="without">{w.without}</h2>
            <p id="email">{(w.address)(&email)}</p>
            <form class="form" method="post" action=JoinAnew::PATH novalidate=true>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <TextField
                    field="name" label=w.name.label hint_words=w.name.hint problem=errors.of("name")
                    value=form.name autocomplete="name" width="w-medium"
                />
                <TextField
                    field="password" label=sign_up.password.label hint_words=sign_up.password.hint
                    problem=errors.of("password") value="" kind="password" autocomplete="new-password"
                    width="w-medium"
                />
                <div class="actions"><Button label=w.create/></div>
            </form>
        </section>
        <section class="sheet" aria-labelledby="with">
            <h2 id="with">{w.with_account}</h2>
            <p>{w.with_account_text}</p>
            <p class="actions"><a class="btn quiet" href=login>{w.log_in}</a></p>
        </section>
    }
}
