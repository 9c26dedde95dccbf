//! The page behind the mailed link. Nothing happens by opening it: programs that look at mails follow links, too.

use backend::Error;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use server_fn::ServerFn;

use super::EnterAsCitizen;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{Breadcrumb, Button, Head, page};

/// The page, for whoever knows its address.
#[component]
pub fn ConfirmPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    let backend = backend();
    let load = async move {
        match backend.citizens().knows(&secret).await {
            Ok(()) => Ok(Some(secret)),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    };
    page(load, |secret| match secret {
        Some(secret) => view! { <Confirm secret/> }.into_any(),
        None => view! { <Worthless/> }.into_any(),
    })
}

#[component]
fn Confirm(secret: String) -> impl IntoView {
    let (t, language) = (&t().citizens, language());
    view! {
        <Head title=t.confirm_title/>
        <Breadcrumb above=vec![(t.title.to_owned(), routes::my_submissions(language))] here=t.confirm_title/>
        <div class="narrow prose">
            <h1>{t.confirm_title}</h1>
            <p>{t.confirm_text}</p>
            <form class="actions" method="post" action=EnterAsCitizen::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <Button label=t.confirm/>
            </form>
        </div>
    }
}

/// A link that was used, has expired, or never was: which of them is nobody's business.
#[component]
fn Worthless() -> impl IntoView {
    let (t, language) = (&t().citizens, language());
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(http::StatusCode::NOT_FOUND);
    }
    view! {
        <Head title=t.worthless_title/>
        <Breadcrumb above=vec![(t.title.to_owned(), routes::my_submissions(language))] here=t.worthless_title/>
        <div class="narrow prose">
            <h1>{t.worthless_title}</h1>
            <p>{t.worthless_text}</p>
            <p class="actions"><a class="btn" href=routes::my_submissions(language)>{t.ask_again}</a></p>
        </div>
    }
}
