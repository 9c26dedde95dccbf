//! The page where an organisation is signed up.

mod aside;
mod form;
mod person;
mod sent;

use leptos::prelude::*;
use model::Invalid;
use model::organisations::SignUp;

use self::aside::Aside;
use self::form::SignUpForm;
use self::sent::Sent;
use super::api::KEPT;
use super::said::{holder, said};
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, language, query, take_form};
use crate::ui::{Breadcrumb, ErrorSummary, Errors, Head, page};

/// What the page shows.
struct Loaded {
    /// The address of whoever is logged in.
    me: Option<String>,
    form: SignUp,
    errors: Errors,
}

/// The page; `?sent=1` says that a mail was sent.
#[component]
pub fn SignUpPage() -> impl IntoView {
    if query("sent").is_some() {
        return view! { <Sent/> }.into_any();
    }
    page(load(), |loaded| view! { <Shown loaded/> }).into_any()
}

async fn load() -> backend::Result<Loaded> {
    let me = actor().await?.person.map(|person| person.email);
    let (form, invalid) = take_form::<(SignUp, Invalid)>(KEPT).await?.unwrap_or_default();
    let holder = holder(&invalid, &form.organisation.fiscal_code).await?;
    Ok(Loaded { me, form, errors: said(&invalid, holder.as_deref()) })
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (w, language) = (&t().organisations.sign_up, language());
    let Loaded { me, form, errors } = loaded;
    let account = match &me {
        Some(email) => view! { <p>{(w.logged_in)(email)}</p> }.into_any(),
        None => {
            let here = routes::login_then(language, &routes::organisation_sign_up(language));
            view! { <p><a href=here>{w.have_account}</a></p> }.into_any()
        }
    };
    view! {
        <Head title=w.title errors=!errors.is_empty()/>
        <Breadcrumb here=w.title/>
        <ErrorSummary errors=errors.clone()/>
        <header class="head">
            <h1>{w.title}</h1>
            <p class="lede">{w.lede}</p>
            {account}
        </header>
        <div class="beside">
            <SignUpForm form errors logged_in=me.is_some()/>
            <Aside/>
        </div>
    }
}
