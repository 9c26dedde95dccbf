//! The facts of a receipt.

use backend::submissions::Receipt;
use leptos::prelude::*;

use crate::attachments::Listed;
use crate::comments::name;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Shown, Time};

/// What, when, by whom, and the fingerprint.
#[component]
pub(super) fn Facts(receipt: Receipt, secret: String) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.submissions.receipt;
    let sender = receipt.sender;
    let who = match sender.organisation {
        Some(organisation) if sender.name == organisation => organisation,
        Some(organisation) => format!("{organisation} ({})", sender.name),
        None if sender.name.is_empty() => t.nobody.to_owned(),
        None => sender.name,
    };
    let labels: Vec<String> = receipt.comments.iter().map(|comment| name(&comment.label)).collect();
    let count = i64::try_from(labels.len()).unwrap_or(i64::MAX);
    let consultation = (t.version)(receipt.card.title.pick(language), receipt.version);
    let files = (!receipt.attachments.is_empty()).then(|| {
        let href: Box<dyn Fn(i64) -> String> = Box::new(move |position| routes::sent_file(&secret, position));
        view! {
            <div>
                <dt>{all.attachments.title}</dt>
                <dd><Listed files=receipt.attachments href hashes=true/></dd>
            </div>
        }
    });
    view! {
        <dl class="summary">
            <div><dt>{t.consultation}</dt><dd>{consultation}</dd></div>
            <div>
                <dt>{t.received}</dt>
                <dd><Time at=receipt.sent shown=Shown::DayAndTime/>{format!(" ({})", all.dates.zone)}</dd>
            </div>
            <div><dt>{all.register.means.label}</dt><dd>{(all.register.means_of)(receipt.means)}</dd></div>
            <div><dt>{t.sender}</dt><dd>{(t.from)(&who, &sender.county)}</dd></div>
            <div><dt>{t.holds}</dt><dd>{format!("{}: {}", (all.ui.comments)(count), labels.join("; "))}</dd></div>
            {files}
            <div>
                <dt>{t.fingerprint}</dt>
                <dd><code class="hash">{receipt.leaf_hash}</code>" "<small>{t.fingerprint_text}</small></dd>
            </div>
        </dl>
    }
}
