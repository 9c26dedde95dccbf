//! Pages of staff.

use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::{ParentRoute, Route};
use leptos_router::{MatchNestedRoutes, ParamSegment, StaticSegment};
use model::Language;

use crate::routes::words::words;
use crate::{
    accounts, audit, campaigns, consultations, counts, credits, dashboard, drafts, exports, moderation,
    organisations, outbox, outcomes, personal_data, placements, policies, readings, register, summaries,
    themes,
};

/// Pages of staff.
#[component(transparent)]
pub(super) fn Desk(language: Language) -> impl MatchNestedRoutes + Clone {
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
            <Route path=(slug, StaticSegment(w.dashboard)) view=dashboard::DashboardPage/>
            <Route path=(slug, StaticSegment(w.articles)) view=counts::ArticlesPage/>
            <Route path=(slug, StaticSegment(w.article), ParamSegment("address")) view=readings::ArticlePage/>
            <Route
                path=(slug, StaticSegment(w.article), ParamSegment("address"), StaticSegment(w.summary))
                view=summaries::SummaryPage
            />
            <Route path=(slug, StaticSegment(w.comments)) view=counts::CommentsPage/>
            <Route path=(slug, StaticSegment(w.changes)) view=credits::ChangesPage/>
            <Route path=(slug, StaticSegment(w.register)) view=register::RegisterPage/>
            <Route path=(slug, StaticSegment(w.register), StaticSegment(w.new)) view=register::EntryPage/>
            <Route
                path=(slug, StaticSegment(w.register), StaticSegment(w.new), StaticSegment(w.comment))
                view=register::CommentPage
            />
            <Route path=(slug, StaticSegment(w.files)) view=exports::FilesPage/>
            <Route path=(slug, StaticSegment(w.moderation)) view=moderation::ModerationPage/>
            <Route path=(slug, StaticSegment(w.campaigns)) view=campaigns::CampaignsPage/>
            <Route path=(slug, StaticSegment(w.placements)) view=placements::PlacementsPage/>
            <Outcomes language/>
            <Themes language/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}

/// What becomes of recommendations.
#[component(transparent)]
fn Outcomes(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let desk = (ParamSegment("slug"), StaticSegment(w.outcomes));
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=desk view=outcomes::OutcomesPage/>
            <Route path=(desk, StaticSegment(w.decision)) view=outcomes::DecisionPage/>
            <Route path=(desk, StaticSegment(w.release)) view=outcomes::ReleasePage/>
            <Route path=(desk, StaticSegment(w.templates)) view=outcomes::TemplatesPage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}

/// The codebook, and coding by it.
#[component(transparent)]
fn Themes(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let desk = (ParamSegment("slug"), StaticSegment(w.themes));
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=desk view=themes::ThemesPage/>
            <Route path=(desk, StaticSegment(w.coding)) view=themes::CodingPage/>
            <Route path=(desk, StaticSegment(w.comments)) view=themes::CodedPage/>
            <Route path=(desk, StaticSegment(w.crossing)) view=themes::CrossingPage/>
            <Route path=(desk, StaticSegment(w.agreement)) view=themes::AgreementPage/>
            <Route path=(desk, StaticSegment(w.import)) view=themes::ImportPage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}
