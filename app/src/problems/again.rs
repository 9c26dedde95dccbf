//! What somebody may send again, with everything that they had typed: they were too fast, or the service failed.

use leptos::prelude::*;

use crate::messages::t;
use crate::ui::{Button, TextField};

/// What was asked for too soon or in vain. The server puts it with the request of the page that says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Again {
    /// Where it was sent: a path with its query.
    pub path: String,
    /// The fields of the form, when it was one.
    pub fields: Option<Vec<(String, String)>>,
    /// How long to wait, in seconds; 0 where nobody knows.
    pub seconds: u64,
}

/// The form once more, its fields hidden in it. Passwords and codes are not written into a page: they are
/// asked for again.
#[component]
pub(super) fn AgainForm(
    /// What was sent.
    again: Again,
) -> impl IntoView {
    let t = t();
    let fields = again.fields.filter(|fields| !fields.is_empty())?;
    let field = |(name, value): (String, String)| {
        if name.contains("[code]") {
            return view! { <TextField field="code" name=name label=t.factor.code value="" autocomplete="one-time-code"/> }
                .into_any();
        }
        if is_password(&name) {
            let label = if name.contains("present") { t.passwords.present } else { t.accounts.password };
            return view! { <TextField field="password" name=name label value="" kind="password" autocomplete="current-password"/> }
                .into_any();
        }
        view! { <input type="hidden" name=name value=value/> }.into_any()
    };
    Some(view! {
        <form class="form sheet" method="post" action=again.path novalidate=true>
            {fields.into_iter().map(field).collect_view()}
            <div class="actions"><Button label=t.problems.again/></div>
        </form>
    })
}

fn is_password(name: &str) -> bool {
    name.contains("password") || name.contains("[present]")
}
