//! Correcting a comment that was sent.

use backend::tracking::Correcting;
use backend::{Conflict, Error};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::redline::compare;
use model::tracking::Words;
use server_fn::ServerFn as _;

use super::CorrectComment;
use super::api::{Kept, kept_under};
use super::fields::{Fields, label};
use crate::comments::{Quoted, capital, name};
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, backend, language, take_form};
use crate::submissions::Unlinked;
use crate::ui::{Breadcrumb, Button, ErrorSummary, Errors, Head, Notice, Redline, Tone, page};

const ID: &str = "correction-form";

/// The page, for whoever knows its address; of an organisation's comment for its signatories.
#[component]
pub fn CorrectPage() -> impl IntoView {
    let params = use_params_map().read_untracked().clone();
    let (secret, comment) =
        (params.get("secret").unwrap_or_default(), params.get("comment").unwrap_or_default());
    let load = async move {
        let correcting = backend().tracking().correcting(&actor().await?, &secret, &comment).await;
        let kept: Option<Kept> = take_form(&kept_under(&comment)).await?;
        match (correcting, kept) {
            (Ok(correcting), kept) => Ok((secret, comment, Ok((correcting, kept)))),
            // Nobody loses what they typed because it came too late.
            (Err(Error::Conflict(Conflict::Handled)), Some(kept)) => Ok((secret, comment, Err(kept.words))),
            (Err(error), _) => Err(error),
        }
    };
    page(load, |(secret, comment, loaded)| match loaded {
        Ok((correcting, kept)) => view! { <Shown secret comment correcting kept/> }.into_any(),
        Err(words) => view! { <Late secret words/> }.into_any(),
    })
}

#[component]
fn Shown(secret: String, comment: String, correcting: Correcting, kept: Option<Kept>) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.following.correct;
    let Correcting { card, target, number, first, now, revision } = correcting;
    let title = (t.title)(&name(&target.label));
    let back = routes::tracking(language, &secret);
    let above = vec![
        (card.title.pick(language).to_owned(), routes::consultation(language, &card.slug)),
        ((all.submissions.tracking.title)(&number), back.clone()),
    ];
    let overtaken = kept.as_ref().is_some_and(|kept| kept.overtaken);
    let (typed, problems) =
        kept.map_or_else(|| (now.clone(), None), |kept| (kept.words, Some(kept.problems)));
    let errors = problems.map(|problems| Errors::new(&problems, label)).unwrap_or_default();
    let theirs = overtaken.then(|| {
        let runs = compare(&now.text, &typed.text);
        view! { <Notice tone=Tone::Warning><p>{t.overtaken}</p></Notice><Redline runs head=t.theirs/> }
    });
    view! {
        <Head title=title.clone() errors=!errors.is_empty()/>
        <Unlinked/>
        <Breadcrumb above here=capital(&title)/>
        <ErrorSummary errors=errors.clone()/>
        <header class="head"><h1>{title}</h1><p class="lede">{t.rules}</p></header>
        {theirs}
        <div class="beside">
            <form class="form sheet" method="post" action=CorrectComment::PATH id=ID>
                <Fields first typed errors/>
                <div class="actions"><Button label=t.save/><a href=back>{t.back}</a></div>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <input type="hidden" name="comment" value=comment/>
                <input type="hidden" name="revision" value=revision.to_string()/>
            </form>
            <Quoted target/>
        </div>
    }
}

/// What came too late, to be copied.
#[component]
fn Late(secret: String, words: Words) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.following.correct;
    let texts = [words.text, words.proposed_wording, words.reasons].map(|text| {
        (!text.trim().is_empty()).then(|| view! { <blockquote class="said">{text}</blockquote> })
    });
    view! {
        <Head title=t.typed/>
        <Unlinked/>
        <header class="head"><h1>{t.typed}</h1></header>
        <div class="narrow flow">
            <Notice tone=Tone::Warning><p>{t.too_late}</p></Notice>
            {texts.into_iter().collect_view()}
            <p><a href=routes::tracking(language, &secret)>{t.back}</a></p>
        </div>
    }
}
