//! Texts that are no comment any more, or never became one, shown so that they can be copied or put back.

use leptos::prelude::*;
use model::comments::Form;
use serde::{Deserialize, Serialize};
use server_fn::ServerFn as _;

use super::{AddComment, name};
use crate::messages::t;
use crate::ssr;
use crate::ui::{Button, Notice, Tone, Weight, name_of};

const KEY: &str = "leftovers";
/// A session is no archive.
const MOST: usize = 20;

/// Why a text is left over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// Its writer took it out; shown once, and may be put back into this consultation.
    Removed {
        /// Slug of the consultation.
        slug: String,
        /// Label of the provision; empty for the whole act.
        label: String,
    },
    /// It came when the consultation was not open, or to a submission that was full; stays as long as the session.
    Refused,
}

/// A text that is left over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leftover {
    /// Why.
    pub why: Why,
    /// Everything as typed.
    pub form: Form,
}

/// Keeps a text in the session.
pub(crate) async fn keep(leftover: Leftover) -> backend::Result<()> {
    let mut all: Vec<Leftover> = ssr::take_form(KEY).await?.unwrap_or_default();
    all.push(leftover);
    let surplus = all.len().saturating_sub(MOST);
    ssr::keep_form(KEY, &all.split_off(surplus)).await
}

/// The texts that are left over; those that were removed are given only once.
///
/// # Errors
/// `Unavailable` when the session cannot be read.
pub async fn take() -> backend::Result<Vec<Leftover>> {
    let all: Vec<Leftover> = ssr::take_form(KEY).await?.unwrap_or_default();
    let lasting: Vec<&Leftover> = all.iter().filter(|leftover| leftover.why == Why::Refused).collect();
    if !lasting.is_empty() {
        ssr::keep_form(KEY, &lasting).await?;
    }
    Ok(all)
}

/// A notice for each.
#[component]
pub fn Leftovers(
    /// What [`take`] gave.
    all: Vec<Leftover>,
) -> impl IntoView {
    all.into_iter().map(|leftover| view! { <Notices leftover/> }).collect_view()
}

#[component]
fn Notices(leftover: Leftover) -> impl IntoView {
    let Leftover { why, form } = leftover;
    let t = &t().comments;
    let (tone, head) = match &why {
        Why::Removed { label, .. } => (Tone::Done, (t.removed)(&name(label))),
        Why::Refused => (Tone::Warning, t.refused.to_owned()),
    };
    let texts = [&form.text, &form.proposed_wording, &form.reasons].map(|text| {
        (!text.trim().is_empty()).then(|| view! { <blockquote class="said">{text.clone()}</blockquote> })
    });
    let undo = match why {
        Why::Removed { slug, .. } => Some(view! { <PutBack slug form/> }),
        Why::Refused => None,
    };
    view! {
        <Notice tone>
            <p>{head}</p>
            {texts.into_iter().collect_view()}
            {undo}
        </Notice>
    }
}

/// Adds the comment again as it was.
#[component]
fn PutBack(slug: String, form: Form) -> impl IntoView {
    let Form { provision, stance, kind, text, proposed_wording, reasons } = form;
    let hidden = [
        ("provision", provision),
        ("stance", stance),
        ("kind", kind),
        ("text", text),
        ("proposed_wording", proposed_wording),
        ("reasons", reasons),
    ]
    .map(|(field, value)| view! { <input type="hidden" name=name_of(field) value=value/> });
    view! {
        <form method="post" action=AddComment::PATH>
            <input type="hidden" name="lang" value=ssr::language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            {hidden.into_iter().collect_view()}
            <Button label=t().comments.undo weight=Weight::Quiet/>
        </form>
    }
}
