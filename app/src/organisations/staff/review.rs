//! One organisation, for staff to judge.

use backend::organisations::{Review, Shown as Named};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::ids::OrganisationId;
use model::organisations::{Refusal, State};

use super::super::api::refusal_of;
use super::super::facts::Facts;
use super::verdict::Verdict;
use crate::accounts::staff_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, take_form};
use crate::ui::{Breadcrumb, ErrorSummary, Errors, Head, OrganisationTag};

/// The page.
#[component]
pub fn ReviewPage() -> impl IntoView {
    let id = use_params_map().read_untracked().get("organisation").unwrap_or_default();
    let id = OrganisationId::from(id);
    staff_page(
        move |actor| async move {
            let review = backend().organisations().review(&actor, &id).await?;
            let kept = take_form::<(Refusal, Invalid)>(&refusal_of(&id)).await?;
            Ok((review, kept.unwrap_or_default()))
        },
        |(review, (form, invalid))| view! { <Shown review form invalid/> },
    )
}

#[component]
fn Shown(review: Review, form: Refusal, invalid: Invalid) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.organisations.reviews;
    let errors = Errors::new(&invalid, |_| w.refuse_reason.label);
    let Review { organisation, members, namesakes, seen } = review;
    let shown = organisation.shown.clone();
    let above = vec![
        (t.desk.title.to_owned(), routes::desk(language)),
        (w.title.to_owned(), routes::organisations(language)),
    ];
    let reason = (shown.state == State::Refused).then(|| {
        view! { <div><dt>{w.reason}</dt><dd class="as-written" lang="ro">{organisation.reason.clone()}</dd></div> }
    });
    view! {
        <Head title=shown.name.clone() errors=!errors.is_empty()/>
        <Breadcrumb above here=shown.name.clone()/>
        <ErrorSummary errors=errors.clone()/>
        <header class="head">
            <h1>{shown.name.clone()}</h1>
            <p class="tags"><OrganisationTag state=shown.state/></p>
        </header>
        <div class="beside">
            <div class="people">
                <section aria-labelledby="facts">
                    <h2 id="facts">{w.facts}</h2>
                    <Facts organisation>
                        <div><dt>{w.members}</dt><dd>{members}</dd></div>
                        {reason}
                    </Facts>
                </section>
                <Namesakes namesakes/>
                <Verdict id=shown.id.to_string() state=shown.state seen form errors/>
            </div>
            <div class="aside">
                <section class="card note"><h2>{w.how_title}</h2><p>{w.how}</p></section>
            </div>
        </div>
    }
}

/// Others with the same name; nothing where there are none.
#[component]
fn Namesakes(namesakes: Vec<Named>) -> impl IntoView {
    let w = &t().organisations.reviews;
    let other = |it: Named| {
        let href = routes::organisation_review(language(), it.id.as_str());
        view! { <li><a href=href>{it.name}</a>" "<OrganisationTag state=it.state/></li> }
    };
    (!namesakes.is_empty()).then(|| {
        view! {
            <section class="notice warn">
                <h2>{w.namesakes}</h2>
                <ul>{namesakes.into_iter().map(other).collect_view()}</ul>
            </section>
        }
    })
}
