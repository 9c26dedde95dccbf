//! The draft that the members of an organisation write together.

use backend::Actor;
use backend::attachments::{InDraft, Whose};
use backend::shared_drafts::{SharedDraft, Work};
use backend::texts::OutlineItem;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::consultations::Stage;
use model::ids::OrganisationId;

use super::item::Item;
use super::kept;
use super::notes::{Discussion, Typed, errors};
use super::proposal::ProposalCard;
use super::side::{Before, WriteOn};
use crate::attachments::{self, Listed, Refused, Section};
use crate::comments::name;
use crate::messages::t;
use crate::organisations::{OrganisationHead, member_page};
use crate::routes;
use crate::ssr::{backend, kept_form, language, query};
use crate::ui::{Deadline, EmptyState, ErrorSummary, Notice, Tone};

/// What the page shows.
struct Loaded {
    shared: SharedDraft,
    outline: Vec<OutlineItem>,
    followed: bool,
    typed: Typed,
    refused: Vec<Refused>,
}

/// The page: the comments with their writers, the signature, the discussion.
#[component]
pub fn DraftPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    member_page(move |actor, id| load(actor, id, slug), |loaded| view! { <Shown loaded/> })
}

async fn load(actor: Actor, organisation: OrganisationId, slug: String) -> backend::Result<Loaded> {
    let backend = backend();
    let shared = backend.shared_drafts().show(&actor, &organisation, &slug).await?;
    let outline = match shared.card.articles {
        0 => Vec::new(),
        _ => backend.reading().text(&slug).await?.outline,
    };
    let followed = backend.follows().has(&actor, &organisation, &slug).await?;
    let typed = kept_form(&kept::note(&organisation, &slug, None)).await?;
    let refused = attachments::take(&files(&organisation, &slug)).await?;
    Ok(Loaded { shared, outline, followed, typed, refused })
}

/// Where the files of the draft go.
fn files(organisation: &OrganisationId, slug: &str) -> InDraft {
    InDraft { slug: slug.to_owned(), whose: Whose::Organisation(organisation.clone()) }
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.shared_drafts;
    let Loaded { shared, outline, followed, typed, refused } = loaded;
    let SharedDraft { face, card, work, sent, signatories, grace } = shared;
    let open = card.stage == Stage::Open;
    let errors =
        errors(&typed).and(attachments::errors([(card.slug.as_str(), refused.as_slice())].into_iter()));
    let work = work.filter(|work| !(work.comments.is_empty() && work.notes.is_empty()));
    let notice = notice(work.as_ref());
    let organisation = face.id.to_string();
    let title = card.title.pick(language).to_owned();
    let signing = work.clone().filter(|work| open && !work.comments.is_empty()).map(|work| {
        view! { <ProposalCard face=face.clone() slug=card.slug.clone() work signatories/> }
    });
    let late = (!open && work.is_some()).then(|| match &grace {
        None => view! { <p>{t.too_late}</p> }.into_any(),
        Some(until) => {
            let words = (all.submissions.check.grace)(&(all.dates.day_and_time)(until));
            let check = routes::shared_check(language, &organisation, &card.slug);
            let link = if face.signatory { t.check_and_send } else { t.check };
            view! { <p>{words}" "<a href=check>{link}</a></p> }.into_any()
        }
    });
    let late = late.map(|words| view! { <Notice tone=Tone::Warning>{words}</Notice> });
    let content = match work {
        None => view! { <EmptyState title=t.empty text=t.empty_text/> }.into_any(),
        Some(Work { comments, notes, attachments: there, .. }) => {
            let at = files(&face.id, &card.slug);
            let files = match open {
                true => view! { <Section at files=there errors=attachments::told(&refused)/> }.into_any(),
                false => view! { <Listed files=there/> }.into_any(),
            };
            let id = organisation.clone();
            let item = move |shared| view! { <Item organisation=id.clone() shared open/> };
            view! {
                <section class="flow">
                    <h2>{t.comments}</h2>
                    <ol class="mine">{comments.into_iter().map(item).collect_view()}</ol>
                </section>
                {files}
                <Discussion notes organisation slug=card.slug.clone() comment=None typed/>
            }
            .into_any()
        }
    };
    let write = open.then(|| view! { <WriteOn face=face.clone() card=card.clone() outline/> });
    view! {
        <OrganisationHead face=face.clone() title lede=Some(t.lede.to_owned()) here=None errors=!errors.is_empty()/>
        <ErrorSummary errors/>
        {notice}
        {late}
        <div class="beside">
            <div class="flow">{content}</div>
            <aside class="aside" aria-label=t.side>
                <Deadline card=card.clone()/>
                {signing}
                {write}
                <Before face card sent followed/>
            </aside>
        </div>
    }
}

/// What was just done.
fn notice(work: Option<&Work>) -> Option<impl IntoView + use<>> {
    let t = &t().shared_drafts;
    let label_of = |id: &str| {
        let mut comments = work?.comments.iter();
        comments.find(|it| it.comment.id.as_str() == id).map(|it| name(&it.comment.target.label))
    };
    let saved = query("saved").and_then(|id| label_of(&id)).map(|label| (t.saved)(&label));
    let (tone, words) = match (saved, query("done").as_deref()) {
        (Some(saved), _) => (Tone::Done, saved),
        (None, Some("removed")) => (Tone::Done, t.removed.to_owned()),
        (None, Some("proposed")) => (Tone::Done, t.just_proposed.to_owned()),
        (None, Some("followed")) => (Tone::Done, t.followed.to_owned()),
        (None, Some("left")) => (Tone::Done, t.left.to_owned()),
        (None, Some("overtaken")) => (Tone::Warning, t.removal_overtaken.to_owned()),
        (None, Some("changed")) => (Tone::Warning, t.proposal_overtaken.to_owned()),
        _ => return None,
    };
    Some(view! { <Notice tone><p>{words}</p></Notice> })
}
