//! The table that joins paths to pages: the same pages under each language's words.

mod desk;
mod people;
mod public;

use leptos::prelude::*;
use leptos_router::any_nested_route::IntoAnyNestedRoute;
use leptos_router::components::{ParentRoute, Router, Routes};
use leptos_router::{MatchNestedRoutes, SsrMode, StaticSegment};
use model::Language;

use self::desk::Desk;
use self::people::{Accounts, Citizens, Organisations, Together};
use self::public::{Personal, Public, Versions};
use crate::layout::Frame;
use crate::problems;

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
