//! The form of one act: hide, take a passage out, ask.

use backend::moderation::Item;
use leptos::prelude::*;
use model::moderation::{Act, Form, Rule};
use server_fn::ServerFn as _;

use super::ModerateComment;
use super::actions::Hidden;
use crate::messages::{FieldWords, t};
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, Errors, Select, TextArea, TextField, Weight};

/// The form that the address names; nothing where it names none.
#[component]
pub(super) fn ActForm(slug: String, cause: String, item: Item, typed: Form, errors: Errors) -> impl IntoView {
    let w = &t().moderation.item;
    let act: Act = query("form").and_then(|act| act.parse().ok())?;
    let (title, button, why) = match act {
        Act::Hide => (w.hide, w.confirm_hide, &w.why),
        Act::Redact => (w.redact, w.confirm_redact, &w.why_passage),
        Act::Ask => (w.ask, w.confirm_ask, &w.question),
        Act::Publish | Act::Undo | Act::Grant | Act::Reject => return None,
    };
    let comment = item.comment.voice.id;
    let passage =
        if typed.from.is_empty() { query("passage").unwrap_or_default() } else { typed.from.clone() };
    let rules = match act {
        Act::Hide => Some((Rule::ALL, typed.rule.clone())),
        Act::Redact if typed.rule.is_empty() && !passage.is_empty() => {
            Some((Rule::OF_PASSAGES, Rule::PersonalData.as_str().to_owned()))
        }
        Act::Redact => Some((Rule::OF_PASSAGES, typed.rule.clone())),
        _ => None,
    };
    let rules = rules.map(|(rules, chosen)| view! { <Rules rules chosen problem=errors.of("rule")/> });
    let place = (act == Act::Redact).then(|| {
        view! {
            <TextArea field="from" label=w.from.label hint_words=w.from.hint problem=errors.of("from") value=passage rows=3/>
            <TextField field="to" label=w.to.label problem=errors.of("to") value=typed.to.clone() optional=true/>
        }
    });
    let FieldWords { label, hint } = *why;
    let back = routes::moderation_of(language(), &slug, &cause, &comment);
    Some(view! {
        <form class="form sheet" id="act" method="post" action=ModerateComment::PATH novalidate=true>
            <h2>{title.trim_end_matches('…').to_owned()}</h2>
            <Hidden slug cause/>
            {item.place.map(|place| view! { <input type="hidden" name="place" value=place.to_string()/> })}
            <input type="hidden" name="form[comment]" value=comment/>
            <input type="hidden" name="form[act]" value=act.as_str()/>
            <input type="hidden" name="form[seen]" value=item.seen.to_string()/>
            {place}
            {rules}
            <TextArea
                field="reason" label=label hint_words=hint problem=errors.of("reason") value=typed.reason rows=3
                optional=act == Act::Redact
            />
            <div class="actions"><Button label=button weight=Weight::Danger/><a href=back>{w.cancel}</a></div>
        </form>
    })
}

/// The rules to choose from.
#[component]
pub(super) fn Rules(rules: &'static [Rule], chosen: String, problem: Option<String>) -> impl IntoView {
    let w = &t().moderation;
    let options = rules.iter().map(|rule| (rule.to_string(), (w.rule)(*rule).to_owned())).collect();
    view! { <Select field="rule" label=w.item.rule.label problem=problem options value=chosen/> }
}
