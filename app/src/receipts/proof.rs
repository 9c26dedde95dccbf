//! What a receipt's page says of the public ledger, and the files to keep.

use backend::ledger::Place;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{Notice, Tone};

/// Whether a submission can be proved now.
pub(crate) enum Proved {
    /// It can: its place, counted from 1, the size of the ledger, and the ledger's name.
    Yes { place: u64, size: u64, origin: String },
    /// It was erased.
    Gone,
    /// The ledger does not answer. Nobody is kept from their receipt for that.
    Later,
}

/// Asks the ledger about a submission, by the secret of its tracking address.
pub(crate) async fn proved(secret: &str) -> Proved {
    match backend().ledger().place(secret).await {
        Ok(Some(Place { index, size, origin })) => Proved::Yes { place: index + 1, size, origin },
        Ok(None) => Proved::Gone,
        Err(error) => {
            tracing::error!(%error, "a receipt could not be proved");
            Proved::Later
        }
    }
}

/// The section.
#[component]
pub(crate) fn Proving(
    /// Whether it can be proved.
    proved: Proved,
    /// What leads to the files.
    secret: String,
) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.receipts.proof;
    let content = match proved {
        Proved::Yes { place, size, origin } => view! {
            <p>{(t.place)(&place.to_string(), &size.to_string(), &origin)}</p>
            <p>{t.keep}</p>
            <p class="actions no-print">
                <a class="btn" href=routes::receipt_json(&secret) download="">{t.json}</a>
                <a href=routes::check_receipt(language)>{all.receipts.title}</a>
            </p>
            <p class="no-print soft">
                <a href=routes::receipt_proof(&secret) download="">{t.tlog}</a>" · "
                <a href=routes::receipt_entry(&secret) download="">{t.entry}</a>
            </p>
        }
        .into_any(),
        Proved::Gone => view! { <p>{t.gone}</p> }.into_any(),
        Proved::Later => view! { <Notice tone=Tone::Warning><p>{t.later}</p></Notice> }.into_any(),
    };
    view! { <section class="part flow"><h2>{t.title}</h2>{content}</section> }
}
