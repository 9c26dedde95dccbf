//! The two decisions about an organisation.

use leptos::prelude::*;
use model::organisations::{Refusal, State};
use server_fn::ServerFn;

use super::super::{RefuseOrganisation, VerifyOrganisation};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextArea, Weight};

/// To verify, unless it is verified; to refuse with a reason.
#[component]
pub(super) fn Verdict(
    id: String,
    state: State,
    /// What of the organisation is shown on the page.
    seen: String,
    form: Refusal,
    errors: Errors,
) -> impl IntoView {
    let w = &t().organisations.reviews;
    let hidden = move || {
        view! {
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="id" value=id.clone()/>
            <input type="hidden" name="seen" value=seen.clone()/>
        }
    };
    let verify = (state != State::Verified).then(|| {
        view! {
            <form class="sheet" method="post" action=VerifyOrganisation::PATH>
                {hidden()}
                <h2>{w.verify_title}</h2>
                <p>{w.verify_text}</p>
                <div class="actions"><Button label=w.verify/></div>
            </form>
        }
    });
    view! {
        {verify}
        <form class="sheet form" method="post" action=RefuseOrganisation::PATH novalidate=true>
            {hidden()}
            <h2>{w.refuse_title}</h2>
            <p>{w.refuse_text}</p>
            <TextArea
                field="reason" label=w.refuse_reason.label hint_words=w.refuse_reason.hint
                problem=errors.of("reason") value=form.reason
            />
            <div class="actions"><Button label=w.refuse weight=Weight::Danger/></div>
        </form>
    }
}
