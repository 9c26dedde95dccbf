//! What stands around the content of every page.

use leptos::prelude::*;
use leptos_router::components::Outlet;

use super::{Footer, Header, Sprite};
use crate::messages::t;

/// The frame of the pages in the table.
#[component]
pub fn Frame() -> impl IntoView {
    view! { <Surround><Outlet/></Surround> }
}

/// Skip link, header, the one `<main>`, footer.
#[component]
pub fn Surround(
    /// The content of the page.
    children: Children,
) -> impl IntoView {
    view! {
        <a class="skip" href="#main">{t().site.skip}</a>
        <Sprite/>
        <Header/>
        <main id="main" class="wrap" tabindex="-1">{children()}</main>
        <Footer/>
    }
}
