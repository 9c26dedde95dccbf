//! What waits to be sent for one consultation.

use backend::attachments::InDraft;
use backend::submissions::Draft;
use leptos::prelude::*;
use model::consultations::Stage;

use super::draft_item::DraftItem;
use crate::attachments::{Listed, Section};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Deadline, Notice, Tone};

/// The comments on one draft act, and the one next step.
#[component]
pub(super) fn DraftSection(
    /// What waits.
    draft: Draft,
    /// Why files were not taken, in words.
    refused: Vec<String>,
) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.submissions.mine;
    let Draft { card, comments, attachments, grace, .. } = draft;
    let open = card.stage == Stage::Open;
    let saved = i64::try_from(comments.len()).unwrap_or(i64::MAX);
    let next = if open {
        view! {
            <p class="actions">
                <a class="btn" href=routes::check(language, &card.slug)>{t.next}</a>
                <a href=routes::text(language, &card.slug)>{t.read_on}</a>
            </p>
        }
        .into_any()
    } else if let Some(until) = &grace {
        let words = (all.submissions.check.grace)(&(all.dates.day_and_time)(until));
        view! {
            <Notice tone=Tone::Warning><p>{words}</p></Notice>
            <p class="actions"><a class="btn" href=routes::check(language, &card.slug)>{t.next}</a></p>
        }
        .into_any()
    } else {
        let href = routes::check(language, &card.slug);
        view! { <Notice tone=Tone::Warning><p>{t.closed}" "<a href=href>{t.contact}</a></p></Notice> }
            .into_any()
    };
    let files = if open {
        view! { <Section at=InDraft::mine(&card.slug) files=attachments errors=refused/> }.into_any()
    } else if attachments.is_empty() {
        ().into_any()
    } else {
        view! { <section class="sheet flow"><h3>{all.attachments.title}</h3><Listed files=attachments/></section> }.into_any()
    };
    let fixed = grace.is_some();
    let items = comments.into_iter().map(|comment| view! { <DraftItem comment open fixed/> }).collect_view();
    let title = card.title.pick(language).to_owned();
    view! {
        <section class="part flow">
            <h2><a href=routes::consultation(language, &card.slug)>{title}</a></h2>
            {open.then(|| view! { <p>{(t.saved)(saved)}</p> })}
            <div class="beside">
                <div class="flow">
                    <ol class="mine">{items}</ol>
                    {files}
                    {next}
                </div>
                <aside class="aside sticky" aria-label=t.deadline>
                    <Deadline card/>
                    {open.then(|| view! {
                        <section class="card note"><h3>{t.after}</h3><p class="of">{t.after_text}</p></section>
                    })}
                </aside>
            </div>
        </section>
    }
}
