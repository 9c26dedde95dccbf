//! The accessibility statement.

use leptos::prelude::*;

use super::Parts;
use crate::messages::t;
use crate::ui::{Breadcrumb, Head};

/// What works for whom, how that is checked, and what does not work yet.
#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let t = &t().accessibility;
    view! {
        <Head title=t.title description=t.lede/>
        <Breadcrumb here=t.title/>
        <header class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></header>
        <div class="narrow"><Parts parts=&t.parts/></div>
    }
}
