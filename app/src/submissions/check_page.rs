//! Everything on one page before it is sent.

use backend::submissions::Draft;
use backend::{Conflict, Error};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::challenge::Challenge;
use model::consultations::Stage;

use super::api::asked_for;
use super::checked::{Checked, errors};
use super::late_page::Late;
use super::privacy::Privacy;
use super::sender_form::SenderForm;
use crate::attachments::Listed;
use crate::comments::Steps;
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, backend, language, query};
use crate::ui::{Breadcrumb, Deadline, ErrorSummary, Head, Notice, Tone, page};

/// The page: the comments, then who sends them.
#[component]
pub fn CheckPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let backend = backend();
    let load = async move {
        let draft = backend.submissions().draft(&actor().await?, &slug).await?;
        match draft.card.stage {
            Stage::Preparing => Err(Error::Conflict(Conflict::NotOpen)),
            _ if draft.comments.is_empty() => Err(Error::Conflict(Conflict::Empty)),
            _ => Ok((asked_for(&slug).await?, draft)),
        }
    };
    page(load, |(challenge, draft)| {
        if draft.card.stage == Stage::Open || draft.grace.is_some() {
            view! { <Shown draft challenge/> }.into_any()
        } else {
            view! { <Late draft/> }.into_any()
        }
    })
}

#[component]
fn Shown(draft: Draft, challenge: Option<Challenge>) -> impl IntoView {
    let (t, language) = (t(), language());
    let words = &t.submissions.check;
    let Draft { id, card, comments, attachments, sender, problems, grace, .. } = draft;
    let grace = grace.map(|until| (words.grace)(&(t.dates.day_and_time)(&until)));
    let fixed = grace.is_some();
    let errors = errors(&problems, &comments, query("tried").is_some());
    let above = vec![
        (card.title.pick(language).to_owned(), routes::consultation(language, &card.slug)),
        (t.site.my_submission.to_owned(), routes::my_submission(language)),
    ];
    let files = (!attachments.is_empty()).then(|| {
        let change = (!fixed).then(|| {
            view! { <p><a href=routes::my_submission(language)>{t.attachments.change}</a></p> }
        });
        view! { <section class="part flow"><h2>{t.attachments.title}</h2><Listed files=attachments/>{change}</section> }
    });
    let (slug, mode) = (card.slug.clone(), card.mode);
    let held = query("held").map(|_| view! { <Mailed email=sender.email.clone()/> });
    let one_more = (challenge.is_some() && query("proof").is_some())
        .then(|| view! { <Notice tone=Tone::Warning><p>{t.challenges.one_more}</p></Notice> });
    view! {
        <Head title=words.title errors=!errors.is_empty()/>
        <Breadcrumb above here=words.title/>
        <ErrorSummary errors=errors.clone()/>
        <header class="head">
            <Steps at=1/>
            <h1>{words.title}</h1>
            <Deadline card/>
        </header>
        <div class="narrow">
            {held}
            {one_more}
            {grace.map(|words| view! { <Notice tone=Tone::Warning><p>{words}</p></Notice> })}
            <section>
                <h2>{words.comments}</h2>
                <Checked
                    comments
                    errors=errors.clone()
                    href=move |id| if fixed { routes::my_submission(language) } else { routes::comment(language, id) }
                />
            </section>
            {files}
            <section class="part flow">
                <h2>{words.sender}</h2>
                <Privacy/>
                <SenderForm submission=id slug form=sender errors mode challenge/>
            </section>
        </div>
    }
}

/// Says that a link was mailed, and what it does.
#[component]
fn Mailed(email: String) -> impl IntoView {
    let w = &t().challenges;
    view! { <Notice tone=Tone::Done><p>{(w.mailed)(&email)}</p><p>{w.mailed_next}</p><p>{w.no_mail}</p></Notice> }
}
