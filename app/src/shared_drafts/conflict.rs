//! Somebody else has saved another text meanwhile: both stand side by side, and the member chooses.

use backend::shared_drafts::Editing;
use leptos::prelude::*;
use model::comments::Form;
use model::ids::CommentId;
use server_fn::ServerFn as _;

use super::TakeTheirs;
use super::conflict_texts::Texts;
use super::edit_page::sending;
use super::hand::name;
use crate::comments::{CommentForm, capital, name as place_name};
use crate::messages::t;
use crate::organisations::OrganisationHead;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, Errors, Notice, Tone, Weight};

/// The page: what differs, then one's own text in the form, ready to be saved over the other, to be joined with it, or to
/// be given up.
#[component]
pub(super) fn Overtaken(
    /// The comment.
    id: CommentId,
    /// As it is stored now.
    editing: Editing,
    /// What the member typed.
    mine: Form,
) -> impl IntoView {
    let (t, dates, language) = (&t().shared_drafts.conflict, &t().dates, language());
    let Editing { face, card, target, form: theirs, hand, .. } = editing.clone();
    let organisation = face.id.to_string();
    let (who, when) = hand.edited.unwrap_or((hand.author, hand.written));
    let who = name(who);
    let lede = (t.overtaken_text)(&who, &(dates.day_and_time)(&when));
    let title = (t.overtaken)(&place_name(&target.label));
    let draft = routes::shared_draft(language, &organisation, &card.slug);
    let above = vec![(card.title.pick(language).to_owned(), draft)];
    let both = query("both").is_some();
    let form = if both { joined(&theirs, &mine, &target.text) } else { mine.clone() };
    let sending = sending(&editing, &id, t.save_mine);
    let join = (!both).then(|| {
        let href = routes::shared_comment_both(language, &organisation, id.as_str());
        view! { <a class="btn quiet" href=format!("{href}#comment-form")>{t.join}</a> }
    });
    view! {
        <OrganisationHead face title=capital(&title) lede=Some(lede) here=None above/>
        <Notice tone=Tone::Warning><p>{t.nothing_lost}</p></Notice>
        <Texts theirs mine who=who.clone()/>
        <section class="part flow">
            <h2>{t.choose}</h2>
            <div class="actions">
                {join}
                <form method="post" action=TakeTheirs::PATH>
                    <Button label=(t.take_theirs)(&who) weight=Weight::Quiet/>
                    <input type="hidden" name="lang" value=language.as_str()/>
                    <input type="hidden" name="organisation" value=organisation/>
                    <input type="hidden" name="slug" value=card.slug/>
                    <input type="hidden" name="id" value=id.to_string()/>
                </form>
            </div>
            <p class="soft">{if both { t.joined } else { t.mine_below }}</p>
            <CommentForm target form errors=Errors::default() sending/>
        </section>
    }
}

/// Both texts in one form, theirs first; what is the same stands once.
fn joined(theirs: &Form, mine: &Form, present: &str) -> Form {
    let join = |theirs: &str, mine: &str| {
        let (first, second) = (theirs.trim(), mine.trim());
        match (first.is_empty(), second.is_empty()) {
            (true, _) => mine.to_owned(),
            (_, true) => theirs.to_owned(),
            _ if first == second => mine.to_owned(),
            _ => format!("{first}\n\n{second}"),
        }
    };
    // A wording that only repeats the present text says nothing that would have to be kept.
    let wording = |text: &str| {
        if text.split_whitespace().eq(present.split_whitespace()) { String::new() } else { text.to_owned() }
    };
    let proposed = join(&wording(&theirs.proposed_wording), &wording(&mine.proposed_wording));
    Form {
        text: join(&theirs.text, &mine.text),
        proposed_wording: if proposed.is_empty() { mine.proposed_wording.clone() } else { proposed },
        reasons: join(&theirs.reasons, &mine.reasons),
        ..mine.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joining_keeps_every_word_of_both_and_repeats_none() {
        let theirs = Form { text: "A lui.".into(), reasons: "La fel.".into(), ..Form::default() };
        let mine = Form {
            text: "A mea.".into(),
            reasons: "La fel.".into(),
            proposed_wording: "Textul de azi.".into(),
            ..Form::default()
        };
        let joined = joined(&theirs, &mine, "Textul  de azi.");
        assert_eq!((joined.text.as_str(), joined.reasons.as_str()), ("A lui.\n\nA mea.", "La fel."));
        assert_eq!(joined.proposed_wording, "Textul de azi.");
    }
}
