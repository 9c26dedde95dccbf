//! The page of all accounts of staff.

use backend::Actor;
use backend::accounts::Colleague;
use leptos::prelude::*;
use model::Invalid;
use model::accounts::{StaffForm, State};

use super::api::WELCOME;
use super::fields::Places;
use super::welcome::WelcomeForm;
use crate::accounts::staff_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Breadcrumb, ErrorSummary, Errors, Head, Notice, Shown as As, Tag, Time, Tone};

struct Loaded {
    colleagues: Vec<Colleague>,
    places: Places,
    form: StaffForm,
    invalid: Invalid,
}

/// The page; `?done=` says what was done.
#[component]
pub fn ColleaguesPage() -> impl IntoView {
    staff_page(load, |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor) -> backend::Result<Loaded> {
    let colleagues = backend().accounts().colleagues(&actor).await?;
    let places = places(&actor).await?;
    let (form, invalid) = take_form::<(StaffForm, Invalid)>(WELCOME).await?.unwrap_or_default();
    Ok(Loaded { colleagues, places, form, invalid })
}

/// The consultations that a role may be given for.
pub(super) async fn places(actor: &Actor) -> backend::Result<Places> {
    let all = backend().consultations().all(actor).await?;
    let place = |item: backend::consultations::StaffCard| {
        (item.card.slug.clone(), item.card.title.pick(language()).to_owned())
    };
    Ok(all.into_iter().map(place).collect())
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.colleagues;
    let Loaded { colleagues, places, form, invalid } = loaded;
    let errors = Errors::new(&invalid, |field| w.label(field));
    let done = query("done").map(|_| view! { <Notice tone=Tone::Done><p>{w.welcomed}</p></Notice> });
    view! {
        <Head title=w.title errors=!errors.is_empty()/>
        <Breadcrumb above=vec![(t.desk.title.to_owned(), routes::desk(language))] here=w.title/>
        <ErrorSummary errors=errors.clone()/>
        {done}
        <header class="head">
            <h1>{w.title}</h1>
            <p class="lede">{w.lede}</p>
        </header>
        <div class="people"><div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{w.title}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{w.name}</th>
                        <th role="columnheader" scope="col">{w.roles}</th>
                        <th role="columnheader" scope="col">{w.state}</th>
                        <th role="columnheader" scope="col">{w.seen}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    {colleagues.into_iter().map(|colleague| view! { <Row colleague/> }).collect_view()}
                </tbody>
            </table>
        </div>
        <WelcomeForm form places errors/></div>
    }
}

#[component]
fn Row(colleague: Colleague) -> impl IntoView {
    let w = &t().colleagues;
    let href = routes::account(language(), colleague.account.as_str());
    let roles: Vec<String> =
        colleague.roles.iter().map(|held| (w.held)(held.role, held.consultation.as_deref())).collect();
    let seen = colleague.seen.map(|at| view! { <Time at shown=As::DayAndTime/> });
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">
                <a href=href>{colleague.name}</a>
                <div class="soft">{colleague.email}</div>
            </th>
            <td role="cell" data-label=w.roles>{roles.join(", ")}</td>
            <td role="cell" data-label=w.state>
                <Tag label=(w.state_of)(colleague.state) colour=colour(colleague.state)/>
            </td>
            <td role="cell" class="tabular" data-label=w.seen>{seen}</td>
        </tr>
    }
}

/// The colour of the tag that says where an account stands.
pub(super) const fn colour(state: State) -> &'static str {
    match state {
        State::Active => "ok",
        State::Unconfirmed => "wait",
        State::Suspended => "bad",
    }
}
