//! About the project: what it is for, who works in it, who pays.

use backend::consultations::Home;
use backend::policies::{Activity, Partner, Project};
use leptos::prelude::*;

use super::{Funding, Policies};
use crate::messages::t;
use crate::ssr::{backend, language};
use crate::ui::{self, Breadcrumb, Head};

/// The page about the project. An installation that serves no project has none.
#[component]
pub fn ProjectPage() -> impl IntoView {
    ui::page(load(), |(project, home)| view! { <About project home/> })
}

async fn load() -> backend::Result<(Project, Home)> {
    let backend = backend();
    let project = backend.policies().project().ok_or(backend::Error::NotFound)?;
    Ok((project, backend.consultations().home().await?))
}

#[component]
fn About(project: Project, home: Home) -> impl IntoView {
    let (t, l) = (t(), language());
    let title = project.title.pick(l).to_owned();
    let aim = project.aim.pick(l).to_owned();
    let period = (t.dates.span)(&project.starts_on, &project.ends_on);
    let code = format!("{}/{}", project.sipoca, project.smis);
    let programme = format!("{} ({})", project.funding.programme_name.pick(l), project.funding.programme);
    let partner = |it: &Partner| {
        view! { <div><dt>{it.role.pick(l).to_owned()}</dt><dd>{it.name.pick(l).to_owned()}</dd></div> }
    };
    let activity = |it: &Activity| {
        view! { <h3>{it.title.pick(l).to_owned()}</h3><p>{it.text.pick(l).to_owned()}</p> }
    };
    let words = &t.project;
    view! {
        <Head title=t.site.about description=aim.clone()/>
        <Breadcrumb here=t.site.about/>
        <header class="head">
            <p class="kicker">{period.clone()}</p>
            <h1>{title}</h1>
            <p class="lede">{aim}</p>
        </header>
        <Policies policies=home.policies cards=[home.open, home.coming, home.closed].concat()/>
        <section class="part">
            <h2>{words.activities}</h2>
            <div class="prose flow">{project.activities.iter().map(activity).collect_view()}</div>
        </section>
        <section class="part">
            <h2>{words.identity}</h2>
            <dl class="summary">
                <div><dt>{words.period}</dt><dd>{period}</dd></div>
                <div><dt>{words.code}</dt><dd>{code}</dd></div>
                <div><dt>{words.programme}</dt><dd>{programme}</dd></div>
            </dl>
        </section>
        <section class="part">
            <h2>{words.partners}</h2>
            <dl class="summary">{project.partners.iter().map(partner).collect_view()}</dl>
        </section>
        <Funding funding=project.funding/>
    }
}
