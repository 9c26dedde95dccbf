//! Asks before a page with unsaved text is left.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event};

/// Makes the browser ask before it leaves a form in which something was typed, unless the form is being sent.
#[island]
pub fn UnsavedGuard(
    /// Id of the form.
    form: String,
) -> impl IntoView {
    Effect::new(move |_| {
        let unsaved = StoredValue::new(false);
        let within = {
            let form = format!("#{form}");
            move |event: &Event| {
                let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                target.is_some_and(|element| element.closest(&form).is_ok_and(|found| found.is_some()))
            }
        };
        let typed = within.clone();
        window_event_listener(ev::input, move |event| {
            if typed(&event) {
                unsaved.set_value(true);
            }
        });
        window_event_listener(ev::submit, move |event| {
            if within(&event) {
                unsaved.set_value(false);
            }
        });
        window_event_listener(ev::beforeunload, move |event| {
            if unsaved.get_value() {
                event.prevent_default();
                // Browsers from before 2023 look only at this value.
                event.set_return_value("unsaved");
            }
        });
    });
}
