//! Shows how much of a form with files has gone out: on a slow line ten megabytes take minutes, and a page that stands
//! still looks broken.

use leptos::ev;
use leptos::prelude::*;
use leptos::wasm_bindgen::closure::Closure;
use leptos::wasm_bindgen::{JsCast, JsValue};
use leptos::web_sys::Event;
use web_sys::{FormData, HtmlFormElement, ProgressEvent, XmlHttpRequest};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Showing {
    Nothing,
    /// Percent that has gone out.
    Going(u8),
    Broken,
}

/// Sends the form itself, and says how far it is. What was chosen stays chosen when the line breaks.
#[island]
pub fn UploadProgress(
    /// Id of the form.
    form: String,
    /// Said while it goes out.
    going: String,
    /// Said when it did not arrive.
    broken: String,
) -> impl IntoView {
    let showing = RwSignal::new(Showing::Nothing);
    Effect::new(move |_| {
        let id = form.clone();
        window_event_listener(ev::submit, move |event| {
            let sent = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok());
            // The attribute, for `form.id` would be a field of that name, which other forms of the page have.
            let Some(sent) = sent.filter(|sent| sent.get_attribute("id").as_ref() == Some(&id)) else {
                return;
            };
            let is_going = matches!(showing.get_untracked(), Showing::Going(_));
            // Where the browser cannot do it this way, the form goes its own.
            if is_going || send(&sent, showing).is_ok() {
                event.prevent_default();
            }
        });
    });
    let percent = move || if let Showing::Going(percent) = showing.get() { percent } else { 0 };
    let is_going = move || matches!(showing.get(), Showing::Going(_));
    // Said once, and not at each step: a screen reader reads the bar itself when it is asked.
    let said = Memo::new(move |_| match showing.get() {
        Showing::Nothing => None,
        Showing::Going(_) => Some(true),
        Showing::Broken => Some(false),
    });
    let name = going.clone();
    let words = move || match said.get() {
        None => String::new(),
        Some(true) => going.clone(),
        Some(false) => broken.clone(),
    };
    view! {
        <div class="upload-progress">
            <p aria-live="polite">{words}</p>
            <p hidden=move || !is_going()>
                <progress max="100" value=percent aria-label=name></progress>
                " "
                <span aria-hidden="true">{percent}" %"</span>
            </p>
        </div>
    }
}

/// Sends the form's fields; afterwards the browser goes where the answer says.
fn send(form: &HtmlFormElement, showing: RwSignal<Showing>) -> Result<(), JsValue> {
    let fields = FormData::new_with_form(form)?;
    let request = XmlHttpRequest::new()?;
    request.open("POST", &form.get_attribute("action").unwrap_or_default())?;
    // Asks for the address in the body: a redirect would be followed here, unseen, and what that page says once be lost.
    request.set_request_header("Accept", "text/plain")?;
    let moved = Closure::<dyn Fn(ProgressEvent)>::new(move |event: ProgressEvent| {
        if event.total() > 0.0 {
            let percent = (event.loaded() / event.total() * 100.0).clamp(0.0, 100.0);
            showing.set(Showing::Going(percent as u8));
        }
    });
    request.upload()?.set_onprogress(Some(moved.into_js_value().unchecked_ref()));
    let ended = Closure::<dyn Fn(Event)>::new({
        let request = request.clone();
        move |_| {
            let address = request.response_text().ok().flatten().filter(|_| request.status() == Ok(200));
            let left = address.is_some_and(|address| window().location().assign(&address).is_ok());
            if !left {
                showing.set(Showing::Broken);
            }
        }
    });
    request.set_onloadend(Some(ended.into_js_value().unchecked_ref()));
    request.send_with_opt_form_data(Some(&fields))?;
    showing.set(Showing::Going(0));
    Ok(())
}
