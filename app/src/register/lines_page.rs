//! The register as everyone sees it.

use backend::register::{Line, Lines};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use super::articles::Articles;
use crate::messages::{self, t};
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{self, Breadcrumb, EmptyState, Head, Pagination, Shown, Step, Time};

/// The page: `?before=NUMBER`. The same for everyone.
#[component]
pub fn LinesPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let before = query("before").filter(|number| !number.is_empty());
    ui::page(
        async move { backend().register().lines(&slug, before.as_deref()).await },
        |lines| view! { <Mirror lines/> },
    )
}

#[component]
fn Mirror(lines: Lines) -> impl IntoView {
    let (t, language) = (&t().register, language());
    let Lines { card, lines, next } = lines;
    let consultation = card.title.pick(language).to_owned();
    let newest = query("before").map(|_| Step {
        words: t.newest.to_owned(),
        title: None,
        href: routes::register(language, &card.slug),
    });
    let older = next.map(|number| Step {
        words: t.older.to_owned(),
        title: None,
        href: routes::register_before(language, &card.slug, &number),
    });
    let content = if lines.is_empty() {
        view! { <EmptyState title=t.none_title text=t.none_text/> }.into_any()
    } else {
        view! { <Table slug=card.slug.clone() lines/> }.into_any()
    };
    let data = routes::api(&card.slug, "register");
    view! {
        <Head title=format!("{}: {consultation}", t.title) description=t.lede/>
        <Breadcrumb above=vec![(consultation.clone(), routes::consultation(language, &card.slug))] here=t.title/>
        <header class="head">
            <p class="kicker">{consultation}</p>
            <h1>{t.title}</h1>
            <p class="lede">{t.lede}</p>
        </header>
        {content}
        <Pagination label=t.pages previous=newest next=older/>
        <p class="soft register-note">{t.note}" "<a href=data>"JSON"</a></p>
    }
}

#[component]
fn Table(slug: String, lines: Vec<Line>) -> impl IntoView {
    let t = &t().register;
    let heads = [t.number, t.received, t.means.label, t.sender, t.articles];
    let head = |words: &'static str| view! { <th role="columnheader" scope="col">{words}</th> };
    let row = |line| view! { <Row slug=slug.clone() line/> };
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{t.caption}</caption>
                <thead role="rowgroup"><tr role="row">{heads.map(head).collect_view()}</tr></thead>
                <tbody role="rowgroup">{lines.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Of what was erased only the number and the day are left.
#[component]
fn Row(slug: String, line: Line) -> impl IntoView {
    let t = &t().register;
    let Line { number, received, erased, withdrawn, means, kind, name, articles } = line;
    let withdrawn =
        withdrawn.then(|| view! { <br/><small class="soft">{messages::t().following.withdrawn}</small> });
    let rest = if erased {
        view! { <td role="cell" colspan="3" class="soft" data-label=t.sender>{t.erased}</td> }.into_any()
    } else {
        let who = name.unwrap_or_else(|| (t.kind_of)(kind).to_owned());
        view! {
            <td role="cell" data-label=t.means.label>{(t.means_of)(means)}</td>
            <td role="cell" data-label=t.sender><span>{who}{withdrawn}</span></td>
            <td role="cell" data-label=t.articles><Articles slug articles/></td>
        }
        .into_any()
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" class="tabular register-number" data-label=t.number>{number}</th>
            <td role="cell" class="tabular" data-label=t.received><Time at=received shown=Shown::Day/></td>
            {rest}
        </tr>
    }
}
