//! The invitations that wait to be accepted.

use backend::organisations::Invitation;
use leptos::prelude::*;
use server_fn::ServerFn;

use super::super::{InviteAgain, RevokeInvitation};
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Shown, Time, Weight};

/// One row per invitation, with sending it again and taking it back; nothing where none waits.
#[component]
pub(super) fn Invitations(id: String, invitations: Vec<Invitation>) -> impl IntoView {
    let w = &t().organisations.members;
    let row = move |invitation: Invitation| view! { <Row id=id.clone() invitation/> };
    (!invitations.is_empty()).then(|| {
        view! {
            <section aria-labelledby="invitations">
                <h2 id="invitations">{w.invitations}</h2>
                <div class="table-wrap">
                    <table class="table stack" role="table">
                        <caption class="sr">{w.invitations}</caption>
                        <thead role="rowgroup">
                            <tr role="row">
                                <th role="columnheader" scope="col">{w.sent_to}</th>
                                <th role="columnheader" scope="col">{w.roles}</th>
                                <th role="columnheader" scope="col">{w.valid}</th>
                                <th role="columnheader" scope="col">{w.act}</th>
                            </tr>
                        </thead>
                        <tbody role="rowgroup">{invitations.into_iter().map(row).collect_view()}</tbody>
                    </table>
                </div>
            </section>
        }
    })
}

#[component]
fn Row(id: String, invitation: Invitation) -> impl IntoView {
    let w = &t().organisations.members;
    let (link, about) = (invitation.id.to_string(), invitation.email.clone());
    let act = |action: &'static str, label: &'static str, weight: Weight| {
        view! {
            <form method="post" action=action>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="id" value=id.clone()/>
                <input type="hidden" name="invitation" value=link.clone()/>
                <Button label about=about.clone() weight/>
            </form>
        }
    };
    view! {
        <tr role="row">
            <th role="rowheader" scope="row" class="long">{invitation.email.clone()}</th>
            <td role="cell" data-label=w.roles>{(w.role)(invitation.roles)}</td>
            <td role="cell" class="tabular" data-label=w.valid><Time at=invitation.ends shown=Shown::Day/></td>
            <td role="cell" data-label=w.act>
                <div class="in-row">
                    {act(InviteAgain::PATH, w.again, Weight::Link)}
                    {act(RevokeInvitation::PATH, w.revoke, Weight::Link)}
                </div>
            </td>
        </tr>
    }
}
