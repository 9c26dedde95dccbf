//! One comment of a campaign, with its sender's own words marked.

use std::ops::Range;

use backend::campaigns::Member;
use leptos::prelude::*;

use crate::comments::capital;
use crate::messages::t;
use crate::personal_data::Removed;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Redline, Shown, StanceTag, Tag, Time};

/// Who, what it is to the campaign's text, where and when, and the words.
#[component]
pub(super) fn MemberOf(
    slug: String,
    member: Member,
    /// A box to choose it by.
    #[prop(optional)]
    choose: bool,
    /// The box is in the form that takes comments out, and ticked.
    #[prop(optional)]
    chosen: bool,
) -> impl IntoView {
    let (t, w) = (t(), &t().campaigns);
    let Member { comment, kind, own, own_reasons } = member;
    let voice = comment.voice;
    let sender = comment.organisation.unwrap_or(comment.name);
    let label = if voice.label.is_empty() { t.counts.whole_act.to_owned() } else { capital(&voice.label) };
    let name = if chosen { "form[comments][]" } else { "chosen" };
    let tick = (choose || chosen).then(|| {
        view! {
            <label class="choice plain">
                <input type="checkbox" name=name value=voice.id.clone() checked=chosen/>
                <span>{(w.choose)(&voice.number)}</span>
            </label>
        }
    });
    let removed = voice.erased.then(|| view! { <Removed/> });
    let text = (!voice.text.is_empty()).then(|| view! { <p lang="ro">{marked(&voice.text, &own)}</p> });
    let redline = voice.proposed.clone().map(|runs| view! { <Redline runs/> });
    let reasons = voice.reasons.as_deref().map(|reasons| {
        let words = marked(reasons, &own_reasons);
        view! { <p class="reasons"><b>{t.reading.why}</b>" "<span lang="ro">{words}</span></p> }
    });
    let eid = voice.eid.clone();
    let href = routes::desk_comments_on(language(), &slug, if eid.is_empty() { "act" } else { &eid });
    view! {
        <article class="voice" id=format!("o-{}", voice.id)>
            <header>
                <h3>{sender}</h3>
                <p class="tags"><Tag label=(w.kind_is)(kind)/><StanceTag stance=voice.stance/></p>
                <p class="meta">
                    <span><a href=href>{label}</a></span>
                    <span><Time at=voice.sent shown=Shown::Day/></span>
                    <span>{(t.reading.number)(&voice.number)}</span>
                </p>
            </header>
            {removed}
            {text}
            {redline}
            {reasons}
            {tick}
        </article>
    }
}

/// The text with its own passages marked, which is said in words, too.
fn marked(text: &str, own: &[Range<usize>]) -> impl IntoView + use<> {
    let (w, lang) = (&t().campaigns, language().as_str());
    let spoken = |words: &'static str| view! { <span class="sr" lang=lang>{format!(" {words} ")}</span> };
    let mut pieces = Vec::new();
    let mut next = 0;
    for range in own {
        let (Some(before), Some(words)) = (text.get(next..range.start), text.get(range.clone())) else {
            continue;
        };
        pieces.push(before.to_owned().into_any());
        let words = words.to_owned();
        pieces.push(
            view! { <mark class="own">{spoken(w.own_starts)}{words}{spoken(w.own_ends)}</mark> }.into_any(),
        );
        next = range.end;
    }
    pieces.push(text.get(next..).unwrap_or_default().to_owned().into_any());
    pieces
}
