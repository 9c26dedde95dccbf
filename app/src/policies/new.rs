//! The page of a new policy.

use backend::Error;
use leptos::prelude::*;
use model::Invalid;
use model::policies::Form;

use super::api::KEPT;
use super::form::PolicyForm;
use crate::accounts::{is_editor, staff_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, take_form};
use crate::ui::{Breadcrumb, ErrorSummary, Errors, Head};

/// The page of a new policy.
#[component]
pub fn NewPage() -> impl IntoView {
    staff_page(
        |actor| async move {
            // The use case would refuse the form: it is not shown to those who may not send it.
            if !is_editor(&actor) {
                return Err(Error::Forbidden);
            }
            Ok(take_form::<(Form, Invalid)>(KEPT).await?.unwrap_or_default())
        },
        |(form, invalid)| view! { <Shown form invalid/> },
    )
}

#[component]
fn Shown(form: Form, invalid: Invalid) -> impl IntoView {
    let t = t();
    let errors = Errors::new(&invalid, |field| t.policies.label(field));
    view! {
        <Head title=t.policies.title errors=!errors.is_empty()/>
        <Breadcrumb above=vec![(t.desk.title.to_owned(), routes::desk(language()))] here=t.policies.title/>
        <div class="narrow">
            <ErrorSummary errors=errors.clone()/>
            <header class="head">
                <h1>{t.policies.title}</h1>
                <p class="lede">{t.policies.lede}</p>
            </header>
            <PolicyForm form errors/>
        </div>
    }
}
