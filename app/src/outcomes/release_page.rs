//! What becomes public, what became public before, and the end of the consultation.

use backend::outcomes::{Release, Releasing};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use server_fn::ServerFn as _;

use super::ReleaseDecisions;
use super::gate::Gate;
use crate::accounts::{edits, text_page};
use crate::messages::t;
use crate::ssr::{backend, language, query};
use crate::ui::{Button, DeskHead, Notice, Tab, Tone};

/// The page.
#[component]
pub fn ReleasePage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Outcomes,
        |actor, slug| async move {
            let releasing = backend().outcomes().releasing(&actor, &slug).await?;
            Ok((edits(&actor, &slug).await?, releasing))
        },
        |(editor, releasing)| view! { <Shown editor releasing/> },
    )
}

#[component]
fn Shown(editor: bool, releasing: Releasing) -> impl IntoView {
    let (all, language) = (t(), language());
    let w = &all.outcomes.release;
    let Releasing { card, decisions, comments, turn, before, gate } = releasing;
    let slug = card.slug.clone();
    let done = query("done");
    let tone = match done.as_deref() {
        Some("changed" | "missing") => Tone::Warning,
        _ => Tone::Done,
    };
    let done = done.and_then(|code| (w.done)(&code));
    let done = done.map(|words| view! { <Notice tone><p>{words}</p></Notice> });
    let ready = if decisions == 0 {
        view! { <p>{w.nothing}</p> }.into_any()
    } else {
        let button = editor.then(|| {
            view! {
                <form class="actions" method="post" action=ReleaseDecisions::PATH>
                    <input type="hidden" name="lang" value=language.as_str()/>
                    <input type="hidden" name="slug" value=slug.clone()/>
                    <input type="hidden" name="turn" value=turn.to_string()/>
                    <Button label=w.release/>
                </form>
            }
        });
        view! { <p><b>{(w.ready)(decisions, comments)}</b></p><p>{w.for_good}</p>{button} }.into_any()
    };
    let editors = (!editor).then(|| view! { <p class="soft">{w.editors}</p> });
    let one = |release: Release| {
        let when = (all.dates.day_and_time)(&release.at);
        view! { <li>{(w.one)(release.decisions, release.comments, &when, &release.name)}</li> }
    };
    let earlier = (!before.is_empty()).then(|| {
        view! { <h2>{w.before}</h2><ul>{before.into_iter().map(one).collect_view()}</ul> }
    });
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.title lede=Some(w.lede.to_owned())
            here=Tab::Outcomes editor
        />
        {done}
        <div class="narrow flow prose">{ready}{editors}{earlier}<Gate slug gate editor/></div>
    }
}
