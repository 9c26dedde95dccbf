//! A problem in words: what happened, what is safe, what to do next.

use leptos::prelude::*;

use super::again::AgainForm;
use super::{Again, Code, Problem};
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, parts};
use crate::ui::{Head, Weight};

/// The content of a page that shows a problem; answers with the problem's status.
#[component]
pub fn Explanation(
    /// The problem.
    problem: Problem,
) -> impl IntoView {
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.set_status(problem.status());
    }
    let (t, language) = (t(), language());
    let words = problem.code().words(&t.problems);
    let status = problem.status().as_u16();
    let reference = problem.reference().map(|reference| {
        view! { <p class="soft">{format!("{}: ", t.problems.reference)}<code>{reference.to_owned()}</code></p> }
    });
    let again = parts().and_then(|parts| parts.extensions.get::<Again>().cloned());
    let next = match &again {
        Some(again) if again.seconds > 0 => (t.problems.wait)(again.seconds),
        Some(again) if again.fields.is_some() => format!("{} {}", words.next, t.problems.held),
        _ => words.next.to_owned(),
    };
    let (href, label) = match problem.code() {
        Code::TooMany => match &again {
            Some(Again { fields: None, path, .. }) => (path.clone(), t.problems.again),
            _ => (routes::home(language), t.problems.to_consultations),
        },
        Code::Forbidden => (routes::login(language), t.problems.to_login),
        _ => (routes::home(language), t.problems.to_consultations),
    };
    // One next step: where there is a form, it is the form's own button.
    let weight =
        if again.as_ref().is_some_and(|again| again.fields.is_some()) { Weight::Quiet } else { Weight::Main };
    let form = again.map(|again| view! { <AgainForm again/> });
    view! {
        <Head title=words.title/>
        <div class="mishap">
            <p class="code" aria-hidden="true">{status}</p>
            <h1>{words.title}</h1>
            <p class="lede">{words.safe}</p>
            <p>{next}</p>
            {form}
            <p class="actions">
                <a class=weight.class() href=href>{label}</a>
                <a href=routes::my_submission(language)>{t.site.my_submission}</a>
            </p>
            {reference}
        </div>
    }
}
