//! Where each comment of a submission stands.

use backend::submissions::Receipt;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::sent_item::SentItem;
use super::unlinked::Unlinked;
use crate::attachments::Listed;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{Breadcrumb, Head, page};

/// The page, for whoever knows its address.
#[component]
pub fn TrackingPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    let backend = backend();
    let load = async move { Ok((backend.submissions().receipt(&secret).await?, secret)) };
    page(load, |(receipt, secret)| view! { <Shown receipt secret/> })
}

#[component]
fn Shown(receipt: Receipt, secret: String) -> impl IntoView {
    let (t, language) = (t(), language());
    let words = &t.submissions.tracking;
    let Receipt { card, number, sent, comments, attachments, .. } = receipt;
    let title = (words.title)(&number);
    let moment = format!("{} ({})", (t.dates.day_and_time)(&sent), t.dates.zone);
    let given = secret.clone();
    let files = (!attachments.is_empty()).then(|| {
        let href: Box<dyn Fn(i64) -> String> = Box::new(move |position| routes::sent_file(&given, position));
        view! { <section class="part"><h2>{t.attachments.title}</h2><Listed files=attachments href/></section> }
    });
    let slug = card.slug.clone();
    let item = move |comment| view! { <SentItem slug=slug.clone() comment state=true/> };
    let consultation = card.title.pick(language).to_owned();
    let above = vec![(consultation.clone(), routes::consultation(language, &card.slug))];
    view! {
        <Head title=title.clone()/>
        <Unlinked/>
        <Breadcrumb above here=title.clone()/>
        <header class="head">
            <p class="kicker">{consultation}</p>
            <h1>{title}</h1>
            <p class="lede">{(words.received)(&moment)}</p>
        </header>
        <div class="narrow">
            <h2>{t.submissions.receipt.sent}</h2>
            <ol class="mine">{comments.into_iter().map(item).collect_view()}</ol>
            {files}
            <p class="actions"><a href=routes::receipt(language, &secret)>{words.receipt}</a></p>
            <p>{t.citizens.others}" "<a href=routes::my_submissions(language)>{t.citizens.title}</a></p>
        </div>
    }
}
