//! The comment that a member was changing is no longer in the draft: somebody took it out, or the draft was sent. What was
//! typed is still here.

use backend::shared_drafts::SharedDraft;
use leptos::prelude::*;
use model::consultations::Stage;
use model::ids::CommentId;
use server_fn::ServerFn as _;

use super::kept::Kept;
use super::{AddShared, TakeTheirs};
use crate::messages::t;
use crate::organisations::OrganisationHead;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Weight, name_of};

/// The page: what was typed, with the ways to put it into the draft as a new comment or to give it up.
#[component]
pub(super) fn Lost(
    /// The comment that was.
    id: CommentId,
    /// The draft as it is now.
    shared: SharedDraft,
    /// What was typed.
    kept: Kept,
    /// The draft was sent; else the comment was taken out.
    sent: bool,
) -> impl IntoView {
    let (t, language) = (&t().shared_drafts.conflict, language());
    let SharedDraft { face, card, .. } = shared;
    let organisation = face.id.to_string();
    let (title, lede) =
        if sent { (t.sent_meanwhile, t.sent_meanwhile_text) } else { (t.taken_out, t.taken_out_text) };
    let above = vec![(
        card.title.pick(language).to_owned(),
        routes::shared_draft(language, &organisation, &card.slug),
    )];
    let form = kept.form;
    let texts = [&form.text, &form.proposed_wording, &form.reasons].map(|text| {
        (!text.trim().is_empty())
            .then(|| view! { <blockquote class="said" lang="ro">{text.clone()}</blockquote> })
    });
    let fields = [
        ("provision", form.provision),
        ("stance", form.stance),
        ("kind", form.kind),
        ("text", form.text),
        ("proposed_wording", form.proposed_wording),
        ("reasons", form.reasons),
    ]
    .map(|(field, value)| view! { <input type="hidden" name=name_of(field) value=value/> });
    let again = (card.stage == Stage::Open).then(|| {
        view! {
            <form method="post" action=AddShared::PATH>
                <Button label=t.add_again/>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="organisation" value=organisation.clone()/>
                <input type="hidden" name="slug" value=card.slug.clone()/>
                {fields.into_iter().collect_view()}
            </form>
        }
    });
    view! {
        <OrganisationHead face title lede=Some(lede.to_owned()) here=None above/>
        <section class="narrow flow">
            <h2>{t.you_typed}</h2>
            {texts.into_iter().collect_view()}
            <div class="actions">
                {again}
                <form method="post" action=TakeTheirs::PATH>
                    <Button label=t.give_up weight=Weight::Quiet/>
                    <input type="hidden" name="lang" value=language.as_str()/>
                    <input type="hidden" name="organisation" value=organisation/>
                    <input type="hidden" name="slug" value=card.slug/>
                    <input type="hidden" name="id" value=id.to_string()/>
                </form>
            </div>
        </section>
    }
}
