//! Everything that is known of what people said on one article.

use backend::readings::{Beside, Desk};
use backend::summaries::{Coverage, Summary};
use leptos::prelude::*;

use super::changes::Changes;
use super::chosen::Chosen;
use super::made::Made;
use super::phrases::Phrases;
use super::stances::StancesOf;
use super::when_where::WhenWhere;
use crate::campaigns::Lines;
use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::summaries::Beside as SummaryBeside;
use crate::ui::{DeskHead, EmptyState, Pagination, Step, Tab};

/// Summary, stances, campaigns, changes, phrases, comments, days, counties.
#[component]
pub(super) fn DeskOf(
    desk: Desk,
    summary: Option<Summary>,
    coverage: Coverage,
    editor: bool,
    expert: bool,
) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.readings;
    let slug = desk.card.slug.clone();
    let eid = desk.here.eid.clone();
    let head = view! {
        <DeskHead
            slug=slug.clone()
            consultation=desk.card.title.pick(language)
            title=(w.title)(&desk.here.label, &desk.here.heading)
            lede=Some((t.counts.summary)(&desk.counts))
            here=Tab::Articles
            editor
        />
        <Around slug=slug.clone() previous=desk.previous.clone() next=desk.next.clone()/>
    };
    if desk.counts.comments == 0 {
        return view! { {head}<EmptyState title=w.silent_title text=w.silent_text/> }.into_any();
    }
    let all = routes::desk_comments_by(language, &slug, Some(&eid), &Default::default(), None);
    let public = (!desk.address.is_empty()).then(|| {
        let href = routes::article(language, &slug, &desk.address);
        view! { <a href=href>{w.public}</a> }
    });
    let text = (!desk.text.is_empty()).then(|| {
        view! {
            <details class="fold present">
                <summary>{w.present}</summary>
                <p class="law" lang="ro">{desk.text.clone()}</p>
            </details>
        }
    });
    let campaigns = (!desk.campaigns.is_empty()).then(|| {
        view! {
            <section id="campaigns">
                <h2>{w.campaigns}</h2>
                <Lines slug=slug.clone() campaigns=desk.campaigns.clone()/>
            </section>
        }
    });
    let read = desk.read.clone().map(|read| {
        let body = read.body;
        view! {
            <StancesOf slug=slug.clone() eid=eid.clone() body=body.clone()/>
            {campaigns}
            <Changes slug=slug.clone() eid=eid.clone() body=body.clone() comments=desk.comments.clone() expert/>
            <Phrases slug=slug.clone() eid=eid.clone() phrases=body.phrases.clone()/>
            <Chosen slug=slug.clone() body=body.clone() comments=desk.comments.clone()/>
            <WhenWhere slug=slug.clone() eid=eid.clone() days=body.days counties=body.counties/>
        }
    });
    view! {
        {head}
        <div class="desk-reading">
            <Made read=desk.read.clone()/>
            <p class="actions"><a href=all>{w.all}</a>{public}</p>
            {text}
            <SummaryBeside slug=slug.clone() eid=eid.clone() summary coverage expert/>
            {read}
        </div>
    }
    .into_any()
}

/// The way to the articles before and after.
#[component]
fn Around(slug: String, previous: Option<Beside>, next: Option<Beside>) -> impl IntoView {
    let w = &t().readings;
    let step = |words: &str, to: Beside| Step {
        words: words.to_owned(),
        href: routes::desk_article(language(), &slug, &to.eid),
        title: Some(format!("{} {}", capital(&to.label), to.heading).trim().to_owned()),
    };
    let previous = previous.map(|to| step(w.previous, to));
    let next = next.map(|to| step(w.next, to));
    view! { <Pagination label=w.beside previous next/> }
}
