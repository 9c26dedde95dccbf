//! What is about to be approved together.

use backend::outcomes::Decision;
use leptos::prelude::*;
use model::outcomes::State;
use server_fn::ServerFn as _;

use super::ApproveDecisions;
use super::decision::Card;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Button;

/// Every one of them whole, how much they are, and the button. One's own are left out.
#[component]
pub(super) fn Review(slug: String, chosen: Vec<Decision>) -> impl IntoView {
    let (w, language) = (&t().outcomes, language());
    let others: Vec<Decision> = chosen.into_iter().filter(|decision| !decision.own).collect();
    let comments = others.iter().map(|decision| decision.comments).sum();
    let how_many = i64::try_from(others.len()).unwrap_or(i64::MAX);
    let pairs: Vec<String> = others.iter().map(|it| format!("{}:{}", it.id, it.revision)).collect();
    let item = |decision: Decision| view! { <li><Card slug=slug.clone() decision/></li> };
    let form = (!others.is_empty()).then(|| {
        view! {
            <form class="actions" method="post" action=ApproveDecisions::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="decisions" value=pairs.join(" ")/>
                <Button label=w.approve/>
                <a href=routes::outcomes_in(language, &slug, State::Drafted, None)>{w.deciding.back}</a>
            </form>
        }
    });
    view! {
        <h2>{(w.preview)(how_many, comments)}</h2>
        <ul class="decisions">{others.clone().into_iter().map(item).collect_view()}</ul>
        {form}
    }
}
