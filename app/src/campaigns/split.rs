//! The page before comments are taken out of a campaign.

use backend::campaigns::{Choice, Member};
use leptos::prelude::*;
use model::Invalid;
use model::campaigns::{ALONE, Split, TOGETHER};
use server_fn::ServerFn;

use super::SplitCampaign;
use super::member::MemberOf;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Checkbox, Choice as Option_, DeskHead, ErrorSummary, Errors, Radios, Tab, TextArea};

/// What was chosen, what becomes of it, and why.
#[component]
pub(super) fn Splitting(
    choice: Choice,
    /// What was typed before, when it was refused.
    kept: Option<(Split, Invalid)>,
    editor: bool,
) -> impl IntoView {
    let (w, language) = (&t().campaigns, language());
    let Choice { card, summary, members } = choice;
    let slug = card.slug.clone();
    let (form, invalid) = kept.unwrap_or_default();
    let errors = Errors::new(&invalid, |field| w.acts.label(field));
    let back = routes::campaign(language, &slug, &summary.id);
    let how_many = i64::try_from(members.len()).unwrap_or(i64::MAX);
    let content = if members.is_empty() {
        view! { <p id=crate::ui::id_of("comments")>{w.acts.none_chosen}</p><p class="actions"><a href=back>{w.acts.cancel}</a></p> }.into_any()
    } else {
        let item = |member: Member| view! { <MemberOf slug=slug.clone() member chosen=true/> };
        let choice = |value, label| Option_ { value, label, swatch: None };
        view! {
            <form class="form keep" method="post" action=SplitCampaign::PATH novalidate=true>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="form[campaign]" value=summary.id.clone()/>
                <h2 id=crate::ui::id_of("comments")>{(w.acts.chosen)(how_many)}</h2>
                {members.into_iter().map(item).collect_view()}
                <Radios
                    field="becomes"
                    label=w.acts.becomes
                    problem=errors.of("becomes")
                    choices=vec![choice(TOGETHER, w.acts.together), choice(ALONE, w.acts.alone)]
                    value=form.becomes
                />
                <Checkbox field="copies" label=w.acts.copies checked=form.copies == "true"/>
                <TextArea
                    field="reason"
                    label=w.acts.reason.label
                    hint_words=w.acts.reason.hint
                    problem=errors.of("reason")
                    value=form.reason
                />
                <div class="actions"><Button label=w.acts.split/><a href=back>{w.acts.cancel}</a></div>
            </form>
        }
        .into_any()
    };
    view! {
        <DeskHead
            slug=slug.clone()
            consultation=card.title.pick(language)
            title=w.acts.split_title
            lede=Some(w.acts.split_lede.to_owned())
            here=Tab::Campaigns
            editor
            errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <div class="narrow">{content}</div>
    }
}
