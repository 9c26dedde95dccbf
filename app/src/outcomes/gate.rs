//! The end of a consultation: what is missing, each with the way to it, or the button.

use backend::outcomes;
use leptos::prelude::*;
use model::outcomes::State;
use server_fn::ServerFn as _;

use super::AnswerConsultation;
use super::progress::name;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Button;

/// The section.
#[component]
pub(super) fn Gate(slug: String, gate: outcomes::Gate, editor: bool) -> impl IntoView {
    let w = &t().outcomes.release;
    if gate.answered {
        return view! { <h2>{w.gate}</h2><p>{w.answered}</p> }.into_any();
    }
    let by_hand = (gate.by_hand > 0).then(|| view! { <p>{(w.by_hand)(gate.by_hand)}"."</p> });
    let rest = if gate.is_open() {
        let button = editor.then(|| {
            view! {
                <form class="actions" method="post" action=AnswerConsultation::PATH>
                    <input type="hidden" name="lang" value=language().as_str()/>
                    <input type="hidden" name="slug" value=slug.clone()/>
                    <Button label=w.answer/>
                </form>
            }
        });
        view! { <p>{w.open}</p>{by_hand}{button} }.into_any()
    } else {
        view! { <h3>{w.missing}</h3><Missing slug=slug.clone() gate/>{by_hand} }.into_any()
    };
    view! { <h2>{w.gate}</h2><p>{w.gate_lede}</p>{rest} }.into_any()
}

#[component]
fn Missing(slug: String, gate: outcomes::Gate) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.outcomes.release;
    let article = |it: outcomes::Article| {
        let href = routes::outcomes_on(language, &slug, &it.eid);
        let figure = (t.outcomes.figure)(it.left.count, it.left.more);
        view! { <li><a href=href>{name(&it)}</a>": "{figure}</li> }
    };
    let articles = gate.articles.into_iter().map(article).collect_view();
    let undecided = (!gate.undecided.is_none()).then(|| {
        let words = (w.undecided)(gate.undecided.count, gate.undecided.more);
        let href = routes::outcomes(language, &slug);
        view! { <li><a href=href>{words}</a><ul>{articles}</ul></li> }
    });
    let unreleased = (!gate.unreleased.is_none()).then(|| {
        let words = (w.unreleased)(gate.unreleased.count, gate.unreleased.more);
        let href = routes::outcomes_in(language, &slug, State::Drafted, None);
        view! { <li><a href=href>{words}</a></li> }
    });
    let closed = gate.not_closed.then(|| view! { <li>{w.not_closed}</li> });
    let held = (gate.held > 0).then(|| view! { <li>{(w.held)(gate.held)}</li> });
    view! { <ul>{closed}{undecided}{unreleased}{held}</ul> }
}
