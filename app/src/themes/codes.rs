//! The codes of a comment.

use backend::themes::Code;
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::{ConfirmCode, RemoveCode};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Weight};

/// Each theme with its passage, who put it there and when; for experts with what can be done about it.
#[component]
pub(super) fn Codes(
    slug: String,
    comment: String,
    codes: Vec<Code>,
    /// Somebody has coded it, with themes or with none.
    coded: bool,
    expert: bool,
) -> impl IntoView {
    let w = &t().themes.coding;
    if codes.is_empty() {
        return view! { <p>{if coded { w.coded_none } else { w.no_codes }}</p> }.into_any();
    }
    let item = |code: Code| {
        let acts = expert.then(|| {
            let confirm = code.stale.then(|| {
                let (slug, comment, code) = (slug.clone(), comment.clone(), code.clone());
                view! { <Act slug comment code path=ConfirmCode::PATH label=w.confirm/> }
            });
            let (slug, comment, code) = (slug.clone(), comment.clone(), code.clone());
            view! { <div class="actions">{confirm}<Act slug comment code path=RemoveCode::PATH label=w.remove/></div> }
        });
        view! { <li><CodeLine slug=slug.clone() code/>{acts}</li> }
    };
    view! { <ul class="codes">{codes.into_iter().map(item).collect_view()}</ul> }.into_any()
}

/// A theme with its passage.
#[component]
pub(super) fn CodeLine(slug: String, code: Code) -> impl IntoView {
    let t = t();
    let w = &t.themes.coding;
    let on = match (code.stale, code.passage.is_empty()) {
        (true, _) => view! { <span class="tag wait">{w.stale}</span> }.into_any(),
        (false, true) => view! { <span class="soft">{w.whole}</span> }.into_any(),
        (false, false) => view! { <q lang="ro">{code.passage.clone()}</q> }.into_any(),
    };
    let by = (w.by)(&code.by, &(t.dates.day)(&code.at));
    view! {
        <p>
            <a href=routes::theme(language(), &slug, &code.theme, &[])><b lang="ro">{code.name.clone()}</b></a>
            " "{on}" "<span class="soft">"· "{by}</span>
        </p>
    }
}

#[component]
fn Act(slug: String, comment: String, code: Code, path: &'static str, label: &'static str) -> impl IntoView {
    let about = format!(": {}", code.name);
    view! {
        <form method="post" action=path>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="comment" value=comment/>
            <input type="hidden" name="theme" value=code.theme/>
            <input type="hidden" name="start" value=code.start.to_string()/>
            <input type="hidden" name="end" value=code.end.to_string()/>
            <Button label=label about weight=Weight::Link/>
        </form>
    }
}
