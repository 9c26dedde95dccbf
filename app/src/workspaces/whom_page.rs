//! For whom does one write, or stand behind a comment? The pages that everyone shares lead here, because only a personal
//! page may know who asks.

use backend::workspaces::Mine;
use leptos::prelude::*;

use crate::accounts::person_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{Breadcrumb, EmptyState, Head, OrganisationTag, Tag};

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
    person_page(
        async move |actor| backend().workspaces().mine(&actor).await,
        |mine| view! { <Shown mine wish/> },
    )
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
        let sign_up = (t.sign_up.to_owned(), routes::organisation_sign_up(language));
        view! { <EmptyState title=t.none text=t.none_text action=sign_up/> }.into_any()
    } else {
        let none = mine.is_empty().then(|| {
            let sign_up = routes::organisation_sign_up(language);
            view! { <p>{t.none_text}" "<a href=sign_up>{t.sign_up}</a></p> }
        });
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
    let signs = organisation.signatory.then(|| view! { <Tag label=t.signatory/> });
    view! {
        <li class="card">
            <h2><a href=href>{words}</a></h2>
            <p class="tags"><OrganisationTag state=organisation.state/>{signs}</p>
        </li>
    }
}
