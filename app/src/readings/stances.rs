//! Who takes which stance: a row for persons and one for organisations, each by themselves and in campaigns.

use backend::readings::Body;
use leptos::prelude::*;
use model::comments::Stance;
use model::counts::{APART, Filter, IN_CAMPAIGN, Stances};
use model::submissions::SenderKind;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Look, StanceBar, StanceKey};

/// In which order stances are shown, as everywhere.
const ORDER: [Stance; 4] = [Stance::Support, Stance::SupportWithChanges, Stance::Neutral, Stance::Against];

/// The table: a bar and its numbers, each of which leads to its comments.
#[component]
pub(super) fn StancesOf(slug: String, eid: String, body: Body) -> impl IntoView {
    let t = t();
    let w = &t.readings;
    let rows = [
        (SenderKind::Citizen, false, w.citizens),
        (SenderKind::Citizen, true, w.citizens_campaign),
        (SenderKind::Organisation, false, w.organisations),
        (SenderKind::Organisation, true, w.organisations_campaign),
    ];
    let rows = rows.into_iter().filter_map(|(sender, campaign, name)| {
        let of = |stance| body.count(Some(sender), Some(stance), Some(campaign));
        let stances = Stances {
            support: of(Stance::Support),
            support_with_changes: of(Stance::SupportWithChanges),
            neutral: of(Stance::Neutral),
            against: of(Stance::Against),
        };
        let of = Row { sender, campaign, name };
        (stances.total() > 0).then(|| view! { <OneRow slug=slug.clone() eid=eid.clone() of stances/> })
    });
    let rows = rows.collect_view();
    let columns = ORDER.map(|stance| {
        view! { <th role="columnheader" scope="col" class="num">{(t.ui.stance_short)(stance)}</th> }
    });
    view! {
        <section class="reading-stances">
            <h2>{w.stances}</h2>
            <p class="soft">{w.stances_lede}</p>
            <StanceKey look=Look::Line/>
            <div class="table-wrap">
                <table class="table stack" role="table">
                    <caption class="sr">{w.stances}</caption>
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" scope="col">{w.who}</th>
                            <th role="columnheader" scope="col">{w.divided}</th>
                            {columns.collect_view()}
                            <th role="columnheader" scope="col" class="num">{t.counts.comments}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </div>
        </section>
    }
}

/// Whose row it is.
#[derive(Clone, Copy)]
struct Row {
    sender: SenderKind,
    campaign: bool,
    name: &'static str,
}

#[component]
fn OneRow(slug: String, eid: String, of: Row, stances: Stances) -> impl IntoView {
    let (t, language) = (t(), language());
    let cell = |stance: Option<Stance>, comments: i64| {
        let filter = Filter {
            stance: stance.map(|stance| stance.to_string()).unwrap_or_default(),
            sender: of.sender.to_string(),
            campaign: if of.campaign { IN_CAMPAIGN } else { APART }.to_owned(),
            ..Filter::default()
        };
        let href = routes::desk_comments_by(language, &slug, Some(&eid), &filter, None);
        let label = stance.map_or(t.counts.comments, t.ui.stance_short);
        let figure = if comments == 0 {
            (t.counts.figure)(comments).into_any()
        } else {
            let about = format!("{}: {}, {label}", (t.counts.figure)(comments), of.name);
            view! { <a href=href aria-label=about>{(t.counts.figure)(comments)}</a> }.into_any()
        };
        view! { <td role="cell" class="num" data-label=label>{figure}</td> }
    };
    let numbers = [
        cell(Some(Stance::Support), stances.support),
        cell(Some(Stance::SupportWithChanges), stances.support_with_changes),
        cell(Some(Stance::Neutral), stances.neutral),
        cell(Some(Stance::Against), stances.against),
        cell(None, stances.total()),
    ];
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{of.name}</th>
            <td role="cell" class="wide" data-label=t.readings.divided><StanceBar stances height=12/></td>
            {numbers.collect_view()}
        </tr>
    }
}
