//! Where each comment of a submission stands.

use backend::digests::Standing;
use backend::submissions::Receipt;
use backend::tracking::Followed;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::sent_item::SentItem;
use super::unlinked::Unlinked;
use crate::attachments::Listed;
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, backend, language, query};
use crate::tracking::{Mailing, News, WithdrawAll};
use crate::ui::{Breadcrumb, Head, Notice, Tone, page};

/// The page, for whoever knows its address.
#[component]
pub fn TrackingPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    let backend = backend();
    let load = async move {
        let actor = actor().await?;
        let followed = backend.tracking().show(&actor, &secret).await?;
        let standing = backend.digests().standing(&actor, &secret).await?;
        Ok((followed, standing, secret))
    };
    page(load, |(followed, standing, secret)| view! { <Shown followed standing secret/> })
}

#[component]
fn Shown(followed: Followed, standing: Standing, secret: String) -> impl IntoView {
    let (t, language) = (t(), language());
    let words = &t.submissions.tracking;
    let Followed { receipt, news, acts } = followed;
    let Receipt { card, number, sent, comments, attachments, .. } = receipt;
    let title = (words.title)(&number);
    let moment = format!("{} ({})", (t.dates.day_and_time)(&sent), t.dates.zone);
    let given = secret.clone();
    let files = (!attachments.is_empty()).then(|| {
        let href: Box<dyn Fn(i64) -> String> = Box::new(move |position| routes::sent_file(&given, position));
        view! { <section class="part"><h2>{t.attachments.title}</h2><Listed files=attachments href/></section> }
    });
    let (slug, own) = (card.slug.clone(), secret.clone());
    let several = comments.iter().filter(|comment| comment.hand.withdraw).count() > 1;
    let all = several.then(|| view! { <WithdrawAll secret=secret.clone()/> });
    let named = comments.clone();
    let item = move |comment| view! { <SentItem slug=slug.clone() comment secret=own.clone() acts/> };
    let done = match query("done").as_deref() {
        Some("corrected") => Some(t.following.correct.done),
        Some("withdrawn") => Some(t.following.withdraw.done),
        Some("said") => Some(t.moderation.sender.sent),
        _ => None,
    };
    let done = done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> });
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
        {done}
        <div class="narrow">
            <News secret=secret.clone() news comments=named acts/>
            <section class="part">
                <h2>{t.submissions.receipt.sent}</h2>
                <ol class="mine">{comments.into_iter().map(item).collect_view()}</ol>
                {all}
            </section>
            {files}
            <Mailing secret=secret.clone() standing/>
            <p class="actions"><a href=routes::receipt(language, &secret)>{words.receipt}</a></p>
            <p>{t.citizens.others}" "<a href=routes::my_submissions(language)>{t.citizens.title}</a></p>
        </div>
    }
}
