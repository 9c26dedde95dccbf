//! What narrows the sent comments of a desk: a plain form that only looks.

use backend::policies::Both;
use backend::workspaces::Filter as Narrowed;
use leptos::prelude::*;
use model::comments::State;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Weight};

/// Consultation, state, words.
#[component]
pub(super) fn Filter(
    /// Id of the organisation.
    organisation: String,
    /// What is in force.
    filter: Narrowed,
    /// The consultations to choose from: slug and title.
    spoken: Vec<(String, Both)>,
) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.workspaces;
    let Narrowed { consultation, state, text } = filter;
    let narrowed = consultation.is_some() || state.is_some() || text.is_some();
    let option = |(slug, title): (String, Both)| {
        let chosen = consultation.as_deref() == Some(slug.as_str());
        view! { <option value=slug selected=chosen>{title.pick(language).to_owned()}</option> }
    };
    let states = [State::Waiting, State::Published, State::Hidden, State::Withdrawn].map(|one| {
        view! {
            <option value=one.as_str() selected=state == Some(one)>{(all.submissions.tracking.state)(one)}</option>
        }
    });
    let action = format!("{}#{}", routes::organisation(language, &organisation), routes::SENT);
    let clear = narrowed.then(|| {
        view! { <a href=routes::organisation_sent(language, &organisation, &[])>{t.everything}</a> }
    });
    view! {
        <form class="filter" method="get" action=action role="search" aria-label=t.filter>
            <div class="field">
                <label for="f-consultation">{t.consultation}</label>
                <select id="f-consultation" name="consultation">
                    <option value="">{t.all}</option>
                    {spoken.into_iter().map(option).collect_view()}
                </select>
            </div>
            <div class="field">
                <label for="f-state">{t.status}</label>
                <select id="f-state" name="state">
                    <option value="">{t.all_states}</option>
                    {states.into_iter().collect_view()}
                </select>
            </div>
            <div class="field">
                <label for="f-text">{t.words}</label>
                <input type="search" id="f-text" name="text" value=text.clone().unwrap_or_default()/>
            </div>
            <div class="actions"><Button label=all.reading.show weight=Weight::Quiet/>{clear}</div>
        </form>
    }
}
