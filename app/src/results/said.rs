//! What people said on an article.

use backend::results::{Line, Place, Sentence};
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Look, Stances, senders};

/// How many, with which stance; and what experts say that they said, each sentence with the comments that it rests on.
#[component]
pub(super) fn Said(slug: String, line: Line, summary: Vec<Sentence>, place: Place) -> impl IntoView {
    let (t, l) = (t(), language());
    let w = &t.results;
    let (all, words) = match &place {
        Place::Page(address) => {
            let page = routes::article(l, &slug, address);
            (format!("{page}#{}", routes::VOICES), (w.all_comments)(&line.label))
        }
        Place::Act | Place::Unplaced | Place::Text => (routes::act(l, &slug), t.reading.act.to_owned()),
    };
    let counts = line.counts;
    let figures = if counts.comments == 0 {
        view! { <p class="soft">{w.silence}</p> }.into_any()
    } else {
        let stances =
            (counts.stances.total() > 0).then(|| view! { <Stances stances=counts.stances look=Look::Line/> });
        let who = Some(senders(&counts)).filter(|who| !who.is_empty()).map(|who| format!(" · {who}"));
        view! {
            <p>{(t.ui.comments)(counts.comments)}{who}</p>
            {stances}
            <p><a href=all>{words}</a></p>
        }
        .into_any()
    };
    let sentence =
        |sentence: Sentence| view! { <SentenceView slug=slug.clone() sentence place=place.clone()/> };
    let summary = (!summary.is_empty()).then(|| {
        view! {
            <p><b>{w.summary}</b></p>
            <div class="result-summary prose flow" lang="ro">{summary.into_iter().map(sentence).collect_view()}</div>
        }
    });
    view! { <h3>{w.said}</h3>{figures}{summary} }
}

/// A sentence with its citations: numbers that lead to the comments.
#[component]
fn SentenceView(slug: String, sentence: Sentence, place: Place) -> impl IntoView {
    let w = &t().results;
    let Sentence { text, comments, more } = sentence;
    let cite = |(at, comment): (usize, String)| {
        let href = routes::voice_at(language(), &slug, &place, &comment);
        let said = format!(" ({})", (w.cites)(at));
        view! { " "<a class="cite" href=href>{format!("[{at}]")}<span class="sr" lang=language().as_str()>{said}</span></a> }
    };
    let cites = (1..).zip(comments).map(cite).collect_view();
    let more = (more > 0).then(|| {
        view! { " "<span class="soft" lang=language().as_str()>{(w.cites_more)(more)}</span> }
    });
    view! { <p>{text}{cites}{more}</p> }
}
