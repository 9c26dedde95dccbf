//! The changes of one article, annex or chapter.

use backend::versions::Unit;
use leptos::prelude::*;

use super::list::is_about;
use super::{ChangeView, UnitName, View};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// Its name, the ways to its whole text and its history, and its changes.
#[component]
pub(super) fn UnitView(
    /// The article with its changes.
    unit: Unit,
    /// Slug of the consultation.
    slug: String,
    /// Numbers of the two versions.
    numbers: (i64, i64),
    /// Number of the newest version.
    newest: i64,
    /// How the words are shown.
    view: View,
) -> impl IntoView {
    let (w, l) = (&t().versions, language());
    let read = |side: &Option<backend::versions::Side>, number: i64| {
        side.as_ref().map(|side| {
            let what = (w.history_of)(&side.label);
            let href = routes::provision_in(l, &slug, number, &side.eid);
            view! { <a href=href>{(w.read)(number)}<span class="sr" lang="ro">{what}</span></a> }
        })
    };
    let shown = unit.new.as_ref().map(|side| (side, numbers.1));
    let shown =
        shown.or(unit.old.as_ref().map(|side| (side, numbers.0))).filter(|(side, _)| !side.page.is_empty());
    let history = shown.map(|(side, number)| {
        let href = if number == newest {
            routes::article_history(l, &slug, &side.page)
        } else {
            routes::article_history_in(l, &slug, &side.page, number)
        };
        let what = (w.history_of)(&side.label);
        view! { <a href=href>{(w.history)(side.kind)}<span class="sr" lang="ro">{what}</span></a> }
    });
    let links = view! { {read(&unit.old, numbers.0)}{read(&unit.new, numbers.1)}{history} };
    let name = view! { <UnitName unit=unit.clone()/> };
    view! {
        <section class="changed">
            <h3>{name}</h3>
            <p class="meta">{links}</p>
            <Inside unit numbers view/>
        </section>
    }
}

/// The changes of an article that stands under its name already, in one text.
#[component]
pub(crate) fn UnitChanges(
    /// The article with its changes.
    unit: Unit,
    /// Numbers of the two versions.
    numbers: (i64, i64),
) -> impl IntoView {
    view! { <Inside unit numbers view=View::Inline/> }
}

#[component]
fn Inside(unit: Unit, numbers: (i64, i64), view: View) -> impl IntoView {
    // What is about the article itself stands first, right under its name.
    let about = unit.changes.iter().position(|change| is_about(&unit, change));
    let mut changes = unit.changes;
    let own = about.map(|at| changes.remove(at)).filter(|change| !change.plain);
    changes.retain(|change| !change.plain);
    let own = own.map(|change| view! { <ChangeView change headed=true numbers view/> });
    let inside = move |change| view! { <ChangeView change headed=false numbers view/> };
    view! { {own}{changes.into_iter().map(inside).collect_view()} }
}
