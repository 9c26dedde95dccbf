//! The field of the page, and the place where the verdict is put.

use std::rc::Rc;

use ledger::{Mismatch, VerifierKey};
use wasm_bindgen::prelude::{Closure, JsCast, JsValue};
use web_sys::{Document, Element, File, HtmlElement, HtmlInputElement};

use crate::{Verdict, Words};

const FIELD: &str = "receipt-file";
const PLACE: &str = "receipt-verdict";

/// What the page has.
struct Page {
    document: Document,
    place: HtmlElement,
    words: Words,
    keys: Vec<VerifierKey>,
}

/// Looks at the field now, for a browser may have kept the choice over a reload, and whenever it changes.
pub(crate) fn watch() -> Option<()> {
    let document = web_sys::window()?.document()?;
    let field: HtmlInputElement = document.get_element_by_id(FIELD)?.dyn_into().ok()?;
    let place: HtmlElement = document.get_element_by_id(PLACE)?.dyn_into().ok()?;
    let words = serde_json::from_str(&place.dataset().get("words")?).ok()?;
    let keys = place.dataset().get("keys")?.lines().filter_map(|key| key.parse().ok()).collect();
    let page = Rc::new(Page { document, place, words, keys });
    look(&page, &field);
    let watched = field.clone();
    let changed = Closure::<dyn FnMut()>::new(move || look(&page, &watched));
    field.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref()).ok()?;
    // It lives as long as the page.
    changed.forget();
    Some(())
}

/// Reads the chosen file and shows what it is.
fn look(page: &Rc<Page>, field: &HtmlInputElement) {
    let Some(file) = field.files().and_then(|files| files.get(0)) else {
        let nothing = element(&page.document, "p", "soft", &page.words.nothing);
        return put(&page.place, nothing.as_slice());
    };
    let page = Rc::clone(page);
    wasm_bindgen_futures::spawn_local(async move {
        let verdict = match bytes(&file).await {
            Some(bytes) => {
                Verdict::of(&bytes, &page.keys, &page.words, |sent| date(sent, &page.words.locale))
            }
            None => Verdict::wrong(Mismatch::NotJson, &page.words),
        };
        show(&page, &verdict);
    });
}

async fn bytes(file: &File) -> Option<Vec<u8>> {
    let buffer = wasm_bindgen_futures::JsFuture::from(file.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

fn date(milliseconds: i64, locale: &str) -> String {
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of our era are far below 2^53")]
    let date = js_sys::Date::new(&JsValue::from_f64(milliseconds as f64));
    String::from(date.to_locale_string(locale, &JsValue::UNDEFINED))
}

fn show(page: &Page, verdict: &Verdict) {
    let class = if verdict.right { "verdict right" } else { "verdict wrong" };
    let mut parts = vec![
        element(&page.document, "h2", class, &verdict.title),
        element(&page.document, "p", "", &verdict.text),
    ];
    if !verdict.said.is_empty() {
        parts.push(element(&page.document, "h3", "", &page.words.said));
        parts.extend(verdict.said.iter().map(|text| element(&page.document, "p", "said", text)));
    }
    let parts: Vec<Element> = parts.into_iter().flatten().collect();
    put(&page.place, &parts);
}

/// An element with text in it; never markup, because it may be a stranger's.
fn element(document: &Document, name: &str, class: &str, text: &str) -> Option<Element> {
    let made = document.create_element(name).ok()?;
    if !class.is_empty() {
        made.set_class_name(class);
    }
    made.set_text_content(Some(text));
    Some(made)
}

/// Puts elements in the place of what was there.
fn put(place: &HtmlElement, parts: &[Element]) {
    place.set_text_content(None);
    for part in parts {
        let _ = place.append_child(part);
    }
}
