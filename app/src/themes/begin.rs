//! Where coding begins.

use backend::themes::Before;
use leptos::prelude::*;
use model::outcomes::OUTSIDE;
use model::submissions::SenderKind;
use server_fn::ServerFn as _;

use super::NextComment;
use super::themes_page::Reader;
use super::ways::{Way, Ways};
use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, DeskHead, EmptyState, FilterChoice, Notice, Tab, Tone};

/// How far the work is, and the way to the next comment, narrowed by article and sender.
#[component]
pub(super) fn Begin(reader: Reader, before: Before) -> impl IntoView {
    let (all, language) = (t(), language());
    let w = &all.themes.coding;
    let Before { card, progress, filter, articles, themes } = before;
    let slug = card.slug.clone();
    let told = (all.themes.progress)(progress.coded, progress.uncoded.count, progress.uncoded.more);
    let done = query("done").and_then(|code| (w.done)(&code));
    let none = query("none").map(|_| view! { <Notice><p>{w.none_left}</p></Notice> });
    let mut places: Vec<(String, String)> =
        articles.into_iter().map(|(eid, label)| (eid, capital(&label))).collect();
    places.push((OUTSIDE.to_owned(), w.outside.to_owned()));
    let kinds = SenderKind::ALL.iter().map(|kind| (kind.to_string(), capital((w.sender)(*kind))));
    let [article, sender] = w.filter;
    let form = if !reader.expert {
        view! { <p>{w.read_only}</p> }.into_any()
    } else if !themes {
        let action = (all.themes.book.to_owned(), routes::themes(language, &slug));
        view! { <EmptyState title=all.themes.none_title text=w.no_themes action/> }.into_any()
    } else {
        view! {
            <h2>{w.next_title}</h2>
            <form class="filters" method="post" action=NextComment::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <FilterChoice name="article" sent_as="filter[article]" label=article all=w.anything options=places value=filter.article/>
                <FilterChoice name="sender" sent_as="filter[sender]" label=sender all=w.anything options=kinds.collect() value=filter.sender/>
                <Button label=w.next/>
            </form>
        }
        .into_any()
    };
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.title
            lede=Some(format!("{} {told}", w.lede)) here=Tab::Themes editor=reader.editor
        />
        <Ways slug=slug.clone() progress here=Some(Way::Coding)/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        {none}
        {form}
    }
}
