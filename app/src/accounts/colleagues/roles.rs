//! The roles of a colleague, each with the button that takes it away, and the form that gives another.

use backend::accounts::Held;
use leptos::prelude::*;
use model::accounts::AssignmentForm;
use server_fn::ServerFn;

use super::fields::{Places, RoleFields};
use super::{Assign, Unassign};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, Weight};

/// The roles and the form.
#[component]
pub(super) fn Roles(
    /// The account.
    id: String,
    /// What they may do.
    roles: Vec<Held>,
    /// Where a role can be given.
    places: Places,
    /// What was chosen.
    form: AssignmentForm,
    /// What is wrong with it.
    errors: Errors,
) -> impl IntoView {
    let (w, lang) = (&t().colleagues, language().as_str());
    let item = |held: Held| {
        let words = (w.held)(held.role, held.consultation.as_deref());
        view! {
            <li class="card">
                <span>{words.clone()}</span>
                <form method="post" action=Unassign::PATH>
                    <input type="hidden" name="lang" value=lang/>
                    <input type="hidden" name="id" value=id.clone()/>
                    <input type="hidden" name="assignment" value=held.id/>
                    <Button label=w.unassign about=words weight=Weight::Quiet/>
                </form>
            </li>
        }
    };
    let list = roles.into_iter().map(item).collect_view();
    view! {
        <section aria-labelledby="roles">
            <h2 id="roles">{w.roles}</h2>
            <ul class="logins">{list}</ul>
            <h3>{w.assign_title}</h3>
            <form class="form sheet" method="post" action=Assign::PATH novalidate=true>
                <input type="hidden" name="lang" value=lang/>
                <input type="hidden" name="id" value=id.clone()/>
                <RoleFields role=form.role consultation=form.consultation places errors/>
                <div class="actions"><Button label=w.assign/></div>
            </form>
        </section>
    }
}
