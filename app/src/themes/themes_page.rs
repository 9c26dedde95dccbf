//! The page of the codebook: the list, or one theme.

use backend::Actor;
use backend::themes::{Book, Shown};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::accounts::Role;
use model::themes::{Form, Move};

use super::api::kept_theme;
use super::book::BookOf;
use super::move_api::kept_merge;
use super::one::One;
use crate::accounts::{edits, text_page};
use crate::ssr::{backend, query, take_form};
use crate::ui::Tab;

/// What waits from forms that were refused.
#[derive(Clone, Default)]
pub(super) struct Kept {
    /// A theme's words.
    pub(super) words: Option<(Form, Invalid)>,
    /// A merger.
    pub(super) merger: Option<(Move, Invalid)>,
}

/// Who looks.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    /// They prepare the consultation.
    pub(super) editor: bool,
    /// They keep the codebook, and code.
    pub(super) expert: bool,
}

/// Who looks at a consultation.
pub(super) async fn reader(actor: &Actor, slug: &str) -> backend::Result<Reader> {
    let expert = backend().consultations().holds(actor, &[Role::Expert], slug).await?;
    Ok(Reader { editor: edits(actor, slug).await?, expert })
}

enum Loaded {
    Book(Box<Book>),
    One(Box<Shown>),
}

/// The page: `?theme=ID` for one theme.
#[component]
pub fn ThemesPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Themes,
        |actor, slug| async move {
            let themes = backend();
            let theme = query("theme").filter(|theme| !theme.is_empty());
            let name = theme.clone().unwrap_or_else(|| slug.clone());
            let loaded = match &theme {
                Some(theme) => Loaded::One(Box::new(themes.themes().show(&actor, &slug, theme).await?)),
                None => Loaded::Book(Box::new(themes.themes().book(&actor, &slug).await?)),
            };
            let kept = Kept {
                words: take_form(&kept_theme(&name)).await?,
                merger: take_form(&kept_merge(&name)).await?,
            };
            Ok((reader(&actor, &slug).await?, loaded, kept))
        },
        |(reader, loaded, kept)| match loaded {
            Loaded::Book(book) => view! { <BookOf reader book=*book kept/> }.into_any(),
            Loaded::One(shown) => view! { <One reader shown=*shown kept/> }.into_any(),
        },
    )
}
