//! One article: what people said, what was decided, what changed.

use backend::results::{Place, Section};
use leptos::prelude::*;
use model::outcomes::OUTSIDE;

use super::{Changed, Decisions, Said, full};
use crate::ssr::language;
use crate::{messages::t, routes};

/// The article under its name.
#[component]
pub(super) fn SectionView(
    /// Slug of the consultation.
    slug: String,
    /// The article.
    section: Section,
    /// Numbers of the first version and of the newest.
    versions: Option<(i64, i64)>,
    /// It is shown by itself.
    single: bool,
) -> impl IntoView {
    let (w, l) = (&t().results, language());
    let Section { line, summary, decisions, next, changes } = section;
    let place = if line.eid == OUTSIDE { Place::Act } else { Place::Page(line.address.clone()) };
    let heading = match (&place, line.gone) {
        (Place::Page(address), false) => {
            let href = routes::article(l, &slug, address);
            view! { <a href=href lang="ro">{full(&line)}</a> }.into_any()
        }
        (Place::Page(_), true) => view! { <span lang="ro">{full(&line)}</span> }.into_any(),
        _ => view! { <a href=routes::act(l, &slug)>{full(&line)}</a> }.into_any(),
    };
    let said = (!line.gone).then(|| {
        view! {
            <Said slug=slug.clone() line=line.clone() summary place/>
            <Decisions slug=slug.clone() line=line.clone() decisions next single/>
        }
    });
    let words = (line.eid != OUTSIDE).then(|| view! { <Changed changes versions/> });
    let missing = line.gone.then(|| view! { <p class="soft">{w.is_gone}</p> });
    view! {
        <section class="result" id=line.eid.clone()>
            <h2>{heading}</h2>
            {missing}
            {said}
            {words}
        </section>
    }
}
