//! Pages of readers and of whoever writes a submission.

use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::{ParentRoute, Route};
use leptos_router::{MatchNestedRoutes, ParamSegment, StaticSegment};
use model::Language;

use crate::routes::words::words;
use crate::{
    about, comments, consultations, digests, home, moderation, personal_data, problems, reading, receipts,
    register, results, submissions, tracking, versions,
};

/// Pages that are the same for everyone.
#[component(transparent)]
pub(super) fn Public(language: Language) -> impl MatchNestedRoutes + Clone {
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
            <Route path=(slug, StaticSegment(w.register)) view=register::LinesPage/>
            <Route path=(slug, StaticSegment(w.moderation)) view=moderation::LedgerPage/>
            <Route path=(slug, StaticSegment(w.results)) view=results::ResultsPage/>
            <Route path=(slug, StaticSegment(w.open_data)) view=results::DataPage/>
            <Route path=StaticSegment(w.about) view=about::ProjectPage/>
            <Route path=StaticSegment(w.check_receipt) view=receipts::CheckPage/>
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
pub(super) fn Versions(language: Language) -> impl MatchNestedRoutes + Clone {
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
pub(super) fn Personal(language: Language) -> impl MatchNestedRoutes + Clone {
    let w = words(language);
    let mine = StaticSegment(w.my_submission);
    let followed = (StaticSegment(w.tracking), ParamSegment("secret"));
    view! {
        <ParentRoute path=StaticSegment("") view=leptos_router::components::Outlet>
            <Route path=mine view=submissions::MinePage/>
            <Route path=(mine, StaticSegment(w.comment), ParamSegment("id")) view=comments::EditPage/>
            <Route path=(mine, StaticSegment(w.check), ParamSegment("slug")) view=submissions::CheckPage/>
            <Route path=(mine, StaticSegment(w.sending), ParamSegment("secret")) view=submissions::HeldPage/>
            <Route path=(StaticSegment(w.receipt), ParamSegment("secret")) view=submissions::ReceiptPage/>
            <Route path=followed view=submissions::TrackingPage/>
            <Route
                path=(followed, StaticSegment(w.correction), ParamSegment("comment"))
                view=tracking::CorrectPage
            />
            <Route path=(followed, StaticSegment(w.withdrawal)) view=tracking::WithdrawPage/>
            <Route path=(StaticSegment(w.report), ParamSegment("comment")) view=moderation::ReportPage/>
            <Route path=(StaticSegment(w.news), ParamSegment("secret")) view=digests::NewsPage/>
        </ParentRoute>
    }
    .into_inner()
    .into_any_nested_route()
}
