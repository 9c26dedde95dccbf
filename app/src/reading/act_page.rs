//! What was said on the act as a whole.

use backend::reading;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::consultations::Stage;

use super::Talk;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::ui::{self, Breadcrumb, Deadline, Head, Look, Stances, senders};

/// The comments that concern no single provision.
#[component]
pub fn ActPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let cursor = query("cursor");
    let later = cursor.is_some();
    ui::page(
        async move { backend().reading().act(&slug, cursor.as_deref()).await },
        move |page| view! { <Act page later/> },
    )
}

#[component]
fn Act(page: reading::ActPage, later: bool) -> impl IntoView {
    let (t, l) = (t(), language());
    let reading::ActPage { card, counts, voices, .. } = page;
    let (slug, title) = (card.slug.clone(), card.title.pick(l).to_owned());
    let open = card.stage == Stage::Open;
    let add = open.then(|| {
        let href = routes::new_comment(l, &slug, "");
        view! { <a class="btn" href=href>{t.reading.comment_act}</a> }
    });
    let said = (counts.comments > 0).then(|| {
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
        <Head title=(t.reading.act_title)(&title)/>
        <Breadcrumb above=vec![(title.clone(), routes::consultation(l, &slug))] here=t.reading.act/>
        <header class="head">
            <p class="kicker">{title}</p>
            <h1>{t.reading.act}</h1>
            <p class="lede">{t.reading.act_lede}</p>
        </header>
        <div class="beside">
            <div class="flow">
                <Deadline card/>
                <p class="actions">{add}<a href=routes::text(l, &slug)>{t.reading.text}</a></p>
                <Talk voices open path=routes::act(l, &slug) provision=None later narrow=().into_any()/>
            </div>
            {said}
        </div>
    }
}
