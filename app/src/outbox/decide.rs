//! What an administrator can do about a mail.

use leptos::prelude::*;
use model::mails::State;
use server_fn::ServerFn;

use super::{GiveUpMail, SendMailAgain};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Notice, Tone, Weight};

/// The buttons that fit the state of the mail, with what they mean for its recipient.
#[component]
pub(super) fn Decide(id: String, state: State) -> impl IntoView {
    let t = &t().outbox;
    let again = matches!(state, State::Doubtful | State::GivenUp);
    let give_up = matches!(state, State::Doubtful | State::Waiting);
    let form = |action: &'static str, label: &'static str, weight: Weight| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="mail" value=id.clone()/>
                <Button label weight/>
            </form>
        }
    };
    let doubt =
        (state == State::Doubtful).then(|| view! { <Notice tone=Tone::Warning><p>{t.doubt}</p></Notice> });
    view! {
        {doubt}
        <div class="actions">
            {again.then(|| form(SendMailAgain::PATH, t.again, Weight::Main))}
            {give_up.then(|| form(GiveUpMail::PATH, t.give_up, Weight::Danger))}
        </div>
    }
}
