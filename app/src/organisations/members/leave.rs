//! Leaving an organisation.

use leptos::prelude::*;
use server_fn::ServerFn;

use super::super::LeaveOrganisation;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Weight};

/// The way out, folded away; for the last manager why there is none.
#[component]
pub(super) fn Leave(
    id: String,
    /// The reader is the only one who looks after the organisation.
    last: bool,
) -> impl IntoView {
    let w = &t().organisations.members;
    let content = if last {
        view! { <p>{w.leave_last}</p> }.into_any()
    } else {
        view! {
            <form method="post" action=LeaveOrganisation::PATH>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="id" value=id/>
                <p>{w.leave_text}</p>
                <div class="actions"><Button label=w.leave weight=Weight::Danger/></div>
            </form>
        }
        .into_any()
    };
    view! {
        <details class="fold">
            <summary>{w.leave_title}</summary>
            <div>{content}</div>
        </details>
    }
}
