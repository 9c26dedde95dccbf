//! The form that invites somebody.

use leptos::prelude::*;
use model::organisations::Invite as Form;
use server_fn::ServerFn;

use super::super::InviteMember;
use super::change::RoleBoxes;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextField};

/// Address and roles. For managers.
#[component]
pub(super) fn InviteForm(
    id: String,
    /// What was typed.
    form: Form,
    /// What is wrong with it.
    errors: Errors,
) -> impl IntoView {
    let w = &t().organisations.members;
    view! {
        <section class="sheet" id="invite" aria-labelledby="invite-title">
            <h2 id="invite-title">{w.invite_title}</h2>
            <form class="form" method="post" action=InviteMember::PATH novalidate=true>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="id" value=id/>
                <TextField
                    field="email" label=w.invite_email.label hint_words=w.invite_email.hint
                    problem=errors.of("email") value=form.email kind="email" width="w-medium"
                />
                <RoleBoxes manager=form.manager signatory=form.signatory/>
                <div class="actions"><Button label=w.invite/></div>
            </form>
        </section>
    }
}
