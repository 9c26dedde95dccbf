//! The table that joins paths to pages: the same pages under each language's words.

use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::{ParentRoute, Route, Router, Routes};
use leptos_router::{MatchNestedRoutes, ParamSegment, SsrMode, StaticSegment};
use model::Language;

use super::words::words;
use crate::layout::Frame;
use crate::{
    about, accounts, audit, citizens, comments, consultations, counts, credits, drafts, endorsements, home,
    organisations, outbox, personal_data, placements, policies, problems, reading, shared_drafts,
    submissions, versions, workspaces,
};

/// The whole site.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Router>
            <Routes fallback=problems::NotFound>
                <Pages language=Language::Ro/>
                <Pages language=Language::En/>
            </Routes>
        </Router>
    }
}

/// Every page under one language. `Async`: a page is sent whole, with its status, title and no script needed.
#[component(transparent)]
fn Pages(language: Language) -> impl MatchNestedRoutes + Clone {
    view! {
        <ParentRoute path=StaticSegment(language.as_str()) view=Frame ssr=SsrMode::Async>
            <Public language/>
            <Versions language/>
            <Personal language/>
            <Accounts language/>
            <Organisations language/>
            <Together language/>
            <Citizens language/>
            <Desk language/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}

/// Pages that are the same for everyone.
#[component(transparent)]
fn Public(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let slug = (StaticSegment(w.consultations), ParamSegment("slug"));
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=StaticSegment("") view=home::Page/>
            <Route path=slug view=consultations::Page/>
            <Route path=(slug, StaticSegment(w.text)) view=reading::TextPage/>
            <Route path=(slug, StaticSegment(w.article), ParamSegment("address")) view=reading::ArticlePage/>
            <Route path=(slug, StaticSegment(w.act)) view=reading::ActPage/>
            <Route path=(slug, StaticSegment(w.comment)) view=comments::NewPage/>
            <Route path=StaticSegment(w.about) view=about::ProjectPage/>
            <Route path=StaticSegment(w.accessibility) view=about::AccessibilityPage/>
            <Route path=StaticSegment(w.open_data) view=about::OpenDataPage/>
            <Route path=StaticSegment(w.personal_data) view=personal_data::StatementPage/>
            <Route path=(StaticSegment(w.problem), ParamSegment("code")) view=problems::Page/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}

/// The versions of a text, which are the same for everyone, too.
#[component(transparent)]
fn Versions(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let slug = (StaticSegment(w.consultations), ParamSegment("slug"));
    let article = (slug, StaticSegment(w.article), ParamSegment("address"));
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=(slug, StaticSegment(w.versions)) view=versions::VersionsPage/>
            <Route path=(slug, StaticSegment(w.versions), ParamSegment("number")) view=versions::TextPage/>
            <Route path=(slug, StaticSegment(w.comparison)) view=versions::ComparisonPage/>
            <Route path=(article, StaticSegment(w.history)) view=versions::HistoryPage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}

/// Pages of whoever writes a submission.
#[component(transparent)]
fn Personal(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let mine = StaticSegment(w.my_submission);
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=mine view=submissions::MinePage/>
            <Route path=(mine, StaticSegment(w.comment), ParamSegment("id")) view=comments::EditPage/>
            <Route path=(mine, StaticSegment(w.check), ParamSegment("slug")) view=submissions::CheckPage/>
            <Route path=(StaticSegment(w.receipt), ParamSegment("secret")) view=submissions::ReceiptPage/>
            <Route path=(StaticSegment(w.tracking), ParamSegment("secret")) view=submissions::TrackingPage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}

/// Pages of logging in, and of one's own account.
#[component(transparent)]
fn Accounts(language: Language) -> impl MatchNestedRoutes + Clone {
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

/// What the members of an organisation do together.
#[component(transparent)]
fn Together(language: Language) -> impl MatchNestedRoutes + Clone {
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

/// Pages of organisations and their members.
#[component(transparent)]
fn Organisations(language: Language) -> impl MatchNestedRoutes + Clone {
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

/// Pages of who proved an address.
#[component(transparent)]
fn Citizens(language: Language) -> impl MatchNestedRoutes + Clone {
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

/// Pages of staff.
#[component(transparent)]
fn Desk(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let slug = ParamSegment("slug");
    view! {
        <ParentRoute path=StaticSegment(w.desk) view=leptos_router::components::Outlet>
            <Route path=StaticSegment("") view=consultations::DeskPage/>
            <Route path=StaticSegment(w.outbox) view=outbox::OutboxPage/>
            <Route path=StaticSegment(w.erasure) view=personal_data::ErasurePage/>
            <Route path=StaticSegment(w.audit) view=audit::AuditPage/>
            <Route path=StaticSegment(w.new_policy) view=policies::NewPage/>
            <Route path=StaticSegment(w.new_consultation) view=consultations::NewPage/>
            <Route path=StaticSegment(w.accounts) view=accounts::ColleaguesPage/>
            <Route path=(StaticSegment(w.accounts), ParamSegment("account")) view=accounts::ColleaguePage/>
            <Route path=StaticSegment(w.organisations) view=organisations::ListPage/>
            <Route
                path=(StaticSegment(w.organisations), ParamSegment("organisation"))
                view=organisations::ReviewPage
            />
            <Route path=(slug, StaticSegment(w.edit)) view=consultations::EditPage/>
            <Route path=(slug, StaticSegment(w.draft)) view=drafts::DraftPage/>
            <Route path=(slug, StaticSegment(w.articles)) view=counts::ArticlesPage/>
            <Route path=(slug, StaticSegment(w.comments)) view=counts::CommentsPage/>
            <Route path=(slug, StaticSegment(w.changes)) view=credits::ChangesPage/>
            <Route path=(slug, StaticSegment(w.placements)) view=placements::PlacementsPage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}
