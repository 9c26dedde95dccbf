//! Open data and the programming interface.

use leptos::prelude::*;

use super::Parts;
use crate::messages::t;
use crate::routes;
use crate::ui::{Breadcrumb, Head};

/// What programs can read and send, and under which licence.
#[component]
pub fn OpenDataPage() -> impl IntoView {
    let t = &t().open_data;
    let below = |part: &str| format!("GET {}/{{slug}}{part}", routes::API_CONSULTATIONS);
    let addresses = [
        format!("GET {}", routes::API_CONSULTATIONS),
        below(""),
        below("/provisions"),
        below("/versions"),
        below("/changes?from=&to=&page="),
        below("/articles"),
        below("/comments?provision=&cursor="),
        below("/open-data/{file}"),
        below("/register?before="),
        format!("POST {}/{{slug}}/submissions", routes::API_CONSULTATIONS),
    ];
    let row = |(address, meaning): (String, &'static str)| {
        view! { <div><dt>{meaning}</dt><dd><code>{address}</code></dd></div> }
    };
    view! {
        <Head title=t.title description=t.lede/>
        <Breadcrumb here=t.title/>
        <header class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></header>
        <section class="part">
            <h2>{t.addresses}</h2>
            <dl class="summary">{addresses.into_iter().zip(t.meanings).map(row).collect_view()}</dl>
            <p class="actions"><a class="btn quiet" href=routes::API_DESCRIPTION>{t.description}</a></p>
        </section>
        <div class="narrow"><Parts parts=&t.parts/></div>
    }
}
