//! What members say among themselves.

use backend::shared_drafts::Note;
use leptos::prelude::*;
use model::ids::CommentId;
use model::shared_drafts::{NoteForm, NoteKind};
use model::{Invalid, limits};
use server_fn::ServerFn as _;

use super::WriteNote;
use super::hand::name;
use crate::comments::{capital, name as place_name};
use crate::islands::CharacterCount;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Errors, Shown, TextArea, Time, Weight};

/// The notes, the oldest first.
#[component]
pub(super) fn NoteList(notes: Vec<Note>) -> impl IntoView {
    let item = |note| view! { <Item note/> };
    (!notes.is_empty()).then(|| view! { <ol class="notes">{notes.into_iter().map(item).collect_view()}</ol> })
}

#[component]
fn Item(note: Note) -> impl IntoView {
    let t = &t().shared_drafts;
    let Note { by, at, kind, label, text } = note;
    let who = view! { <p class="meta"><b>{name(by)}</b><span><Time at shown=Shown::DayAndTime/></span></p> };
    match kind {
        NoteKind::Said => view! { <li>{who}<p class="said">{text}</p></li> }.into_any(),
        NoteKind::Removed => {
            let removed = (t.took_out)(&place_name(&label));
            view! {
                <li class="removed">
                    {who}
                    <p>{capital(&removed)}</p>
                    <details class="fold"><summary>{t.what_it_said}</summary><div class="said">{text}</div></details>
                </li>
            }
            .into_any()
        }
    }
}

/// What was typed into the form before, with its problems.
pub(super) type Typed = Option<(NoteForm, Invalid)>;

/// The problems of a note in words.
pub(super) fn errors(typed: &Typed) -> Errors {
    let label = t().shared_drafts.note.label;
    typed.as_ref().map(|(_, problems)| Errors::new(problems, |_| label)).unwrap_or_default()
}

/// The form.
#[component]
pub(super) fn NoteFields(
    /// Id of the organisation.
    organisation: String,
    /// Slug of the consultation.
    slug: String,
    /// The comment that it is about; none for the whole draft.
    comment: Option<CommentId>,
    /// What was typed before.
    typed: Typed,
) -> impl IntoView {
    let all = t();
    let t = &all.shared_drafts;
    let errors = errors(&typed);
    let value = typed.map(|(form, _)| form.note).unwrap_or_default();
    let (left, over) = (all.comments.left.clone(), all.comments.over.clone());
    let limit = (all.ui.at_most)(limits::NOTE);
    view! {
        <form class="form" method="post" action=WriteNote::PATH>
            <TextArea
                field="note" label=t.note.label hint_words=t.note.hint problem=errors.of("note") value rows=3
                described_by="note-count"
            >
                <CharacterCount of="note".to_owned() max=limits::NOTE limit left over/>
            </TextArea>
            <div class="actions"><Button label=t.say weight=Weight::Quiet/></div>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="organisation" value=organisation/>
            <input type="hidden" name="slug" value=slug/>
            {comment.map(|id| view! { <input type="hidden" name="comment" value=id.to_string()/> })}
        </form>
    }
}

/// Heading, notes and form.
#[component]
pub(super) fn Discussion(
    /// What was said.
    notes: Vec<Note>,
    /// Id of the organisation.
    organisation: String,
    /// Slug of the consultation.
    slug: String,
    /// The comment that it is about; none for the whole draft.
    comment: Option<CommentId>,
    /// What was typed before.
    typed: Typed,
) -> impl IntoView {
    let t = &t().shared_drafts;
    view! {
        <section class="part flow" id=routes::NOTES>
            <h2>{t.discussion}</h2>
            <p class="soft">{t.discussion_lede}</p>
            <NoteList notes/>
            <NoteFields organisation slug comment typed/>
        </section>
    }
}
