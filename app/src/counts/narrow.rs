//! What narrows a list of comments beyond the place: stance, sender, county, day, campaign.

use leptos::prelude::*;
use model::arrivals::Sender;
use model::comments::Stance;
use model::counties;
use model::counts::{APART, Filter, IN_CAMPAIGN, UNKNOWN};
use model::submissions::SenderKind;

use crate::messages::t;
use crate::ssr::{language, query};
use crate::ui::FilterChoice;

/// The filter that the address of the page names.
pub(super) fn asked() -> Filter {
    let text = |name: &str| query(name).unwrap_or_default();
    Filter {
        stance: text("stance"),
        sender: text("sender"),
        county: text("county"),
        day: text("day"),
        campaign: text("campaign"),
        comment: text("comment"),
    }
}

/// The fields, folded away until one of them is in force.
#[component]
pub(super) fn Narrow(filter: Filter) -> impl IntoView {
    let t = t();
    let w = &t.readings;
    let stances = Stance::ALL.iter().map(|it| (it.to_string(), (t.ui.stance_of_one)(*it).to_owned()));
    let senders = SenderKind::ALL.iter().map(|it| {
        let words = if *it == SenderKind::Citizen { t.counts.people } else { t.counts.organisations };
        (it.to_string(), words.to_owned())
    });
    let finer = Sender::ALL.iter().filter(|it| !it.is_person());
    let senders = senders.chain(finer.map(|it| (it.to_string(), format!("– {}", (t.dashboard.sender)(*it)))));
    let counties = counties::ALL.iter().map(|it| ((*it).to_owned(), (*it).to_owned()));
    let counties = counties.chain([(UNKNOWN.to_owned(), t.ui.county_unknown.to_owned())]);
    let [inside, outside] = w.in_campaign;
    let campaigns = vec![(IN_CAMPAIGN.to_owned(), inside.to_owned()), (APART.to_owned(), outside.to_owned())];
    let open = !filter.is_empty();
    view! {
        <details class="fold narrow-list" open=open>
            <summary>{w.more_filters}</summary>
            <div class="filters">
                <FilterChoice name="stance" label=w.stance all=w.any options=stances.collect() value=filter.stance/>
                <FilterChoice name="sender" label=w.sender all=w.any options=senders.collect() value=filter.sender/>
                <FilterChoice name="county" label=w.county all=w.any options=counties.collect() value=filter.county/>
                <FilterChoice name="campaign" label=w.campaign all=w.any options=campaigns value=filter.campaign/>
                <div class="field">
                    <label for="day">{w.day}</label>
                    <input id="day" name="day" type="date" lang=language().as_str() value=filter.day/>
                </div>
            </div>
        </details>
    }
}
