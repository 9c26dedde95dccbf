//! The form of the sign-up.

use leptos::prelude::*;
use model::organisations::SignUp as Form;
use server_fn::ServerFn;

use super::person::Person;
use crate::islands::UnsavedGuard;
use crate::messages::t;
use crate::organisations::fields::ProfileFields;
use crate::organisations::{AddOrganisation, SignUpOrganisation};
use crate::ssr::language;
use crate::ui::{Button, Errors};

const ID: &str = "sign-up";

/// The organisation and, for who is not logged in, the account.
#[component]
pub(super) fn SignUpForm(
    /// What was typed.
    form: Form,
    /// What is wrong with it.
    errors: Errors,
    /// The organisation is for an account that there is.
    logged_in: bool,
) -> impl IntoView {
    let w = &t().organisations.sign_up;
    let action = if logged_in { AddOrganisation::PATH } else { SignUpOrganisation::PATH };
    let person = (!logged_in).then(|| view! { <Person form=form.person errors=errors.clone()/> });
    view! {
        <form class="form sheet" id=ID method="post" action=action novalidate=true>
            <input type="hidden" name="lang" value=language().as_str()/>
            <h2>{w.organisation}</h2>
            <ProfileFields form=form.organisation errors contact_optional=true/>
            {person}
            <div class="actions"><Button label=w.send/></div>
            <UnsavedGuard form=ID.to_owned()/>
        </form>
    }
}
