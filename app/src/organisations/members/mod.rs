//! The page of an organisation's members.

mod change;
mod invitations;
mod invite;
mod leave;
mod table;

use backend::organisations::{Desk, Invitation, Member};
use leptos::prelude::*;
use model::invalid::FieldProblem;
use model::organisations::Invite;
use model::{Invalid, Problem};

use self::change::Change;
use self::invitations::Invitations;
use self::invite::InviteForm;
use self::leave::Leave;
use self::table::Table;
use super::api::invite_of;
use super::{OrganisationHead, Tab, member_page};
use crate::messages::t;
use crate::ssr::{backend, query, take_form};
use crate::ui::{ErrorSummary, Errors, Notice, Tone};

/// What the page shows.
struct Loaded {
    desk: Desk,
    members: Vec<Member>,
    /// For managers.
    invitations: Vec<Invitation>,
    form: Invite,
    errors: Errors,
}

/// The page; `?member=` opens the form of one of them, `?done=` says what was done.
#[component]
pub fn MembersPage() -> impl IntoView {
    member_page(
        |actor, id| async move {
            let desk = backend().organisations().desk(&actor, &id).await?;
            let members = backend().organisations().members(&actor, &id).await?;
            if !desk.face.manager {
                let (form, errors) = (Invite::default(), Errors::default());
                return Ok(Loaded { desk, members, invitations: Vec::new(), form, errors });
            }
            let invitations = backend().organisations().invitations(&actor, &id).await?;
            let kept = take_form::<(Invite, Invalid)>(&invite_of(&id)).await?;
            let (form, invalid) = kept.unwrap_or_default();
            Ok(Loaded { desk, members, invitations, form, errors: said(&invalid) })
        },
        |loaded| view! { <Shown loaded/> },
    )
}

fn said(invalid: &Invalid) -> Errors {
    let w = &t().organisations.members;
    let own = |found: &FieldProblem| match found.problem {
        Problem::Taken => Some(w.is_member.to_owned()),
        Problem::TooMany { .. } => Some(w.too_many.to_owned()),
        _ => None,
    };
    Errors::saying(invalid, |_| w.invite_email.label, own)
}

#[component]
fn Shown(loaded: Loaded) -> impl IntoView {
    let w = &t().organisations.members;
    let Loaded { desk, members, invitations, form, errors } = loaded;
    let face = desk.face;
    let (id, manager) = (face.id.to_string(), face.manager);
    let done = query("done").and_then(|code| (w.done)(&code));
    let chosen = query("member").filter(|_| manager);
    let chosen = chosen.and_then(|account| members.iter().find(|it| it.account.as_str() == account).cloned());
    let last = members.iter().all(|it| it.is_me || !it.roles.manager) && manager;
    let inviting = manager.then(|| {
        view! {
            <Invitations id=id.clone() invitations/>
            <InviteForm id=id.clone() form errors=errors.clone()/>
        }
    });
    view! {
        <OrganisationHead
            face
            title=w.title
            lede=Some(w.lede.to_owned())
            here=Some(Tab::Members)
            errors=!errors.is_empty()
        />
        <div class="people">
            <ErrorSummary errors/>
            {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
            {chosen.map(|member| view! { <Change id=id.clone() member/> })}
            <Table id=id.clone() members manager/>
            {inviting}
            <Leave id last/>
        </div>
    }
}
