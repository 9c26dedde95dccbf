//! What the sender of a comment is told about its moderation, and may say.

use backend::moderation::{Answered, Moderated, Question};
use leptos::prelude::*;
use model::moderation::{Act, Rule};
use model::moment::Civil;
use server_fn::ServerFn as _;

use super::public_api::kept_reply;
use super::{AnswerQuestion, AppealAgainst};
use crate::messages::{FieldWords, t};
use crate::ssr::language;
use crate::ui::Button;

/// Rules, reasons, what everyone reads, questions, appeals, and the forms for what may be said.
#[component]
pub(crate) fn Told(
    /// Secret of the tracking address.
    secret: String,
    /// What was done.
    moderation: Moderated,
    /// Whoever looks may act as its sender.
    acts: bool,
) -> impl IntoView {
    let w = &t().moderation.sender;
    let Moderated { kept_back, public, questions, appeals, may_appeal, may_answer } = moderation;
    let public = public.map(|words| {
        let each =
            [words.text, words.proposed_wording, words.reasons].into_iter().filter(|text| !text.is_empty());
        let each = each.map(|text| view! { <p class="said" lang="ro">{text}</p> }).collect_view();
        view! { <details class="fold"><summary>{w.public}</summary><div class="flow">{each}</div></details> }
    });
    let answer = may_answer.filter(|_| acts).map(|act| {
        view! { <Say action=AnswerQuestion::PATH secret=secret.clone() act words=&w.answer button=w.send_answer/> }
    });
    let appeal = may_appeal.filter(|_| acts).map(|act| {
        view! {
            <details class="fold">
                <summary>{w.may_appeal}</summary>
                <Say action=AppealAgainst::PATH secret act words=&w.appeal button=w.send_appeal/>
            </details>
        }
    });
    view! {
        {kept_back.into_iter().map(kept).collect_view()}
        {public}
        {questions.into_iter().map(|question| view! { <Asked question/> }).collect_view()}
        {answer}
        {appeals.into_iter().map(|(appeal, decision)| view! { <Appealed appeal decision/> }).collect_view()}
        {appeal}
    }
}

/// By which rule and why something was kept from the public.
fn kept((act, rule, reason, at): (Act, Option<Rule>, String, Civil)) -> impl IntoView {
    let t = t();
    let (w, day) = (&t.moderation, (t.dates.day)(&at));
    let rule = rule.map(w.rule).unwrap_or_default();
    let words =
        if act == Act::Hide { (w.sender.hidden)(rule, &day) } else { (w.sender.redacted)(rule, &day) };
    let reason = (!reason.is_empty())
        .then(|| view! { " "{w.sender.reason}" "<span class="said" lang="ro">{reason}</span> });
    view! { <div class="standing changed"><p>{words}{reason}</p></div> }
}

#[component]
fn Asked(question: Question) -> impl IntoView {
    let t = t();
    let w = &t.moderation.sender;
    let answer = question.answer.map(|Answered { words, at }| {
        view! { <p><b>{(w.answered)(&(t.dates.day)(&at))}</b>" "<span class="said" lang="ro">{words}</span></p> }
    });
    view! {
        <div class="standing open">
            <p><b>{(w.question)(&(t.dates.day)(&question.at))}</b>" "<span class="said" lang="ro">{question.words}</span></p>
            {answer}
        </div>
    }
}

#[component]
fn Appealed(appeal: Answered, decision: Option<(bool, Answered)>) -> impl IntoView {
    let t = t();
    let w = &t.moderation.sender;
    let decision = match decision {
        None => view! { <p class="soft">{w.undecided}</p> }.into_any(),
        Some((granted, why)) => {
            let day = (t.dates.day)(&why.at);
            view! { <p><b>{(w.decided)(granted, &day)}</b>" "{w.reason}" "<span class="said" lang="ro">{why.words}</span></p> }
                .into_any()
        }
    };
    view! {
        <div class="standing changed">
            <p><b>{(w.appealed)(&(t.dates.day)(&appeal.at))}</b>" "<span class="said" lang="ro">{appeal.words}</span></p>
            {decision}
        </div>
    }
}

/// One field for what the sender says. Several may stand on one page: each is named after its act.
#[component]
fn Say(
    action: &'static str,
    secret: String,
    act: String,
    words: &'static FieldWords,
    button: &'static str,
) -> impl IntoView {
    let id = format!("say-{act}");
    let kept = Suspend::new(typed(id.clone(), act.clone(), words.label));
    let hint = format!("{id}-hint");
    view! {
        <form class="form" method="post" action=action novalidate=true>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="secret" value=secret/>
            <input type="hidden" name="act" value=act/>
            <div class="field">
                <label for=id>{words.label}</label>
                <p class="hint" id=hint>{words.hint}</p>
                {kept}
            </div>
            <div class="actions"><Button label=button/></div>
        </form>
    }
}

/// The field with what was typed before, when it was refused, and why.
async fn typed(id: String, act: String, label: &'static str) -> impl IntoView {
    use model::Invalid;
    use model::moderation::Objection;

    use crate::ssr::take_form;
    use crate::ui::Errors;

    let kept = take_form::<(Objection, Invalid)>(&kept_reply(&act)).await.ok().flatten();
    let (form, invalid) = kept.unwrap_or_default();
    let problem = Errors::new(&invalid, |_| label).of("words");
    let by = format!("{id}-hint");
    let wrong = problem.is_some();
    view! {
        {problem.map(|words| view! { <p class="error">{words}</p> })}
        <textarea id=id name="form[words]" rows="3" aria-describedby=by aria-invalid=wrong.then_some("true")>{form.words}</textarea>
    }
}
