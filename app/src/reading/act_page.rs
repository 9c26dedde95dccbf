//! What was said on the act as a whole.

use backend::reading;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::consultations::Stage;
use model::provisions::UNPLACED;

use super::Talk;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{self, Breadcrumb, Deadline, Head, Look, Stances, senders};

/// The comments that concern no single provision; with `?provision=unplaced` those whose provision is gone.
#[component]
pub fn ActPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let (cursor, unplaced) = (query("cursor"), query("provision").as_deref() == Some(UNPLACED));
    let later = cursor.is_some();
    ui::page(
        async move { backend().reading().act(&slug, unplaced, cursor.as_deref()).await },
        move |page| view! { <Act page later unplaced/> },
    )
}

#[component]
fn Act(page: reading::ActPage, later: bool, unplaced: bool) -> impl IntoView {
    let (t, l) = (t(), language());
    let lost = page.unplaced;
    let reading::ActPage { card, counts, voices, .. } = page;
    let (slug, title) = (card.slug.clone(), card.title.pick(l).to_owned());
    let open = card.stage == Stage::Open;
    let (heading, lede) = if unplaced {
        (t.placements.unplaced, t.placements.unplaced_lede)
    } else {
        (t.reading.act, t.reading.act_lede)
    };
    let name = if unplaced { format!("{heading}: {title}") } else { (t.reading.act_title)(&title) };
    let other = match (unplaced, lost) {
        (true, _) => view! { <a href=routes::act(l, &slug)>{t.reading.act}</a> }.into_any(),
        (false, 0) => ().into_any(),
        (false, lost) => {
            view! { <a href=routes::unplaced(l, &slug)>{(t.placements.unplaced_link)(lost)}</a> }.into_any()
        }
    };
    let add = (open && !unplaced).then(|| {
        let href = routes::new_comment(l, &slug, "");
        view! { <a class="btn" href=href>{t.reading.comment_act}</a> }
    });
    let said = (counts.comments > 0 && !unplaced).then(|| {
        view! {
            <aside class="aside sticky" aria-label=t.reading.aside>
                <section class="card note">
                    <h2>{(t.reading.comments_on_act)(&(t.ui.comments)(counts.comments))}</h2>
                    <p class="of">{senders(&counts)}</p>
                    <Stances stances=counts.stances look=Look::Long/>
                </section>
            </aside>
        }
    });
    view! {
        <Head title=name/>
        <Breadcrumb above=vec![(title.clone(), routes::consultation(l, &slug))] here=heading/>
        <header class="head">
            <p class="kicker">{title}</p>
            <h1>{heading}</h1>
            <p class="lede">{lede}</p>
        </header>
        <div class="beside">
            <div class="flow">
                <Deadline card/>
                <p class="actions">{add}<a href=routes::text(l, &slug)>{t.reading.text}</a>{other}</p>
                <Talk
                    voices
                    open=open && !unplaced
                    slug=slug.clone()
                    path=routes::act(l, &slug)
                    provision=unplaced.then(|| UNPLACED.to_owned())
                    later
                    narrow=().into_any()
                />
            </div>
            {said}
        </div>
    }
}
