//! An instant on a Romanian wall clock.

use leptos::prelude::*;
use model::moment::Civil;

use crate::messages::t;

/// How much of an instant is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// "15 martie 2019".
    Day,
    /// "vineri, 15 martie 2019, ora 16:00".
    DayAndTime,
}

/// `<time>` with words for people and an offset for machines.
#[component]
pub fn Time(
    /// The instant.
    at: Civil,
    /// How much of it.
    shown: Shown,
) -> impl IntoView {
    let dates = &t().dates;
    let words = match shown {
        Shown::Day => (dates.day)(&at),
        Shown::DayAndTime => (dates.day_and_time)(&at),
    };
    view! { <time datetime=at.rfc3339()>{words}</time> }
}
