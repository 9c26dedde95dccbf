//! Where a campaign's comments stand, and how much of what was said there is theirs.

use backend::campaigns::Share;
use leptos::prelude::*;
use model::provisions::UNPLACED;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// One row for each place: "312 din 1.040 de observații", with a bar.
#[component]
pub(super) fn Shares(slug: String, shares: Vec<Share>) -> impl IntoView {
    let (t, language) = (t(), language());
    let w = &t.campaigns;
    let row = |share: Share| {
        let name = match (share.label.as_str(), share.eid.as_str()) {
            ("", UNPLACED) => t.placements.unplaced.to_owned(),
            ("", _) => t.counts.whole_act.to_owned(),
            (label, _) => capital(label),
        };
        let href = routes::desk_comments_on(language, &slug, &share.eid);
        let figure = |number, words: &'static str| {
            view! { <td role="cell" class="num" data-label=words>{(t.counts.figure)(number)}</td> }
        };
        view! {
            <tr role="row">
                <th role="rowheader" scope="row"><a href=href>{name}</a></th>
                <td role="cell" data-label=w.share_column>{(w.share)(share.comments, share.of)}</td>
                <td role="cell" class="wide" data-label=w.part><Bar part=share.comments of=share.of/></td>
                {figure(share.citizens, t.counts.people)}
                {figure(share.organisations, t.counts.organisations)}
            </tr>
        }
    };
    view! {
        <section class="campaign-places">
            <h2>{w.places}</h2>
            <div class="table-wrap">
                <table class="table stack" role="table">
                    <caption class="sr">{w.places}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{t.counts.article}</th>
                            <th role="columnheader" scope="col">{w.share_column}</th>
                            <th role="columnheader" scope="col">{w.part}</th>
                            <th role="columnheader" scope="col" class="num">{t.counts.people}</th>
                            <th role="columnheader" scope="col" class="num">{t.counts.organisations}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{shares.into_iter().map(row).collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
}

/// A part of a whole, as a bar with its hundredths.
#[component]
fn Bar(part: i64, of: i64) -> impl IntoView {
    let hundredths = (part * 200 + of) / (of * 2).max(1);
    view! {
        <span class="share">
            <svg class="share-bar" width="100%" height="10" aria-hidden="true">
                <rect class="share-part" x="0" width=format!("{hundredths}%") height="100%"/>
            </svg>
            <span>{hundredths}"\u{a0}%"</span>
        </span>
    }
}
