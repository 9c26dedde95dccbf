//! One act.

use backend::audit::{Actor, Entry, Object};
use leptos::prelude::*;

use crate::messages::t;
use crate::routes::{self, Acts};
use crate::ssr::language;
use crate::ui::{Shown, Time};

/// One row. Who and on what lead to everything of theirs.
#[component]
pub(super) fn Row(entry: Entry, acts: Acts) -> impl IntoView {
    let w = &t().audit;
    let Entry { seq, at, actor, verb, object, origin, .. } = entry;
    let (account, name) = match actor {
        Actor::Operator => ("operator".to_owned(), w.operator.to_owned()),
        Actor::Somebody(somebody) if somebody.name.is_empty() => (somebody.account, w.gone.to_owned()),
        Actor::Somebody(somebody) => (somebody.account, somebody.name),
    };
    let theirs = routes::acts(language(), &Acts { who: account, ..acts.clone() }, None);
    let origin = if origin.is_empty() { w.unknown.to_owned() } else { origin };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" class="num" data-label=w.number>{seq}</th>
            <td role="cell" class="tabular" data-label=w.when><Time at shown=Shown::DayAndTime/></td>
            <td role="cell" data-label=w.who><a href=theirs>{name}</a></td>
            <td role="cell" data-label=w.what>{w.verb_or_code(&verb)}</td>
            <td role="cell" data-label=w.on_what><OnWhat object acts/></td>
            <td role="cell" class="tabular" data-label=w.origin>{origin}</td>
        </tr>
    }
}

/// The kind of thing, its name or what there is of one, and what stands behind it: a role.
#[component]
fn OnWhat(object: Object, acts: Acts) -> impl IntoView {
    let w = &t().audit;
    let href = routes::acts(language(), &Acts { object: object.whole, noun: String::new(), ..acts }, None);
    let (first, rest) = object.id.split_once(':').unwrap_or((&object.id, ""));
    let named = object.name.is_some();
    let name = object.name.unwrap_or_else(|| first.to_owned());
    let rest: Vec<&str> = rest.split(':').filter(|part| !part.is_empty() && *part != "*").collect();
    let rest = (!rest.is_empty()).then(|| format!(" · {}", rest.join(" · ")));
    view! {
        <span>
            <span class="soft">{w.noun_or_code(&object.noun)}</span>" "
            <a href=href class=(!named).then_some("code")>{name}</a>
            {rest}
        </span>
    }
}
