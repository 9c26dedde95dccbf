//! Checking a receipt where it is: the file is read by the browser and goes nowhere.

use ledger::{Checked, VerifierKey, check};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use serde::{Deserialize, Serialize};
use web_sys::{File, HtmlInputElement};

/// What is said of a receipt.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Verdicts {
    /// Nothing is chosen.
    pub nothing: String,
    /// Heading of one that is right.
    pub right: String,
    /// What it proves, with `{number}`, `{sent}`, `{origin}`, `{place}`, `{size}`.
    pub right_text: String,
    /// Before what was sent.
    pub said: String,
    /// Heading of one that is not.
    pub wrong: String,
    /// What does not match, by code.
    pub mismatches: Vec<(String, String)>,
    /// Language tag for the date.
    pub locale: String,
}

/// What was found.
#[derive(Clone)]
enum Verdict {
    Nothing,
    Right { text: String, said: Vec<String> },
    Wrong(String),
}

/// The verdict on the file in the field `of`, against the keys of the ledger.
#[island]
pub fn CheckReceipt(
    /// Id of the field.
    of: String,
    /// Verifier keys (C2SP signed-note).
    keys: Vec<String>,
    /// Words.
    verdicts: Verdicts,
) -> impl IntoView {
    let verdict = RwSignal::new(Verdict::Nothing);
    let keys: Vec<VerifierKey> = keys.iter().filter_map(|key| key.parse().ok()).collect();
    let words = StoredValue::new(verdicts);
    Effect::new(move |_| {
        let field = document().get_element_by_id(&of).and_then(|e| e.dyn_into::<HtmlInputElement>().ok());
        let Some(field) = field else { return };
        // A browser may have kept the choice over a reload.
        look(&field, &keys, words, verdict);
        let keys = keys.clone();
        let chosen = field.clone();
        let handle = leptos::leptos_dom::helpers::window_event_listener(leptos::ev::change, move |event| {
            if event.target().as_ref() == Some(chosen.as_ref()) {
                look(&chosen, &keys, words, verdict);
            }
        });
        on_cleanup(move || handle.remove());
    });
    let shown = move || match verdict.get() {
        Verdict::Nothing => {
            view! { <p class="soft">{words.with_value(|w| w.nothing.clone())}</p> }.into_any()
        }
        Verdict::Wrong(text) => view! {
            <h2 class="verdict wrong">{words.with_value(|w| w.wrong.clone())}</h2>
            <p>{text}</p>
        }
        .into_any(),
        Verdict::Right { text, said } => view! {
            <h2 class="verdict right">{words.with_value(|w| w.right.clone())}</h2>
            <p>{text}</p>
            <h3>{words.with_value(|w| w.said.clone())}</h3>
            {said.into_iter().map(|text| view! { <p class="said" lang="ro">{text}</p> }).collect_view()}
        }
        .into_any(),
    };
    view! { <div role="status" class="flow">{shown}</div> }
}

/// Reads the chosen file and checks it.
fn look(
    field: &HtmlInputElement,
    keys: &[VerifierKey],
    words: StoredValue<Verdicts>,
    verdict: RwSignal<Verdict>,
) {
    let Some(file) = field.files().and_then(|files| files.get(0)) else {
        verdict.set(Verdict::Nothing);
        return;
    };
    let keys = keys.to_vec();
    leptos::task::spawn_local(async move {
        let found = match bytes(&file).await {
            Some(bytes) => check(&bytes, &keys).map_err(|mismatch| mismatch.code()),
            None => Err(ledger::Mismatch::NotJson.code()),
        };
        verdict.set(words.with_value(|words| match found {
            Ok(checked) => right(&checked, words),
            Err(code) => Verdict::Wrong(of_code(words, code)),
        }));
    });
}

async fn bytes(file: &File) -> Option<Vec<u8>> {
    let buffer = wasm_bindgen_futures::JsFuture::from(file.array_buffer()).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

fn of_code(words: &Verdicts, code: &str) -> String {
    let found = words.mismatches.iter().find(|(known, _)| known == code);
    found.map(|(_, words)| words.clone()).unwrap_or_default()
}

fn right(checked: &Checked, words: &Verdicts) -> Verdict {
    let (entry, head) = (&checked.entry, &checked.checkpoint);
    #[expect(clippy::cast_precision_loss, reason = "milliseconds of our era are far below 2^53")]
    let sent = js_sys::Date::new(&(entry.sent as f64).into());
    let sent = sent.to_locale_string(&words.locale, &js_sys::Object::new()).as_string().unwrap_or_default();
    let filled = [
        ("{number}", entry.number.clone()),
        ("{sent}", sent),
        ("{origin}", head.origin.clone()),
        ("{place}", (checked.index + 1).to_string()),
        ("{size}", head.size.to_string()),
    ];
    let text = filled.iter().fold(words.right_text.clone(), |text, (name, value)| text.replace(name, value));
    let said = entry.comments.iter().map(|comment| {
        let parts = [Some(&comment.text), comment.proposed_wording.as_ref(), comment.reasons.as_ref()];
        parts.into_iter().flatten().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n")
    });
    Verdict::Right { text, said: said.collect() }
}
