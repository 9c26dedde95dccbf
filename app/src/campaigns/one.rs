//! One campaign.

use backend::campaigns::Shown;
use backend::counts::StaffComment;
use leptos::prelude::*;
use model::Invalid;
use model::campaigns::{Kind, Naming};

use super::members::Members;
use super::naming::NameForm;
use super::shares::Shares;
use super::timeline::Timeline;
use super::trace::Trace;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{DeskHead, ErrorSummary, Errors, Notice, Tab, Tone};

/// Figures, the text that stands for all, where and when its comments came, the comments, and what happened to it.
#[component]
pub(super) fn One(
    shown: Shown,
    /// The name that was typed, when it was refused.
    kept: Option<(Naming, Invalid)>,
    editor: bool,
    expert: bool,
) -> impl IntoView {
    let (w, language) = (&t().campaigns, language());
    let Shown { card, summary, template, shares, days, events, members, next, working } = shown;
    let slug = card.slug.clone();
    let id = summary.id.clone();
    let done = query("done").and_then(|code| (w.done)(&code));
    let (kept, invalid) = kept.unzip();
    let errors = Errors::new(&invalid.unwrap_or_default(), |field| w.acts.label(field));
    let title = if summary.name.is_empty() { (w.of)(summary.comments) } else { summary.name.clone() };
    let join = expert.then(|| {
        let href = routes::campaign_join(language, &slug, &id, None, None);
        let answer = routes::outcomes_of_campaign(language, &slug, &id);
        view! {
            <NameForm slug=slug.clone() id=id.clone() name=kept.map_or(summary.name.clone(), |form| form.name) errors=errors.clone()/>
            <p class="actions">
                <a class="btn" href=answer>{w.answer_link}</a>
                <a class="btn quiet" href=href>{w.join_link}</a>
            </p>
        }
    });
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=card.title.pick(language)
            title
            lede=Some((w.summary)(summary.comments, summary.citizens, summary.organisations))
            here=Tab::Campaigns
            editor
            errors=!errors.is_empty()
        />
        <ErrorSummary errors/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        {working.then(|| view! { <Notice><p>{w.working}</p></Notice> })}
        <Figures kinds=summary.kinds/>
        <Template template/>
        <Shares slug=slug.clone() shares/>
        <Timeline days/>
        <Members slug=slug.clone() id=id.clone() kinds=summary.kinds members next expert/>
        {join}
        <Trace slug id events expert/>
    }
}

#[component]
fn Figures(kinds: [i64; 3]) -> impl IntoView {
    let t = t();
    let figure = |(kind, number): (&Kind, i64)| {
        view! { <div><dt>{(t.campaigns.kind)(*kind)}</dt><dd>{(t.counts.figure)(number)}</dd></div> }
    };
    view! { <dl class="figures">{Kind::ALL.iter().zip(kinds).map(figure).collect_view()}</dl> }
}

/// The text that stands for all; nothing where it was erased.
#[component]
fn Template(template: Option<StaffComment>) -> impl IntoView {
    let (w, why) = (&t().campaigns, t().reading.why);
    let template = template.filter(|comment| !comment.voice.erased)?;
    let voice = template.voice;
    let text = (!voice.text.is_empty()).then(|| view! { <p>{voice.text}</p> });
    let redline = voice.proposed.map(|runs| view! { <crate::ui::Redline runs/> });
    let reasons = voice.reasons.map(|reasons| view! { <p><b>{why}</b>" "{reasons}</p> });
    Some(view! {
        <section class="campaign-text">
            <h2>{w.template}</h2>
            <p class="soft">{w.template_lede}</p>
            <blockquote lang="ro">{text}{redline}{reasons}</blockquote>
        </section>
    })
}
