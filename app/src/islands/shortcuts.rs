//! Keys for what a page offers already: each presses a button or follows a link that stands there, and can be switched off
//! (WCAG 2.1.4). The choice stays in the browser.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, Event, HtmlElement};

/// Where the browser keeps that the keys are off.
const KEPT: &str = "rotunda-keys";

/// Makes the keys work, and shows what the page has about them: by its ids the whole, the button that opens it, what that
/// opens, and the box that switches the keys off. `?` opens it as well.
#[island]
pub fn Shortcuts(
    /// Of the whole, which is hidden until there are keys.
    whole: String,
    /// Of the button.
    opener: String,
    /// Of what it opens.
    list: String,
    /// Of the box.
    switch: String,
) -> impl IntoView {
    Effect::new(move |_| {
        let is_off = storage().and_then(|kept| kept.get_item(KEPT).ok().flatten()).is_some();
        if let Some(found) = element(&switch).filter(|_| is_off) {
            let _ = found.remove_attribute("checked");
        }
        if let Some(found) = element(&whole) {
            let _ = found.remove_attribute("hidden");
        }
        let open = {
            let (opener, list) = (opener.clone(), list.clone());
            move || {
                let closed = element(&list).and_then(|found| found.toggle_attribute("hidden").ok());
                let open = if closed == Some(true) { "false" } else { "true" };
                let _ = element(&opener).map(|found| found.set_attribute("aria-expanded", open));
            }
        };
        let (opened, opener, switched) = (open.clone(), opener.clone(), switch.clone());
        window_event_listener(ev::click, move |event| {
            let id = target(&event).map(|element| element.id()).unwrap_or_default();
            if id == opener {
                opened();
            } else if id == switched
                && let Some(kept) = storage()
            {
                let _ = if is_on(&switched) { kept.remove_item(KEPT) } else { kept.set_item(KEPT, "off") };
            }
        });
        let switch = switch.clone();
        window_event_listener(ev::keydown, move |event| {
            let typed = target(&event).is_some_and(|element| types(&element));
            let with_others = event.ctrl_key() || event.alt_key() || event.meta_key() || event.repeat();
            if typed || with_others || !is_on(&switch) {
                return;
            }
            match event.key().as_str() {
                "?" => open(),
                key if key.len() == 1 && press(&key.to_ascii_lowercase()) => event.prevent_default(),
                _ => {}
            }
        });
    });
}

fn element(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

fn is_on(switch: &str) -> bool {
    element(switch).is_some_and(|found| found.matches(":checked").unwrap_or_default())
}

/// Whether keys write into it.
fn types(element: &Element) -> bool {
    const WRITTEN: &str = "textarea, select, [contenteditable], \
        input:not([type=checkbox], [type=radio], [type=button], [type=submit])";
    element.matches(WRITTEN).unwrap_or_default()
}

/// Presses what the key stands for, if it is on the page.
fn press(key: &str) -> bool {
    let letter = key.bytes().all(|byte| byte.is_ascii_lowercase());
    let found = if letter {
        document().query_selector(&["[data-key=", key, "]"].concat()).ok().flatten()
    } else {
        None
    };
    let found = found.and_then(|element| element.dyn_into::<HtmlElement>().ok());
    found.inspect(HtmlElement::click).is_some()
}

fn storage() -> Option<leptos::web_sys::Storage> {
    window().local_storage().ok().flatten()
}
