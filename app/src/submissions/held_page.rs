//! The page behind the link that sends what was handed in. Nothing happens by opening it: programs that look at mails
//! follow links, too.

use backend::Error;
use backend::submissions::{Draft, Held};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use server_fn::ServerFn as _;

use super::ReleaseSubmission;
use super::checked::errors;
use super::said::{Said, Tags};
use super::unlinked::Unlinked;
use crate::attachments::Listed;
use crate::comments::{capital, name};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{Breadcrumb, Button, Deadline, ErrorSummary, Head, page};

/// The page, for whoever knows its address.
#[component]
pub fn HeldPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    let backend = backend();
    let load = async move {
        match backend.submissions().held(&secret).await {
            Ok(held) => Ok(Some((held, secret))),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    };
    page(load, |held| match held {
        Some((Held::Waiting(draft), secret)) => view! { <Waiting draft=*draft secret/> }.into_any(),
        Some((Held::Sent(sent), _)) => {
            let w = &t().challenges;
            let (href, words) = (routes::receipt(language(), &sent.secret), t().submissions.tracking.receipt);
            view! { <Plain title=w.sent_title text=w.sent_text href words/> }.into_any()
        }
        None => {
            if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
                response.set_status(http::StatusCode::NOT_FOUND);
            }
            let w = &t().challenges;
            let (href, words) = (routes::my_submission(language()), t().site.my_submission);
            view! { <Plain title=w.worthless_title text=w.worthless_text href words/> }.into_any()
        }
    })
}

/// A heading, what it means, and the way on.
#[component]
fn Plain(title: &'static str, text: &'static str, href: String, words: &'static str) -> impl IntoView {
    view! {
        <Head title/>
        <Unlinked/>
        <Breadcrumb here=title/>
        <div class="narrow prose">
            <h1>{title}</h1>
            <p>{text}</p>
            <p class="actions"><a class="btn" href=href>{words}</a></p>
        </div>
    }
}

/// Everything that would be sent, and the button.
#[component]
fn Waiting(draft: Draft, secret: String) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.challenges;
    let Draft { card, comments, attachments, sender, problems, .. } = draft;
    let errors = errors(&problems, &comments, true);
    let above = vec![(card.title.pick(language).to_owned(), routes::consultation(language, &card.slug))];
    let from =
        (!sender.anonymous && !sender.name.is_empty()).then(|| view! { <p>{(w.from)(&sender.name)}</p> });
    let files = (!attachments.is_empty())
        .then(|| view! { <section class="part"><h2>{t.attachments.title}</h2><Listed files=attachments/></section> });
    let act = if errors.is_empty() {
        view! {
            <form class="actions part" method="post" action=ReleaseSubmission::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <Button label=t.submissions.check.send/>
            </form>
        }
        .into_any()
    } else {
        view! { <p>{w.unfinished}</p> }.into_any()
    };
    let row = |comment: backend::submissions::DraftComment| {
        let form = comment.form;
        view! {
            <div>
                <dt>{capital(&name(&comment.target.label))}</dt>
                <dd class="flow">
                    <p class="tags"><Tags stance=form.stance.parse().ok() kind=form.kind.parse().ok()/></p>
                    <Said text=form.text wording=comment.wording reasons=form.reasons/>
                </dd>
            </div>
        }
    };
    view! {
        <Head title=w.held_title errors=!errors.is_empty()/>
        <Unlinked/>
        <Breadcrumb above here=w.held_title/>
        <ErrorSummary errors/>
        <header class="head">
            <h1>{w.held_title}</h1>
            <Deadline card/>
        </header>
        <div class="narrow">
            <p>{w.held_text}</p>
            <section class="part">
                <h2>{t.submissions.check.comments}</h2>
                <dl class="summary" id="comments">{comments.into_iter().map(row).collect_view()}</dl>
            </section>
            {files}
            <div class="part">{from}</div>
            {act}
        </div>
    }
}
