//! The page of a new consultation.

use backend::Error;
use backend::policies::Policy;
use leptos::prelude::*;
use model::Invalid;
use model::consultations::Form;

use super::api::KEPT;
use super::form::{ConsultationForm, Sent};
use crate::accounts::{is_editor, staff_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, take_form};
use crate::ui::{Breadcrumb, ErrorSummary, Errors, Head, Notice};

/// The page of a new consultation.
#[component]
pub fn NewPage() -> impl IntoView {
    staff_page(
        |actor| async move {
            // The use case would refuse the form: it is not shown to those who may not send it.
            if !is_editor(&actor) {
                return Err(Error::Forbidden);
            }
            let policies = backend().policies().list().await?;
            Ok((take_form::<(Form, Invalid)>(KEPT).await?.unwrap_or_default(), policies))
        },
        |((form, invalid), policies)| view! { <Shown form invalid policies/> },
    )
}

#[component]
fn Shown(form: Form, invalid: Invalid, policies: Vec<Policy>) -> impl IntoView {
    let (t, language) = (t(), language());
    let errors = Errors::new(&invalid, |field| t.desk.form.label(field));
    let no_policy = policies.is_empty().then(|| {
        view! {
            <Notice>
                <p>{t.desk.form.no_policy}</p>
                <p><a href=routes::new_policy(language)>{t.desk.new_policy}</a></p>
            </Notice>
        }
    });
    view! {
        <Head title=t.desk.form.title errors=!errors.is_empty()/>
        <Breadcrumb above=vec![(t.desk.title.to_owned(), routes::desk(language))] here=t.desk.form.title/>
        <div class="narrow">
            <ErrorSummary errors=errors.clone()/>
            <header class="head"><h1>{t.desk.form.title}</h1></header>
            {no_policy}
            <ConsultationForm form errors policies sent=Sent::New/>
        </div>
    }
}
