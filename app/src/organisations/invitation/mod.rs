//! The page behind the link of an invitation. Looking at it does not use the link up.

mod ways;

use backend::Error;
use backend::organisations::Invited;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::invalid::FieldProblem;
use model::organisations::Joining;
use model::{Invalid, Problem};

use self::ways::{AsMe, Member, Ways};
use super::api::JOIN;
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, backend, language, take_form};
use crate::ui::{ErrorSummary, Errors, Gone, Head, OrganisationTag, Shown as As, Time, page};

/// What the page shows.
struct Loaded {
    invited: Invited,
    form: Joining,
    errors: Errors,
}

/// The page.
#[component]
pub fn InvitationPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    page(load(secret.clone()), move |loaded| match loaded {
        Some(loaded) => view! { <Shown secret loaded/> }.into_any(),
        None => {
            let (w, language) = (&t().organisations.invitations, language());
            let ways = vec![(t().problems.to_consultations, routes::home(language))];
            view! { <Gone title=w.gone_title text=w.gone_text ways/> }.into_any()
        }
    })
}

async fn load(secret: String) -> backend::Result<Option<Loaded>> {
    let invited = match backend().organisations().invitation(&actor().await?, &secret).await {
        Ok(invited) => invited,
        Err(Error::NotFound) => return Ok(None),
        Err(error) => return Err(error),
    };
    let (form, invalid) = take_form::<(Joining, Invalid)>(JOIN).await?.unwrap_or_default();
    let (w, sign_up) = (&t().organisations.invitations, &t().organisations.sign_up);
    let own = |found: &FieldProblem| (found.problem == Problem::Taken).then(|| w.taken.to_owned());
    let label = |field: &str| if field == "password" { sign_up.password.label } else { w.name.label };
    Ok(Some(Loaded { invited, form, errors: Errors::saying(&invalid, label, own) }))
}

#[component]
fn Shown(secret: String, loaded: Loaded) -> impl IntoView {
    let w = &t().organisations.invitations;
    let Loaded { invited, form, errors } = loaded;
    let Invited { organisation, by, email, roles, ends, me } = invited;
    let title = (w.title)(&organisation.name);
    let wrong = !errors.is_empty();
    let ways = match me {
        Some((_, true)) => view! { <Member id=organisation.id.clone()/> }.into_any(),
        Some((mine, false)) => view! { <AsMe secret mine/> }.into_any(),
        None => view! { <Ways secret email=email.clone() form errors=errors.clone()/> }.into_any(),
    };
    view! {
        <Head title=title.clone() errors=wrong/>
        <div class="narrow people">
            <ErrorSummary errors/>
            <header class="head">
                <h1>{title}</h1>
                <p class="tags"><OrganisationTag state=organisation.state/></p>
                <p class="lede">{(w.text)(&by, &organisation.name)}</p>
            </header>
            <dl class="summary">
                <div><dt>{w.role}</dt><dd>{(w.role_of)(roles)}</dd></div>
                <div><dt>{w.sent_to}</dt><dd class="long">{email}</dd></div>
                <div><dt>{w.ends}</dt><dd><Time at=ends shown=As::Day/></dd></div>
            </dl>
            {ways}
        </div>
    }
}
