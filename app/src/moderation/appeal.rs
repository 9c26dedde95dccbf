//! An appeal, and the form with which another moderator decides about it.

use backend::moderation::Appeal;
use leptos::prelude::*;
use model::moderation::{Act, Objection};
use server_fn::ServerFn as _;

use super::DecideAppeal;
use super::actions::Hidden;
use crate::messages::t;
use crate::ui::{Button, Errors, Notice, Shown, TextArea, Time, Weight};

/// What its sender brings forward, and the decision.
#[component]
pub(super) fn AppealPart(
    slug: String,
    cause: String,
    comment: String,
    appeal: Appeal,
    barred: bool,
    /// The reader has claimed the comment and may decide.
    may: bool,
    typed: Objection,
    errors: Errors,
) -> impl IntoView {
    let w = &t().moderation.item;
    let Appeal { act, words, at } = appeal;
    let barred =
        barred.then(|| view! { <Notice tone=crate::ui::Tone::Warning><p>{w.four_eyes}</p></Notice> });
    let form = may.then(|| {
        view! {
            <form class="form" method="post" action=DecideAppeal::PATH novalidate=true>
                <Hidden slug cause/>
                <input type="hidden" name="comment" value=comment/>
                <input type="hidden" name="act" value=act/>
                <TextArea
                    field="words" label=w.verdict.label hint_words=w.verdict.hint problem=errors.of("words")
                    value=typed.words rows=3
                />
                <div class="actions">
                    <Button label=w.grant name="verdict" value=Act::Grant.as_str()/>
                    <Button label=w.reject weight=Weight::Danger name="verdict" value=Act::Reject.as_str()/>
                </div>
            </form>
        }
    });
    view! {
        <section class="sheet flow">
            <h2>{w.appeal}</h2>
            <p class="said" lang="ro">{words}</p>
            <p class="soft"><Time at shown=Shown::DayAndTime/></p>
            {barred}
            {form}
        </section>
    }
}
