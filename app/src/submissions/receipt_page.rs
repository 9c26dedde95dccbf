//! The proof that a sender keeps.

use backend::digests::Standing;
use backend::submissions::Receipt;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::facts::Facts;
use super::sent_item::SentItem;
use super::unlinked::Unlinked;
use crate::messages::t;
use crate::receipts::{Proved, Proving, proved};
use crate::routes;
use crate::ssr::{actor, backend, language, site};
use crate::tracking::Mailing;
use crate::ui::{Head, Qr, page};

/// The receipt, for whoever knows its address.
#[component]
pub fn ReceiptPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    let backend = backend();
    let load = async move {
        let receipt = backend.submissions().receipt(&secret).await?;
        let standing = backend.digests().standing(&actor().await?, &secret).await?;
        Ok((receipt, proved(&secret).await, standing, secret))
    };
    page(load, |(receipt, proof, standing, secret)| view! { <Shown receipt proof standing secret/> })
}

#[component]
fn Shown(receipt: Receipt, proof: Proved, standing: Standing, secret: String) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.submissions.receipt;
    let path = routes::tracking(language, &secret);
    let address = format!("{}{path}", site().public_url);
    let slug = receipt.card.slug.clone();
    let comments = receipt.comments.clone().into_iter();
    let comments = comments.map(|comment| view! { <SentItem slug=slug.clone() comment/> }).collect_view();
    view! {
        <Head title=t.title/>
        <Unlinked/>
        <div class="narrow">
            <section class="receipt sheet">
                <svg class="seal" aria-hidden="true"><use href="#logo"/></svg>
                <p class="kicker">{t.kicker}</p>
                <h1>{t.title}</h1>
                <p class="number"><span>{t.number}</span>" "<b>{receipt.number.clone()}</b></p>
                <Facts receipt=receipt.clone() secret=secret.clone()/>
                <p class="secret">
                    <span>{t.secret}</span>" "
                    <a href=path.clone()><code>{address.clone()}</code></a>" "
                    <small>{t.keep}</small>
                </p>
                <Qr text=address label=all.receipts.proof.picture/>
                <p class="no-print soft">{t.print}</p>
            </section>
            <Proving proved=proof secret=secret.clone()/>
            <Next receipt/>
            <section class="part"><h2>{t.sent}</h2><ol class="mine">{comments}</ol></section>
            <div class="no-print"><Mailing secret standing/></div>
            <p class="actions no-print">
                <a class="btn" href=path>{t.follow}</a>
                <a href=routes::home(language)>{t.others}</a>
            </p>
        </div>
    }
}

/// What happens next, and when.
#[component]
fn Next(receipt: Receipt) -> impl IntoView {
    let t = t();
    let closing = (t.dates.day)(&receipt.card.closes);
    let words = &t.submissions.receipt;
    let steps = (words.steps)(&closing).map(|step| view! { <li>{step}</li> });
    view! { <section class="part prose"><h2>{words.next}</h2><ol>{steps.into_iter().collect_view()}</ol></section> }
}
