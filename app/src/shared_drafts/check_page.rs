//! Everything that would be sent in the organisation's name, on one page.

use backend::shared_drafts::{Check, SharedComment};
use backend::submissions::DraftComment;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::submissions::{Means, SenderForm};
use server_fn::ServerFn as _;

use super::SendShared;
use super::proposal::standing;
use crate::attachments::Listed;
use crate::messages::t;
use crate::organisations::{OrganisationHead, member_page};
use crate::routes;
use crate::ssr::{backend, language, query};
use crate::submissions::checked::{Checked, errors};
use crate::ui::{Button, Deadline, ErrorSummary, Errors, Notice, Tone};

/// The page: the comments, as whose they are sent, and for a signatory the button.
#[component]
pub fn CheckPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    let load = async move |actor, organisation| {
        let backend = backend();
        backend.shared_drafts().check(&actor, &organisation, &slug).await
    };
    member_page(load, |check| view! { <Shown check/> })
}

#[component]
fn Shown(check: Check) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.shared_drafts;
    let Check { face, card, work, sender, signatories } = check;
    let mut problems = work.problems.clone();
    problems.0.extend(sender.parse(card.mode, Means::Web).err().unwrap_or_default().0);
    let comments: Vec<DraftComment> =
        work.comments.into_iter().map(|SharedComment { comment, .. }| comment).collect();
    let errors = errors(&problems, &comments, true);
    let organisation = face.id.to_string();
    let above = vec![(
        card.title.pick(language).to_owned(),
        routes::shared_draft(language, &organisation, &card.slug),
    )];
    let (proposal, ..) = standing(work.proposal.as_ref());
    let changed = query("changed").is_some().then(|| {
        view! { <Notice tone=Tone::Warning><p>{t.changed_since}</p></Notice> }
    });
    let send = if face.signatory && errors.is_empty() {
        let path = SendShared::PATH;
        view! {
            <form class="form sheet" method="post" action=path>
                <p>{(t.will_sign)(&sender.organisation)}</p>
                <div class="actions">
                    <Button label=t.send/>
                    <a href=routes::shared_draft(language, &organisation, &card.slug)>{t.back}</a>
                </div>
                <p class="hint">{t.frozen}</p>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="organisation" value=organisation.clone()/>
                <input type="hidden" name="slug" value=card.slug.clone()/>
                <input type="hidden" name="submission" value=work.id.to_string()/>
                <input type="hidden" name="fingerprint" value=work.fingerprint/>
            </form>
        }
        .into_any()
    } else {
        let back = routes::shared_draft(language, &organisation, &card.slug);
        let why = if face.signatory { t.unfinished.to_owned() } else { (t.who_signs)(&signatories) };
        view! { <p>{why}</p><p class="actions"><a href=back>{t.back}</a></p> }.into_any()
    };
    let files = (!work.attachments.is_empty()).then(|| {
        view! {
            <section class="part flow"><h2>{all.attachments.title}</h2><Listed files=work.attachments hashes=true/></section>
        }
    });
    let href = move |id: &str| routes::shared_comment(language, &organisation, id);
    view! {
        <OrganisationHead face=face.clone() title=t.check_title lede=None here=None above errors=!errors.is_empty()/>
        <ErrorSummary errors=errors.clone()/>
        {changed}
        <div class="narrow flow">
            <Deadline card/>
            <p>{proposal}</p>
            <section class="part flow"><h2>{t.comments}</h2><Checked comments errors=errors.clone() href/></section>
            {files}
            <section class="part flow">
                <h2>{t.sender}</h2>
                <SenderFacts sender errors profile=routes::organisation_profile(language, face.id.as_str())/>
                {send}
            </section>
        </div>
    }
}

/// Who is entered in the register, and what of it becomes public.
#[component]
fn SenderFacts(sender: SenderForm, errors: Errors, profile: String) -> impl IntoView {
    let all = t();
    let (t, check) = (&all.shared_drafts, &all.submissions.check);
    let row = |id: &'static str, label: &'static str, value: String| {
        let error = errors.of(id).map(|error| view! { <p class="error">{error}</p> });
        view! { <div id=id><dt>{label}</dt><dd>{error}{value}</dd></div> }
    };
    view! {
        <dl class="summary">
            {row("organisation", check.organisation.label, sender.organisation)}
            {row("name", t.signatory, sender.name)}
            {row("email", check.email.label, sender.email)}
            {row("county", check.county.label, sender.county)}
        </dl>
        <p class="soft">{t.published}" "<a href=profile>{t.profile}</a></p>
    }
}
