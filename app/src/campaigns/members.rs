//! The comments of a campaign, and the way to take some of them out.

use backend::campaigns::Member;
use leptos::prelude::*;
use model::campaigns::Kind;

use super::member::MemberOf;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, Pagination, Step, Weight};

/// Links to the kinds, then a page of the comments; for experts with a box at each.
#[component]
pub(super) fn Members(
    slug: String,
    id: String,
    kinds: [i64; 3],
    members: Vec<Member>,
    next: Option<String>,
    expert: bool,
) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.campaigns;
    let kind: Option<Kind> = query("kind").and_then(|kind| kind.parse().ok());
    let to = |kind, cursor: Option<&str>| routes::campaign_members(language, &slug, &id, kind, cursor);
    let link = |of: Option<Kind>, words: &'static str, number: i64| {
        view! {
            <li>
                <a href=to(of, None) aria-current=(of == kind).then_some("true")>
                    {words}" "<b class="figure">{(t.counts.figure)(number)}</b>
                </a>
            </li>
        }
    };
    let links: Vec<_> =
        Kind::ALL.iter().zip(kinds).map(|(of, n)| link(Some(*of), (w.kind)(*of), n)).collect();
    let step = |words: &str, href| Step { words: words.to_owned(), title: None, href };
    let first = query("cursor").map(|_| step(t.reading.newest, to(kind, None)));
    let older = next.map(|cursor| step(t.reading.older, to(kind, Some(&cursor))));
    let pages = view! { <Pagination label=t.reading.pages previous=first next=older/> };
    let list = members
        .into_iter()
        .map(|member| view! { <MemberOf slug=slug.clone() member choose=expert/> })
        .collect_view();
    let content = if expert {
        view! {
            <form method="get" action=routes::campaigns(language, &slug)>
                <input type="hidden" name="campaign" value=id.clone()/>
                <input type="hidden" name="act" value="split"/>
                {list}
                <p class="actions"><Button label=w.take_out weight=Weight::Quiet/></p>
            </form>
        }
        .into_any()
    } else {
        list.into_any()
    };
    view! {
        <section id="members">
            <h2>{w.members}</h2>
            <p class="soft">{w.members_lede}</p>
            <nav class="states" aria-label=w.kinds>
                <ul>{link(None, w.every_kind, kinds.iter().sum())}{links}</ul>
            </nav>
            {content}
            {pages}
        </section>
    }
}
