//! What is stored about whom, why, for how long, and who sees it.

use leptos::prelude::*;

use crate::about::Parts;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Breadcrumb, Head};

/// The page.
#[component]
pub fn StatementPage() -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.personal_data;
    let row = |row: &'static [&'static str; 4]| {
        let [what, why, long, who] = *row;
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">{what}</th>
                <td role="cell" data-label=t.columns[1]>{why}</td>
                <td role="cell" data-label=t.columns[2]>{long}</td>
                <td role="cell" data-label=t.columns[3]>{who}</td>
            </tr>
        }
    };
    let head = |words: &'static str| view! { <th role="columnheader" scope="col">{words}</th> };
    view! {
        <Head title=t.title description=t.lede/>
        <Breadcrumb here=t.title/>
        <header class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></header>
        <section class="part">
            <h2>{t.stored}</h2>
            <div class="table-wrap">
                <table class="table stack" role="table">
                    <caption class="sr">{t.stored}</caption>
                    <thead role="rowgroup"><tr role="row">{t.columns.map(head).collect_view()}</tr></thead>
                    <tbody role="rowgroup">{t.rows.iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
        <div class="narrow"><Parts parts=t.parts/></div>
        <p class="actions">
            <a class="btn" href=routes::my_submissions(language)>{all.citizens.title}</a>
            <a class="btn quiet" href=routes::my_data(language)>{t.of_account}</a>
        </p>
    }
}
