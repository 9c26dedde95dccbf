//! Solves what was asked for before sending, in small slices, so that an old telephone still scrolls and types.

use std::time::Duration;

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{HtmlFormElement, HtmlInputElement};
use model::challenge::{Challenge, Found, Search};
use serde::{Deserialize, Serialize};

/// Numbers tried at once: a twentieth of a second on a telephone of ten years ago.
const SLICE: u32 = 5_000;
/// How far apart the work is told, in percent: whoever listens is told four times and not a hundred.
const TOLD: u8 = 25;

/// What is said while it goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProofWords {
    /// It has begun.
    pub begun: String,
    /// So far it is, with `{}` for the percentage.
    pub going: String,
    /// It is done.
    pub ready: String,
    /// The button was pressed before it was done.
    pub waiting: String,
    /// It cannot be done.
    pub failed: String,
    /// Name of the bar.
    pub label: String,
}

/// Works as soon as the page is there, and puts the solution into the form's field. Who presses the button earlier need
/// not press it again.
#[island]
pub fn ProofOfWork(
    /// What is asked.
    challenge: Challenge,
    /// Id of the form.
    form: String,
    /// Id of the field for the solution.
    field: String,
    /// What is said.
    words: ProofWords,
) -> impl IntoView {
    let (said, percent) = (RwSignal::new(String::new()), RwSignal::new(0_u8));
    let label = words.label.clone();
    Effect::new(move |_| {
        said.set(words.begun.clone());
        let work = Work {
            search: StoredValue::new(Search::new(&challenge)),
            state: StoredValue::new(State::Working),
            asked: StoredValue::new((challenge.clone(), form.clone(), field.clone(), words.clone())),
            said,
            percent,
        };
        work.hold_the_button();
        work.go_on();
    });
    view! {
        <div class="proof-work">
            <progress max="100" value=move || percent.get().to_string() aria-label=label></progress>
            <p role="status">{move || said.get()}</p>
        </div>
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Working,
    /// The button was pressed.
    Wanted,
    Ended,
}

#[derive(Clone, Copy)]
struct Work {
    search: StoredValue<Option<Search>>,
    state: StoredValue<State>,
    asked: StoredValue<(Challenge, String, String, ProofWords)>,
    said: RwSignal<String>,
    percent: RwSignal<u8>,
}

impl Work {
    /// A form that is sent too early waits; one that goes elsewhere (a mail instead) does not.
    fn hold_the_button(self) {
        window_event_listener(ev::submit, move |event| {
            let (_, form, _, words) = self.asked.get_value();
            let sent = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
            let elsewhere = event.submitter().is_some_and(|button| button.has_attribute("formaction"));
            if self.state.get_value() == State::Ended
                || elsewhere
                || sent.is_none_or(|sent| sent.id() != form)
            {
                return;
            }
            event.prevent_default();
            self.state.set_value(State::Wanted);
            self.said.set(words.waiting);
        });
    }

    fn go_on(self) {
        let found =
            self.search.try_update_value(|search| search.as_mut().map(|it| it.go_on(SLICE))).flatten();
        match found {
            Some(Found::NotYet(percent)) => {
                self.tell(percent);
                set_timeout(move || self.go_on(), Duration::ZERO);
            }
            Some(Found::Number(number)) => self.done(number),
            Some(Found::Nothing) | None => {
                self.state.set_value(State::Ended);
                self.said.set(self.asked.get_value().3.failed);
            }
        }
    }

    fn tell(self, percent: u8) {
        let before = self.percent.get_untracked();
        self.percent.set(percent);
        if percent / TOLD != before / TOLD && self.state.get_value() == State::Working {
            let going = self.asked.get_value().3.going;
            self.said.set(going.replace("{}", &(percent / TOLD * TOLD).to_string()));
        }
    }

    fn done(self, number: u64) {
        let (challenge, form, field, words) = self.asked.get_value();
        let by_id = |id: &str| document().get_element_by_id(id);
        if let Some(field) = by_id(&field).and_then(|it| it.dyn_into::<HtmlInputElement>().ok()) {
            field.set_value(&challenge.solved_by(number).encoded());
        }
        let wanted = self.state.get_value() == State::Wanted;
        self.state.set_value(State::Ended);
        self.percent.set(100);
        self.said.set(words.ready);
        let form = by_id(&form).and_then(|it| it.dyn_into::<HtmlFormElement>().ok());
        if let (true, Some(form)) = (wanted, form)
            && form.request_submit().is_err()
        {
            // Browsers from before 2022.
            let _ = form.submit();
        }
    }
}
