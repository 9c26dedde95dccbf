//! Checking a receipt in the browser. The field and the place of the verdict are plain HTML; the program that reads the
//! file (crate `checker`) finds them by their ids.

use backend::ledger::Mismatch;
use checker::Words;
use leptos::prelude::*;

use crate::about::Parts;
use crate::messages::{Receipts, t};
use crate::routes;
use crate::ssr::{backend, language, site};
use crate::ui::{Breadcrumb, Head, page};

const FILE: &str = "receipt-file";

/// The page: a file is chosen, and what it proves is said below it.
#[component]
pub fn CheckPage() -> impl IntoView {
    let backend = backend();
    let load = async move { backend.ledger().keys().await };
    page(load, |keys| {
        let t = &t().receipts;
        let keys: Vec<String> = keys.iter().map(ToString::to_string).collect();
        let words = serde_json::to_string(&words(t)).unwrap_or_default();
        view! {
            <Head title=t.title description=t.lede/>
            <Breadcrumb here=t.title/>
            <header class="head"><h1>{t.title}</h1><p class="lede">{t.lede}</p></header>
            <div class="narrow">
                <div class="form sheet">
                    <div class="field">
                        <label for=FILE>{t.file.label}</label>
                        <p class="hint" id="receipt-hint">{t.file.hint}</p>
                        <input type="file" id=FILE accept=".json,application/json" aria-describedby="receipt-hint"/>
                    </div>
                    <noscript><p class="notice">{t.no_script}</p></noscript>
                    <div id="receipt-verdict" role="status" class="flow" data-words=words data-keys=keys.join("\n")></div>
                </div>
                <Elsewhere/>
            </div>
            <div class="narrow"><Parts parts=t.parts/></div>
            <script type="module" src=site().checker></script>
        }
    })
}

fn words(t: &Receipts) -> Words {
    let mismatches = Mismatch::ALL.iter().map(|one| (one.code().to_owned(), (t.mismatch)(*one).to_owned()));
    Words {
        nothing: t.nothing.to_owned(),
        right: t.right.to_owned(),
        right_text: t.right_text.to_owned(),
        said: t.said.to_owned(),
        wrong: t.wrong.to_owned(),
        mismatches: mismatches.collect(),
        locale: language().as_str().to_owned(),
    }
}

/// How a receipt is checked without this site.
#[component]
fn Elsewhere() -> impl IntoView {
    let t = &t().receipts;
    view! {
        <section class="part flow">
            <h2>{t.elsewhere}</h2>
            <p>{t.elsewhere_text}</p>
            <ul>
                <li><a href=routes::RECEIPT_CHECKER>{t.script}</a></li>
                <li><a href=routes::LEDGER_KEYS>{t.keys}</a></li>
                <li><a href=routes::LEDGER_CHECKPOINT>{t.head}</a></li>
            </ul>
            <p><code>"python3 check-receipt.py dovada.json keys.txt"</code></p>
            <p><code>"rotunda ledger verify dovada.json --key keys.txt"</code></p>
        </section>
    }
}
