//! Pages of people with an account or a proved address, and of organisations.

use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::{ParentRoute, Route};
use leptos_router::{MatchNestedRoutes, ParamSegment, StaticSegment};
use model::Language;

use crate::routes::words::words;
use crate::{accounts, citizens, endorsements, organisations, personal_data, shared_drafts, workspaces};

/// Pages of logging in, and of one's own account.
#[component(transparent)]
pub(super) fn Accounts(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let (login, mine) = (StaticSegment(w.login), StaticSegment(w.my_account));
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=login view=accounts::LoginPage/>
            <Route path=(login, StaticSegment(w.code)) view=accounts::CodePage/>
            <Route path=(login, StaticSegment(w.second_factor)) view=accounts::FactorPage/>
            <Route path=(login, StaticSegment(w.forgotten)) view=accounts::ForgottenPage/>
            <Route path=(login, StaticSegment(w.new_password), ParamSegment("secret")) view=accounts::NewPasswordPage/>
            <Route path=(login, StaticSegment(w.proof)) view=accounts::ProofPage/>
            <Route path=mine view=accounts::MyAccountPage/>
            <Route path=(mine, StaticSegment(w.logins)) view=accounts::LoginsPage/>
            <Route path=(mine, StaticSegment(w.data)) view=personal_data::MyDataPage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}

/// Pages of who proved an address.
#[component(transparent)]
pub(super) fn Citizens(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let sent = StaticSegment(w.my_submissions);
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=sent view=citizens::MySubmissionsPage/>
            <Route path=(sent, StaticSegment(w.erasure)) view=personal_data::EraseMinePage/>
            <Route path=(sent, StaticSegment(w.confirm), ParamSegment("secret")) view=citizens::ConfirmPage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}

/// Pages of organisations and their members.
#[component(transparent)]
pub(super) fn Organisations(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let (sign_up, secret) = (StaticSegment(w.organisation_sign_up), ParamSegment("secret"));
    let one = (StaticSegment(w.organisation), ParamSegment("organisation"));
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=sign_up view=organisations::SignUpPage/>
            <Route path=(sign_up, StaticSegment(w.confirm), secret) view=organisations::ConfirmPage/>
            <Route path=(StaticSegment(w.invitation), secret) view=organisations::InvitationPage/>
            <Route path=StaticSegment(w.organisation) view=workspaces::WhomPage/>
            <Route path=one view=workspaces::DeskPage/>
            <Route path=(one, StaticSegment(w.profile)) view=organisations::ProfilePage/>
            <Route path=(one, StaticSegment(w.members)) view=organisations::MembersPage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}

/// What the members of an organisation do together.
#[component(transparent)]
pub(super) fn Together(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let id = (StaticSegment(w.organisation), ParamSegment("organisation"));
    let draft = (id, StaticSegment(w.draft), ParamSegment("slug"));
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=draft view=shared_drafts::DraftPage/>
            <Route path=(draft, StaticSegment(w.comment)) view=shared_drafts::NewPage/>
            <Route path=(draft, StaticSegment(w.check)) view=shared_drafts::CheckPage/>
            <Route path=(id, StaticSegment(w.comment), ParamSegment("id")) view=shared_drafts::EditPage/>
            <Route path=(id, StaticSegment(w.endorsement), ParamSegment("id")) view=endorsements::EndorsePage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}
