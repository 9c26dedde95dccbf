//! The form of one sentence: its words, and the comments that it rests on, to be ticked.

use backend::counts::StaffComment;
use leptos::prelude::*;
use model::summaries::Form;
use server_fn::ServerFn as _;

use super::WriteSentence;
use crate::credits::ChoiceOf;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Errors, TextArea, id_of};

/// The field of the comments that are ticked.
pub(super) const COMMENTS: &str = "comments";

/// A new sentence, or one that is changed.
#[component]
pub(super) fn SentenceForm(
    slug: String,
    eid: String,
    form: Form,
    /// What it rests on.
    cited: Vec<StaffComment>,
    /// What it could rest on.
    offered: Vec<StaffComment>,
    errors: Errors,
) -> impl IntoView {
    let (w, language) = (&t().summaries, language());
    let fresh = form.sentence.is_empty();
    let ticked = |comment: &StaffComment| form.comments.contains(&comment.voice.id);
    let list = |comments: Vec<StaffComment>| {
        let choices = comments.into_iter().map(|comment| {
            let chosen = ticked(&comment);
            view! { <ChoiceOf comment chosen/> }
        });
        choices.collect_view()
    };
    let known = (!cited.is_empty()).then(|| {
        view! { <fieldset><legend>{w.cited}</legend>{list(cited)}</fieldset> }
    });
    let offers = (!offered.is_empty()).then(|| {
        view! {
            <fieldset id=id_of(COMMENTS)>
                <legend>{w.offered}</legend>
                <p class="soft">{w.offered_lede}</p>
                {list(offered)}
            </fieldset>
        }
    });
    let leave = (!fresh).then(|| {
        let href = routes::summary(language, &slug, &eid);
        view! { <a href=href>{w.leave}</a> }
    });
    view! {
        <section id="form">
            <h2>{if fresh { w.new } else { w.change }}</h2>
            <form class="form keep" method="post" action=WriteSentence::PATH novalidate=true>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug/>
                <input type="hidden" name="eid" value=eid/>
                <input type="hidden" name="form[revision]" value=form.revision.to_string()/>
                <input type="hidden" name="form[sentence]" value=form.sentence.clone()/>
                <TextArea
                    field="text" label=w.text hint_words=w.text_hint problem=errors.of("text")
                    value=form.text.clone() rows=3
                />
                {known}
                {offers}
                <div class="actions"><Button label=w.save/>{leave}</div>
            </form>
        </section>
    }
}
