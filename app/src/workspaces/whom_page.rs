//! For whom does one write, or stand behind a comment? The pages that everyone shares lead here, because only a personal
//! page may know who asks.

use backend::workspaces::Mine;
use leptos::prelude::*;

use crate::accounts::{go, here};
use crate::messages::t;
use crate::problems::{Explanation, Problem};
use crate::routes;
use crate::ssr::{actor, backend, language, query};
use crate::ui::{Breadcrumb, EmptyState, Head, Tag};
use model::organisations::State;

/// What somebody wants to do for an organisation, by the query.
#[derive(Clone)]
enum Wish {
    /// To write on a provision: slug and Akoma Ntoso name.
    Write(String, String),
    /// To stand behind a comment.
    Endorse(String),
    /// To see its desk.
    Look,
}

/// The page: `?consultation=&provision=` to write, `?comment=` to stand behind a comment.
#[component]
pub fn WhomPage() -> impl IntoView {
    let wish = match (query("consultation"), query("comment")) {
        (Some(slug), _) => Wish::Write(slug, query("provision").unwrap_or_default()),
        (None, Some(comment)) => Wish::Endorse(comment),
        (None, None) => Wish::Look,
    };
    Suspend::new(async move {
        let load = async {
            let actor = actor().await?;
            if actor.person.is_none() {
                return Ok(None);
            }
            backend().workspaces().mine(&actor).await.map(Some)
        };
        match load.await {
            Ok(Some(mine)) => view! { <Shown mine wish/> }.into_any(),
            Ok(None) => go(&routes::login_then(language(), &here())).into_any(),
            Err(error) => view! { <Explanation problem=Problem::of(error)/> }.into_any(),
        }
    })
}

#[component]
fn Shown(mine: Vec<Mine>, wish: Wish) -> impl IntoView {
    let (t, language) = (&t().workspaces, language());
    let title = match &wish {
        Wish::Write(..) => t.for_whom,
        Wish::Endorse(_) => t.endorse_for_whom,
        Wish::Look => t.mine,
    };
    let myself = match &wish {
        Wish::Write(slug, eid) => {
            let href = routes::new_comment(language, slug, eid);
            Some(
                view! { <li class="card"><h2><a href=href>{t.myself}</a></h2><p class="soft">{t.myself_text}</p></li> },
            )
        }
        Wish::Endorse(_) | Wish::Look => None,
    };
    let content = if mine.is_empty() && myself.is_none() {
        view! { <EmptyState title=t.none text=t.none_text/> }.into_any()
    } else {
        let none = mine.is_empty().then(|| view! { <p>{t.none_text}</p> });
        let one = move |organisation| view! { <One organisation wish=wish.clone()/> };
        view! {
            <ul class="choices-list">{myself}{mine.into_iter().map(one).collect_view()}</ul>
            {none}
        }
        .into_any()
    };
    view! {
        <Head title/>
        <Breadcrumb here=title/>
        <header class="head"><h1>{title}</h1></header>
        <div class="narrow flow">{content}</div>
    }
}

#[component]
fn One(organisation: Mine, wish: Wish) -> impl IntoView {
    let (t, language) = (&t().workspaces, language());
    let id = organisation.id.as_str();
    let (href, words) = match &wish {
        Wish::Write(slug, eid) => {
            (routes::shared_new_comment(language, id, slug, eid), (t.for_organisation)(&organisation.name))
        }
        Wish::Endorse(comment) => {
            (routes::endorsement(language, id, comment), (t.in_name_of)(&organisation.name))
        }
        Wish::Look => (routes::organisation(language, id), organisation.name.clone()),
    };
    let colour = if organisation.state == State::Verified { "ok" } else { "wait" };
    let signs = organisation.signatory.then(|| view! { <Tag label=t.signatory/> });
    view! {
        <li class="card">
            <h2><a href=href>{words}</a></h2>
            <p class="tags"><Tag label=(t.state)(organisation.state) colour/>{signs}</p>
        </li>
    }
}
