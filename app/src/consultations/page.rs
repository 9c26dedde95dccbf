//! A consultation's own page, for everyone.

mod documents;
mod outline;
mod side;
mod stages;

use backend::consultations::Shown;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::consultations::Stage;

use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::ui::{self, Breadcrumb, Deadline, Head};
use documents::Documents;
use outline::Outline;
use side::Side;
use stages::Stages;

/// What is consulted on, until when, how to take part, and the one next step.
#[component]
pub fn Page() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    ui::page(
        async move { backend().consultations().show(&slug).await },
        |shown: Shown| view! { <Consultation shown/> },
    )
}

#[component]
fn Consultation(shown: Shown) -> impl IntoView {
    let (t, l) = (&t().consultations, language());
    let card = shown.card.clone();
    let title = card.title.pick(l).to_owned();
    let summary = card.summary.pick(l).to_owned();
    view! {
        <Head title=title.clone() description=summary.clone()/>
        <Breadcrumb here=title.clone()/>
        <header class="head">
            <p class="kicker">{(t.kicker)(card.policy.pick(l))}</p>
            <h1>{title}</h1>
        </header>
        <div class="beside">
            <div>
                <Deadline card=card.clone()/>
                <Next slug=card.slug.clone() stage=card.stage published=shown.version.is_some()/>
                <section class="part">
                    <h2>{t.summary}</h2>
                    <div class="prose flow">{paragraphs(&summary)}</div>
                </section>
                <section class="part"><h2>{t.stages}</h2><Stages card=card.clone()/></section>
                <How stage=card.stage/>
                <Documents slug=card.slug.clone() version=shown.version.clone()/>
                <Outline slug=card.slug.clone() articles=card.articles items=shown.outline.clone()/>
            </div>
            <Side shown/>
        </div>
    }
}

/// What to do next: one clear step, and a quieter one beside it.
#[component]
fn Next(slug: String, stage: Stage, published: bool) -> impl IntoView {
    let (t, l) = (&t().consultations, language());
    let text = routes::text(l, &slug);
    if !published {
        return view! { <p class="actions">{t.no_text}</p> }.into_any();
    }
    if stage == Stage::Open {
        return view! {
            <p class="actions">
                <a class="btn" href=text>{t.read_and_comment}</a>
                <a class="btn quiet" href=routes::new_comment(l, &slug, "")>{t.comment_act}</a>
            </p>
        }
        .into_any();
    }
    if stage == Stage::Preparing {
        return view! { <p class="soft">{t.not_yet}</p><p class="actions"><a class="btn" href=text>{t.read}</a></p> }
            .into_any();
    }
    view! {
        <p class="soft">{t.no_longer}</p>
        <p class="actions">
            <a class="btn" href=routes::results(l, &slug)>{crate::messages::t().results.title}</a>
            <a class="btn quiet" href=text>{t.read}</a>
        </p>
    }
    .into_any()
}

/// How to take part, as long as one still can.
#[component]
fn How(stage: Stage) -> impl IntoView {
    let t = &t().consultations;
    let step = |[what, meaning]: [&'static str; 2]| view! { <li><b>{what}</b>" "<span>{meaning}</span></li> };
    matches!(stage, Stage::Preparing | Stage::Open).then(|| {
        view! {
            <section class="part">
                <h2>{t.how}</h2>
                <ol class="steps tall">{t.steps.map(step).collect_view()}</ol>
            </section>
        }
    })
}

fn paragraphs(text: &str) -> impl IntoView + use<> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| view! { <p>{line.to_owned()}</p> }).collect_view()
}
