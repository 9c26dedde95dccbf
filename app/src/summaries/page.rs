//! The page on which a summary is written: its sentences, how much it covers, the form of one sentence, publishing.

use backend::Actor;
use backend::summaries::{Editing, Summary};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::invalid::{FieldProblem, Problem};
use model::summaries::{Form, State};
use server_fn::ServerFn as _;

use super::api::{REVISION, kept_sentence};
use super::beside::Facts;
use super::coverage::Covers;
use super::form::{COMMENTS, SentenceForm};
use super::sentences::Sentences;
use super::{PublishSummary, WithdrawSummary};
use crate::accounts::{edits, text_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Button, DeskHead, ErrorSummary, Errors, Notice, Tab, Tone, Weight};

/// The page: `?sentence=ID` with the form of one sentence, `?done=CODE`, `?refused=CODE`.
#[component]
pub fn SummaryPage() -> impl IntoView {
    let params = use_params_map().read_untracked();
    let slug = params.get("slug").unwrap_or_default();
    let eid = params.get("address").unwrap_or_default();
    text_page(
        slug,
        Tab::Articles,
        |actor, slug| async move { load(&actor, &slug, &eid).await },
        |(editor, editing, kept)| view! { <Shown editor editing kept/> },
    )
}

type Loaded = (bool, Editing, Option<(Form, Invalid)>);

async fn load(actor: &Actor, slug: &str, eid: &str) -> backend::Result<Loaded> {
    let kept = take_form::<(Form, Invalid)>(&kept_sentence(slug, eid)).await?;
    let named = query("sentence").filter(|id| !id.is_empty());
    let asked = kept.as_ref().map(|(form, _)| form.sentence.clone()).filter(|id| !id.is_empty()).or(named);
    let editing = backend().summaries().editing(actor, slug, eid, asked.as_deref()).await?;
    Ok((edits(actor, slug).await?, editing, kept))
}

#[component]
fn Shown(editor: bool, editing: Editing, kept: Option<(Form, Invalid)>) -> impl IntoView {
    let (w, language) = (&t().summaries, language());
    let Editing { card, here, summary, coverage, cited, offered } = editing;
    let (slug, eid) = (card.slug.clone(), here.eid.clone());
    let errors = kept.as_ref().map(|(_, invalid)| errors(invalid)).unwrap_or_default();
    let revision = summary.as_ref().map_or(0, |summary| summary.revision);
    let public = summary.as_ref().is_some_and(|summary| summary.state == State::Published);
    let sentences = summary.as_ref().map(|summary| summary.sentences.clone()).unwrap_or_default();
    let ticked = cited.iter().map(|comment| comment.voice.id.clone()).collect();
    let form = form(kept.map(|(form, _)| form), &sentences, ticked, revision);
    let done = query("done").and_then(|code| (w.done)(&code));
    let refused = query("refused").and_then(|code| (w.refused)(&code));
    let back = routes::desk_article(language, &slug, &eid);
    let write = (!public).then(|| {
        view! { <SentenceForm slug=slug.clone() eid=eid.clone() form cited offered errors=errors.clone()/> }
    });
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=(w.title)(&here.label)
            lede=Some(w.lede.to_owned()) here=Tab::Articles editor errors=!errors.is_empty()
        />
        <ErrorSummary errors/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        {refused.map(|words| view! { <Notice tone=Tone::Warning><p>{words}</p></Notice> })}
        <p class="actions"><a href=back>{t().readings.back}</a></p>
        <div class="desk-reading">
            <section>
                <h2>{w.coverage}</h2>
                <Covers slug=slug.clone() eid=eid.clone() coverage/>
            </section>
            <section>
                <h2>{w.sentences}</h2>
                {summary.clone().map(|summary| view! { <Facts summary/> })}
                <Sentences slug=slug.clone() eid=eid.clone() sentences revision=(!public).then_some(revision)/>
                <Turn slug eid summary/>
            </section>
            {write}
        </div>
    }
}

/// What was typed; else the sentence that is asked for as it stands; else an empty one. It is held against the summary as
/// the page shows it.
fn form(
    kept: Option<Form>,
    sentences: &[backend::summaries::Cited],
    cited: Vec<String>,
    revision: i64,
) -> Form {
    if let Some(kept) = kept {
        return Form { revision, ..kept };
    }
    let asked = query("sentence").and_then(|id| sentences.iter().find(|known| known.id == id));
    asked.map_or_else(
        || Form { revision, ..Form::default() },
        |known| Form { revision, sentence: known.id.clone(), text: known.text.clone(), comments: cited },
    )
}

/// What is wrong with a sentence, in its own sentences.
fn errors(invalid: &Invalid) -> Errors {
    let w = &t().summaries;
    let label = |field: &str| if field == COMMENTS { w.offered } else { w.text };
    let own = |found: &FieldProblem| match (found.field.as_str(), &found.problem) {
        (REVISION, _) => Some(w.changed.to_owned()),
        (COMMENTS, Problem::Unknown) => Some(w.uncitable.to_owned()),
        _ => None,
    };
    Errors::saying(invalid, label, own)
}

/// Publishing, or taking back.
#[component]
fn Turn(slug: String, eid: String, summary: Option<Summary>) -> impl IntoView {
    let w = &t().summaries;
    let summary = summary.filter(|summary| !summary.sentences.is_empty())?;
    let public = summary.state == State::Published;
    let (action, label, lede) = if public {
        (WithdrawSummary::PATH, w.withdraw, w.withdraw_lede)
    } else {
        (PublishSummary::PATH, w.publish, w.publish_lede)
    };
    Some(view! {
        <form class="turn" method="post" action=action>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="eid" value=eid/>
            <input type="hidden" name="revision" value=summary.revision.to_string()/>
            <p class="soft">{lede}</p>
            <Button label weight=Weight::Quiet/>
        </form>
    })
}
