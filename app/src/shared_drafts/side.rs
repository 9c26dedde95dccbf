//! What stands beside a shared draft: the deadline, the signature, where to write next, what was sent before.

use backend::consultations::Card;
use backend::organisations::Face;
use backend::shared_drafts::SentBefore;
use backend::texts::OutlineItem;
use leptos::prelude::*;
use model::provisions::WHOLE_ACT;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Shown, Time, Weight};
use crate::workspaces::FollowButton;

/// The choice of what to write on: the whole act, or one of its articles and annexes. A plain form that only looks.
#[component]
pub(super) fn WriteOn(
    /// The organisation.
    face: Face,
    /// The consultation.
    card: Card,
    /// Table of contents of its text.
    outline: Vec<OutlineItem>,
) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.shared_drafts;
    let article = |item: OutlineItem| {
        let words = format!("{} {}", capital(&item.label), item.heading).trim_end().to_owned();
        view! { <option value=item.eid lang="ro">{words}</option> }
    };
    let articles = outline.into_iter().filter(|item| !item.address.is_empty()).map(article).collect_view();
    view! {
        <form class="form card" method="get" action=routes::shared_new_form(language, face.id.as_str(), &card.slug)>
            <div class="field">
                <label for="provision">{t.write_on}</label>
                <p class="hint" id="provision-hint">
                    {t.write_on_hint}" "<a href=routes::text(language, &card.slug)>{all.reading.text}</a>
                </p>
                <select id="provision" name="provision" aria-describedby="provision-hint">
                    <option value=WHOLE_ACT>{capital(all.comments.whole_act)}</option>
                    {articles}
                </select>
            </div>
            <div class="actions"><Button label=t.write weight=Weight::Quiet/></div>
        </form>
    }
}

/// Following the consultation, and what was sent to it before.
#[component]
pub(super) fn Before(
    /// The organisation.
    face: Face,
    /// The consultation.
    card: Card,
    /// What it has sent.
    sent: Vec<SentBefore>,
    /// Whether it follows the consultation.
    followed: bool,
) -> impl IntoView {
    let (t, language) = (&t().shared_drafts, language());
    let item = |SentBefore { number, sent, secret }| {
        view! {
            <li>
                <a href=routes::tracking(language, &secret)>{(t.sent_number)(&number)}</a>", "
                <Time at=sent shown=Shown::DayAndTime/>
            </li>
        }
    };
    let before = (!sent.is_empty()).then(|| {
        view! {
            <section class="card note">
                <h2>{t.sent}</h2>
                <ul class="plain">{sent.into_iter().map(item).collect_view()}</ul>
            </section>
        }
    });
    view! {
        {before}
        <FollowButton organisation=face.id.to_string() slug=card.slug followed about=None/>
    }
}
