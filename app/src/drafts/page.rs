//! The page of a draft: the upload while there is none, else the preview, the question before publishing, or the
//! upload of another text.

use backend::consultations::Shown as Consultation;
use backend::drafts::Preview as Draft;
use backend::{Actor, Conflict, Error};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::drafts::{Correction, Paste, Reshape};

use super::api::{kept_correction, kept_reshape, kept_upload};
use super::confirm::Confirm;
use super::leaf::{Leaf, Open};
use super::preview::Preview;
use super::upload::Upload;
use crate::accounts::staff_page;
use crate::messages::t;
use crate::ssr::{backend, query, take_form};

/// What the page shows.
struct Prepared {
    consultation: Consultation,
    draft: Option<Draft>,
    upload: Option<(Paste, Invalid)>,
    correction: Option<(Correction, Invalid)>,
    reshape: Option<(Reshape, Invalid)>,
}

/// The page of a draft.
#[component]
pub fn DraftPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    staff_page(move |actor| load(actor, slug), |prepared| view! { <Shown prepared/> })
}

async fn load(actor: Actor, slug: String) -> backend::Result<Prepared> {
    let draft = match backend().drafts().preview(&actor, &slug).await {
        Ok(draft) => Some(draft),
        Err(Error::Conflict(Conflict::NoText)) => None,
        Err(error) => return Err(error),
    };
    Ok(Prepared {
        draft,
        consultation: backend().consultations().show(&slug).await?,
        upload: take_form(&kept_upload(&slug)).await?,
        correction: take_form(&kept_correction(&slug)).await?,
        reshape: take_form(&kept_reshape(&slug)).await?,
    })
}

#[component]
fn Shown(prepared: Prepared) -> impl IntoView {
    let Prepared { consultation, draft, upload, correction, reshape } = prepared;
    match draft {
        Some(draft) if upload.is_none() && query("publish").is_some() => {
            view! { <Confirm draft/> }.into_any()
        }
        Some(draft) if upload.is_none() && query("upload").is_none() => {
            let node = query("node").unwrap_or_default();
            let after = draft.undo.as_ref().map(|step| step.id.clone()).unwrap_or_default();
            let open = Open { eid: &node, correction, reshape, after: &after };
            let mut leaves = Leaf::all(draft.nodes, &draft.findings, open);
            let at = query("at").and_then(|eid| leaves.iter_mut().find(|leaf| leaf.node.eid == eid));
            if let Some(leaf) = at {
                let words = query("done").and_then(|code| (t().desk.done)(&code));
                leaf.done = words.map(|words| (words, draft.undo.clone()));
            }
            let head = Draft { nodes: Vec::new(), ..draft };
            view! { <Preview draft=head leaves/> }.into_any()
        }
        draft => {
            let (paste, invalid) = upload.unwrap_or_default();
            view! { <Upload consultation paste invalid in_work=draft.is_some()/> }.into_any()
        }
    }
}
