//! The codebook.

use backend::themes::{Book, Theme};
use leptos::prelude::*;
use model::themes::State;

use super::fields::{ThemeForm, errors};
use super::listing::Themes;
use super::themes_page::{Kept, Reader};
use super::ways::{Way, Ways};
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{DeskHead, EmptyState, ErrorSummary, Notice, Tab, Tone};

/// The themes under their headings, those out of use, the files, and for experts the form of a new one.
#[component]
pub(super) fn BookOf(reader: Reader, book: Book, kept: Kept) -> impl IntoView {
    let (w, language) = (&t().themes, language());
    let Book { card, progress, themes } = book;
    let slug = card.slug.clone();
    let (form, invalid) = kept.words.unwrap_or_default();
    let errors = errors(&invalid);
    let done = query("done").and_then(|code| (w.done)(&code).or_else(|| (w.import.done)(&code)));
    let lede =
        format!("{} {}", w.lede, (w.progress)(progress.coded, progress.uncoded.count, progress.uncoded.more));
    let (used, away): (Vec<Theme>, Vec<Theme>) =
        themes.into_iter().partition(|theme| theme.state == State::Used);
    let none = used.is_empty().then(|| view! { <EmptyState title=w.none_title text=w.none_text/> });
    let import = reader.expert.then(|| {
        view! { <a href=routes::theme_import(language, &slug)>{w.import_link}</a> }
    });
    let new = reader.expert.then(|| {
        view! {
            <section class="theme-part narrow">
                <h2>{w.new}</h2>
                <ThemeForm slug=slug.clone() form errors=errors.clone()/>
            </section>
        }
    });
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.title lede=Some(lede) here=Tab::Themes
            editor=reader.editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <Ways slug=slug.clone() progress here=Some(Way::Book)/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        {none}
        <Headings slug=slug.clone() themes=used/>
        <Away slug=slug.clone() themes=away/>
        <div class="tools">
            <p class="soft">{w.files}</p>
            <p class="actions"><a class="btn quiet" href=routes::codebook_file(language, &slug)>{w.workbook}</a>{import}</p>
        </div>
        {new}
    }
}

/// A table under each heading.
#[component]
fn Headings(slug: String, themes: Vec<Theme>) -> impl IntoView {
    let w = &t().themes;
    let mut headings: Vec<(String, Vec<Theme>)> = Vec::new();
    for theme in themes {
        match headings.last_mut() {
            Some((heading, themes)) if *heading == theme.heading => themes.push(theme),
            _ => headings.push((theme.heading.clone(), vec![theme])),
        }
    }
    let part = |(heading, themes): (String, Vec<Theme>)| {
        let lang = (!heading.is_empty()).then_some("ro");
        let name = if heading.is_empty() { w.no_heading.to_owned() } else { heading };
        view! {
            <section class="theme-part">
                <h2 lang=lang>{name.clone()}</h2>
                <Themes slug=slug.clone() caption=(w.caption)(&name) themes/>
            </section>
        }
    };
    headings.into_iter().map(part).collect_view()
}

/// Themes out of use.
#[component]
fn Away(slug: String, themes: Vec<Theme>) -> impl IntoView {
    let (w, language) = (&t().themes, language());
    let item = |theme: Theme| {
        let into = theme.into.map(|(id, name)| {
            view! { ": "{w.went_into}" "<a href=routes::theme(language, &slug, &id, &[]) lang="ro">{name}</a> }
        });
        view! {
            <li>
                <a href=routes::theme(language, &slug, &theme.id, &[]) lang="ro">{theme.name}</a>
                " "<span class="soft">{(w.state)(theme.state)}{into}</span>
            </li>
        }
    };
    (!themes.is_empty()).then(|| {
        view! {
            <details class="fold theme-part">
                <summary>{w.put_away}</summary>
                <ul>{themes.into_iter().map(item).collect_view()}</ul>
            </details>
        }
    })
}
