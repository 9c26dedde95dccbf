//! Warns before a login ends (WCAG 2.2.1), and lets the person stay.

use std::time::Duration;

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::error::AppError;

/// How long before the end the warning comes, in seconds.
const WARNED: u32 = 120;

/// Notes that whoever is logged in is still there, and gives the seconds that the login lasts without another request;
/// 0 once it has ended.
///
/// # Errors
/// `Unavailable` when the storage does not answer.
#[server(endpoint = "accounts/stay")]
pub async fn stay_logged_in() -> Result<u32, AppError> {
    let actor = crate::ssr::actor().await.map_err(|_| AppError::Unavailable)?;
    let now = crate::ssr::backend().now();
    let left = actor.person.map_or(0, |person| (person.ends.0 - now.0) / 1_000);
    Ok(u32::try_from(left).unwrap_or(0))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Showing {
    Nothing,
    Soon,
    Stayed,
    Over,
}

/// A line that appears two minutes before the login ends, with a button to stay, and says so when it is too late. What
/// stands in a form is kept either way: a form that is sent too late waits behind the login.
#[island]
pub fn LoginEnd(
    /// Seconds until the login ends.
    seconds: u32,
    /// Said before the end.
    soon: String,
    /// On the button.
    stay: String,
    /// Said after the button was pressed.
    stayed: String,
    /// Said after the end.
    over: String,
) -> impl IntoView {
    let showing = RwSignal::new(Showing::Nothing);
    // Counts the waits that were begun: one that was overtaken says nothing.
    let wait = StoredValue::new(0_u32);
    let watch = move |seconds: u32| {
        wait.update_value(|number| *number += 1);
        let mine = wait.get_value();
        let later = move |seconds: u32, shown: Showing| {
            set_timeout(
                move || {
                    if wait.get_value() == mine {
                        showing.set(shown);
                    }
                },
                Duration::from_secs(u64::from(seconds)),
            );
        };
        later(seconds.saturating_sub(WARNED), Showing::Soon);
        later(seconds, Showing::Over);
    };
    Effect::new(move |_| watch(seconds));
    let press = move |_| {
        spawn_local(async move {
            match stay_logged_in().await {
                Ok(left) if left > 0 => {
                    watch(left);
                    showing.set(Showing::Stayed);
                }
                Ok(_) => showing.set(Showing::Over),
                Err(_) => {}
            }
        });
    };
    let words = move || match showing.get() {
        Showing::Nothing => String::new(),
        Showing::Soon => soon.clone(),
        Showing::Stayed => stayed.clone(),
        Showing::Over => over.clone(),
    };
    view! {
        <div class="login-end" role="alert">
            <p class="notice warn" hidden=move || showing.get() == Showing::Nothing>
                {words}
                " "
                <button type="button" class="btn quiet" hidden=move || showing.get() != Showing::Soon on:click=press>
                    {stay}
                </button>
            </p>
        </div>
    }
}
