//! How an island follows a field that the page owns.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{EventTarget, HtmlTextAreaElement};

/// Gives the text of the field with this id as soon as the island wakes – a browser may have restored what was typed –
/// and after each change.
pub(super) fn follow(id: String, react: impl Fn(String) + Clone + 'static) {
    Effect::new(move |_| {
        let field = document().get_element_by_id(&id).and_then(|e| e.dyn_into::<HtmlTextAreaElement>().ok());
        let Some(field) = field else { return };
        react(field.value());
        let react = react.clone();
        window_event_listener(leptos::ev::input, move |event| {
            if event.target().as_ref() == Some(AsRef::<EventTarget>::as_ref(&field)) {
                react(field.value());
            }
        });
    });
}

/// The one act that waits until nobody has typed for a while.
#[derive(Clone, Copy)]
pub(super) struct Pause(StoredValue<Option<TimeoutHandle>>);

impl Pause {
    pub(super) fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// Puts an act in the place of the one that waits.
    pub(super) fn then(self, wait: Duration, act: impl FnOnce() + 'static) {
        if let Some(waiting) = self.0.get_value() {
            waiting.clear();
        }
        self.0.set_value(set_timeout_with_handle(act, wait).ok());
    }
}
