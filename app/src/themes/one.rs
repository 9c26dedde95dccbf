//! One theme.

use backend::themes::{Shown, Theme};
use leptos::prelude::*;
use model::themes::{Filter, Form, State};
use server_fn::ServerFn as _;

use super::RetireTheme;
use super::fields::{ThemeForm, errors};
use super::history::History;
use super::merge::Merge;
use super::themes_page::{Kept, Reader};
use super::ways::Ways;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, DeskHead, ErrorSummary, Notice, Tab, Tone, Weight};

/// What it is, its comments, what they say, what experts do with it, and what happened to it.
#[component]
pub(super) fn One(reader: Reader, shown: Shown, kept: Kept) -> impl IntoView {
    let (w, language) = (&t().themes, language());
    let Shown { card, theme, others, phrases, events, working } = shown;
    let slug = card.slug.clone();
    let (merger, wrong) = kept.merger.unwrap_or_default();
    let typed = kept.words.is_some();
    let (form, invalid) = kept.words.unwrap_or_else(|| (form(&theme), model::Invalid::default()));
    let errors = errors(&invalid).and(errors(&wrong));
    let done = query("done").and_then(|code| (w.done)(&code));
    let used = theme.state == State::Used;
    // What was typed over words that changed meanwhile is kept against those.
    let form = Form { revision: theme.revision, ..form };
    let acts = reader.expert.then(|| {
        let change = (theme.state != State::Merged).then(|| {
            view! {
                <details class="fold theme-part" open=typed>
                    <summary>{w.change}</summary>
                    <ThemeForm slug=slug.clone() form errors=errors.clone()/>
                </details>
            }
        });
        let merge = (theme.state != State::Merged && !others.is_empty()).then(|| {
            view! { <Merge slug=slug.clone() theme=theme.id.clone() others typed=merger errors=errors.clone()/> }
        });
        view! { <div class="narrow">{change}{merge}<Retire slug=slug.clone() theme=theme.clone()/></div> }
    });
    let lede = if used { theme.definition.clone() } else { (w.state)(theme.state).to_owned() };
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=theme.name.clone()
            lede=Some(lede).filter(|lede| !lede.is_empty()) here=Tab::Themes editor=reader.editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <Ways slug=slug.clone()/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        {working.then(|| view! { <Notice><p>{w.working}</p></Notice> })}
        <About slug=slug.clone() theme=theme.clone() phrases/>
        {acts}
        <History slug theme=theme.id events expert=reader.expert/>
    }
}

/// Where it went, its comments, its examples, its key phrases.
#[component]
fn About(slug: String, theme: Theme, phrases: Vec<String>) -> impl IntoView {
    let (w, language) = (&t().themes, language());
    let into = theme.into.map(|(id, name)| {
        view! { <p>{w.went_into}" "<a href=routes::theme(language, &slug, &id, &[]) lang="ro">{name}</a></p> }
    });
    let comments = if theme.citizens + theme.organisations == 0 {
        view! { <p>{w.no_comments}</p> }.into_any()
    } else {
        let href = routes::coded_by(language, &slug, &theme.id, &Filter::default(), &[]);
        let words = (w.comments_of)(theme.citizens, theme.organisations);
        view! { <p><a href=href>{words}</a></p> }.into_any()
    };
    let examples = (!theme.examples.is_empty()).then(|| {
        let items = theme.examples.into_iter().map(|example| view! { <li>{example}</li> });
        view! { <h2>{w.examples_are}</h2><ul lang="ro">{items.collect_view()}</ul> }
    });
    let phrases = (!phrases.is_empty()).then(|| {
        let items = phrases.into_iter().map(|phrase| view! { <li class="tag">{phrase}</li> });
        view! {
            <h2>{w.phrases}</h2>
            <p class="soft">{w.phrases_are}</p>
            <ul class="tags" lang="ro">{items.collect_view()}</ul>
        }
    });
    view! { <section class="theme-about">{into}{comments}{examples}{phrases}</section> }
}

/// Putting it out of use, or back.
#[component]
fn Retire(slug: String, theme: Theme) -> impl IntoView {
    let w = &t().themes;
    let (label, back) = match theme.state {
        State::Used => (w.retire, false),
        State::Retired => (w.restore, true),
        State::Merged => return None,
    };
    Some(view! {
        <form class="theme-part" method="post" action=RetireTheme::PATH>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="theme" value=theme.id/>
            <input type="hidden" name="back" value=back.to_string()/>
            {(!back).then(|| view! { <p class="soft">{w.retire_lede}</p> })}
            <div class="actions"><Button label=label weight=Weight::Quiet/></div>
        </form>
    })
}

/// The words of a theme as a form has them.
fn form(theme: &Theme) -> Form {
    Form {
        id: theme.id.clone(),
        revision: theme.revision,
        heading: theme.heading.clone(),
        name: theme.name.clone(),
        definition: theme.definition.clone(),
        examples: theme.examples.join("\n"),
    }
}
