//! A workbook that becomes the codebook.

use backend::themes::Import;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::Problem;

use super::rows::Preview;
use super::themes_page::reader;
use super::ways::Ways;
use crate::accounts::text_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Button, DeskHead, ErrorSummary, Errors, Notice, Tab, described};

/// The name under which what is wrong with a file waits for its page.
#[must_use]
pub fn kept_import(slug: &str) -> String {
    format!("theme-import:{slug}")
}

/// The page: the file, and what it would change.
#[component]
pub fn ImportPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Themes,
        |actor, slug| async move {
            let import = backend().themes().import(&actor, &slug).await?;
            let kept = take_form::<Invalid>(&kept_import(&slug)).await?;
            Ok((reader(&actor, &slug).await?.editor, import, kept.unwrap_or_default()))
        },
        |(editor, import, invalid)| view! { <Shown editor import invalid/> },
    )
}

#[component]
fn Shown(editor: bool, import: Import, invalid: Invalid) -> impl IntoView {
    let (w, language) = (&t().themes.import, language());
    let Import { card, planned, waits } = import;
    let slug = card.slug.clone();
    let sentence = |problem: &Problem| match problem {
        Problem::TooMany { .. } | Problem::TooLong { .. } => (w.wrong)("large"),
        Problem::Missing => (w.wrong)("columns"),
        Problem::NotForThis => (w.wrong)("missing"),
        _ => (w.wrong)("unreadable"),
    };
    let told = invalid.of("file").map(|problem| ("file".to_owned(), sentence(problem).to_owned()));
    let errors = Errors::told(told.into_iter().collect());
    let done = query("done").and_then(|code| (w.done)(&code));
    let preview = waits.then(|| view! { <Preview slug=slug.clone() planned/> });
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.title lede=Some(w.lede.to_owned())
            here=Tab::Themes editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <Ways slug=slug.clone()/>
        {done.map(|words| view! { <Notice><p>{words}</p></Notice> })}
        {preview}
        <Upload slug problem=errors.of("file")/>
    }
}

/// The file.
#[component]
fn Upload(slug: String, problem: Option<String>) -> impl IntoView {
    let w = &t().themes.import;
    let by = described("file", true, problem.is_some(), None);
    let class = if problem.is_some() { "field invalid" } else { "field" };
    let invalid = problem.is_some().then_some("true");
    view! {
        <form
            class="form sheet theme-part" method="post" enctype="multipart/form-data" action=routes::theme_upload(&slug)
            novalidate=true
        >
            <input type="hidden" name="lang" value=language().as_str()/>
            <div class=class>
                <label for="file">{w.file.label}</label>
                <p class="hint" id="file-hint">{w.file.hint}</p>
                {problem.map(|words| view! { <p class="error" id="file-error">{words}</p> })}
                <input type="file" id="file" name="file" accept=".xlsx" aria-describedby=by aria-invalid=invalid/>
            </div>
            <div class="actions"><Button label=w.upload/></div>
        </form>
    }
}
