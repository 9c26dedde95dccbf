//! A page of changes: how many there are, what they are, and the texts.

use backend::versions::Changes;
use leptos::prelude::*;

use super::{List, UnitView, View, WrongReferences};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Notice, Pagination, Step, Tone};

/// The changes first, each with a link to its place; then the texts, article by article.
#[component]
pub(super) fn Compared(
    /// What changed.
    changes: Changes,
    /// Slug of the consultation.
    slug: String,
    /// Number of the newest version.
    newest: i64,
    /// How the texts are shown.
    view: View,
) -> impl IntoView {
    let (t, l) = (t(), language());
    let w = &t.versions;
    let Changes { from, to, tally, page, pages, units, wrong, wrong_total } = changes;
    let (old, new) = (from.number, to.number);
    let day = |version: &backend::consultations::Version| (t.dates.day)(&version.published);
    let lede = view! { <p class="soft">{(w.days)(&day(&from), &day(&to))}</p> };
    if tally.total() == 0 {
        return view! { {lede}<Notice><p>{w.same_text}</p></Notice> }.into_any();
    }
    let address = |page: i64| routes::comparison_page(l, &slug, (old, new), view.as_str(), page);
    let step = |words: &str, page: i64| Step { words: words.to_owned(), title: None, href: address(page) };
    let (previous, next) =
        ((page > 1).then(|| step(w.previous, page - 1)), (page < pages).then(|| step(w.next, page + 1)));
    let which = (pages > 1).then(|| view! { <p class="soft">{(w.page)(page, pages)}</p> });
    let warning = (wrong_total > 0).then(|| {
        let place = if page == pages { String::new() } else { address(pages) };
        let href = format!("{place}#{}", routes::WRONG_REFERENCES);
        view! { <Notice tone=Tone::Warning><p><a href=href>{(w.wrong_count)(wrong_total)}</a>"."</p></Notice> }
    });
    let last = (page == pages && wrong_total > 0)
        .then(|| view! { <WrongReferences wrong total=wrong_total slug=slug.clone() number=new/> });
    let listed = units.clone();
    let changed = units.into_iter().filter(|unit| unit.changes.iter().any(|change| !change.plain));
    let texts = changed
        .map(|unit| view! { <UnitView unit slug=slug.clone() numbers=(old, new) newest view/> })
        .collect::<Vec<_>>();
    let texts = (!texts.is_empty()).then(|| {
        view! { <section class="part"><h2>{w.texts}</h2><p>{other(view, &slug, (old, new), page)}</p>{texts}</section> }
    });
    view! {
        <div class="flow">
            {lede}
            <p><b>{(w.tally)(&tally)}"."</b></p>
            {warning}
        </div>
        <section class="part"><h2>{w.list}</h2>{which}<List units=listed slug=slug.clone() number=new/></section>
        {texts}
        <Pagination label=w.pages previous next/>
        {last}
    }
    .into_any()
}

/// The link to the same changes, shown the other way.
fn other(view: View, slug: &str, versions: (i64, i64), page: i64) -> impl IntoView + use<> {
    let w = &t().versions;
    let (other, words) = match view {
        View::Inline => (View::Side, w.show_side),
        View::Side => (View::Inline, w.show_inline),
    };
    let href = routes::comparison_page(language(), slug, versions, other.as_str(), page);
    view! { <a href=href>{words}</a> }
}
