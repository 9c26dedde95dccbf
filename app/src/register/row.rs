//! An entry for staff.

use backend::register::{Entry, Line, Person};
use leptos::prelude::*;
use model::moment::Civil;
use model::submissions::Signals;

use super::articles::Articles;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Shown, Time};

/// One row. What staff entered leads to its receipt, which they send to the person.
#[component]
pub(super) fn Row(slug: String, entry: Entry) -> impl IntoView {
    let w = &t().register;
    let Entry { line, person, entered, secret, signals } = entry;
    let Line { number, received, withdrawn, means, kind, name, articles, .. } = line;
    let receipt = secret.map(|secret| {
        let (href, of) = (routes::receipt(language(), &secret), format!(" {}", (w.receipt_of)(&number)));
        view! { <br/><a href=href>{w.receipt}<span class="sr">{of}</span></a> }
    });
    let signals = signals.map(|signals| view! { <Odd signals/> });
    let rest = match person {
        None => {
            view! { <td role="cell" colspan="3" class="soft" data-label=w.sender>{w.erased}</td> }.into_any()
        }
        Some(person) => {
            let hidden = (name.is_none() && !withdrawn && !person.name.is_empty())
                .then(|| view! { <br/><small class="soft">{w.unpublished}</small> });
            let withdrawn =
                withdrawn.then(|| view! { <br/><small class="soft">{t().following.withdrawn}</small> });
            let who = who(&person, (w.kind_of)(kind));
            view! {
                <td role="cell" data-label=w.sender><span>{who}{hidden}{withdrawn}{signals}</span></td>
                <td role="cell" class="register-contact" data-label=w.contact_column><Contact person/></td>
                <td role="cell" data-label=w.articles><Articles slug articles/></td>
            }
            .into_any()
        }
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" class="tabular register-number" data-label=w.number>{number}{receipt}</th>
            <td role="cell" class="tabular" data-label=w.received><Moments received entered/></td>
            <td role="cell" data-label=w.means.label>{(w.means_of)(means)}</td>
            {rest}
        </tr>
    }
}

/// When it was received and, of what staff entered, when and by whom it was entered.
#[component]
fn Moments(received: Civil, entered: Option<(Civil, String)>) -> impl IntoView {
    let t = t();
    let entered = entered.map(|(at, by)| {
        let words = (t.register.entered)(&(t.dates.day_and_time)(&at), &by);
        view! { <br/><small class="soft">{words}</small> }
    });
    view! { <span><Time at=received shown=Shown::DayAndTime/>{entered}</span> }
}

/// What was odd about how it came; nothing is decided by it.
#[component]
fn Odd(signals: Signals) -> impl IntoView {
    let w = &t().challenges;
    let quick = signals.quick().then(|| (w.signal_quick)(signals.seconds));
    let told = [signals.trap.then(|| w.signal_trap.to_owned()), quick].into_iter().flatten();
    let told = format!("{}: {}.", w.signal, told.collect::<Vec<_>>().join("; "));
    view! { <br/><small class="soft">{told}</small> }
}

/// E-mail address, other contact data, county.
#[component]
fn Contact(person: Person) -> impl IntoView {
    let Person { email, contact, county, .. } = person;
    let county = if county.is_empty() { String::new() } else { (t().reading.county)(&county) };
    let lines = [email, contact, county].into_iter().filter(|line| !line.is_empty());
    view! { <span>{lines.map(|line| view! { <span class="line">{line}</span> }).collect_view()}</span> }
}

/// "Ana Pop", "Asociația X (Ana Pop)", or that nobody said who they are.
fn who(person: &Person, kind: &str) -> String {
    match (person.organisation.as_str(), person.name.as_str()) {
        ("", "") => format!("{kind}, {}", t().register.unnamed),
        ("", name) => name.to_owned(),
        (organisation, name) if name.is_empty() || name == organisation => organisation.to_owned(),
        (organisation, name) => format!("{organisation} ({name})"),
    }
}
