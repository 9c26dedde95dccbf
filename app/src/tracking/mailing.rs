//! News by mail, on the page of a submission.

use backend::digests::Standing;
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::{AskForNews, StopNews};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Weight};

/// Whether they come, and the button that changes it; nothing where there is no address.
#[component]
pub(crate) fn Mailing(
    /// Secret of the tracking address.
    secret: String,
    /// Whether they come.
    standing: Standing,
) -> impl IntoView {
    let t = &t().following.mail;
    let (words, action, button) = match standing {
        Standing::Impossible => return ().into_any(),
        Standing::Off => (t.text, AskForNews::PATH, t.ask),
        Standing::Asked => (t.asked, AskForNews::PATH, t.ask),
        Standing::On => (t.on, StopNews::PATH, t.stop),
    };
    view! {
        <section class="part flow" id="noutati">
            <h2>{t.title}</h2>
            <p>{words}</p>
            <form class="actions" method="post" action=action>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <Button label=button weight=Weight::Quiet/>
            </form>
        </section>
    }
    .into_any()
}
