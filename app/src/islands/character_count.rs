//! How many characters are left.

use std::time::Duration;

use leptos::prelude::*;

use super::Counted;
use super::typing::{Pause, follow};

/// The line below a text field. Before anything is typed, and without script, it names the limit. It never stops
/// anyone from typing on; it is spoken when typing pauses near the limit.
#[island]
pub fn CharacterCount(
    /// Id of the textarea; the line's own id is `{of}-count`.
    of: String,
    /// The limit, in characters.
    max: u64,
    /// "Cel mult 5.000 de caractere."
    limit: String,
    /// What is left.
    left: Counted,
    /// What is too much.
    over: Counted,
) -> impl IntoView {
    let (typed, spoken) = (RwSignal::new(0_u64), RwSignal::new(String::new()));
    let id = format!("{of}-count");
    let say = StoredValue::new(move |n: u64| if n > max { over.say(n - max) } else { left.say(max - n) });
    let pause = Pause::new();
    follow(of, move |text| {
        let n = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
        typed.set(n);
        pause.then(Duration::from_secs(1), move || {
            let near = n > max - max / 10;
            spoken.set(if near { say.with_value(|say| say(n)) } else { String::new() });
        });
    });
    let shown = move || match typed.get() {
        0 => limit.clone(),
        n => say.with_value(|say| say(n)),
    };
    view! {
        <p class="count" class:over=move || { typed.get() > max } id=id>{shown}</p>
        <p class="sr" aria-live="polite">{spoken}</p>
    }
}
