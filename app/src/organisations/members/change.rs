//! The form of one member: what they may do, and taking them out.

use backend::organisations::Member;
use leptos::prelude::*;
use server_fn::ServerFn;

use super::super::{ChangeRoles, RemoveMember};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Checkbox, Weight};

/// Two forms: roles, and the way out. For managers.
#[component]
pub(super) fn Change(id: String, member: Member) -> impl IntoView {
    let (w, language) = (&t().organisations.members, language());
    let account = member.account.to_string();
    let remove = (!member.is_me).then(|| {
        view! {
            <form class="apart" method="post" action=RemoveMember::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="id" value=id.clone()/>
                <input type="hidden" name="member" value=account.clone()/>
                <p class="hint">{w.remove_text}</p>
                <Button label=(w.remove)(&member.name) weight=Weight::Danger/>
            </form>
        }
    });
    view! {
        <section class="sheet" id="change" aria-labelledby="change-title">
            <h2 id="change-title">{(w.change_title)(&member.name)}</h2>
            <form class="form" method="post" action=ChangeRoles::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="id" value=id.clone()/>
                <input type="hidden" name="member" value=account.clone()/>
                <RoleBoxes manager=member.roles.manager signatory=member.roles.signatory/>
                {(!member.is_me).then(|| view! { <p class="hint">{w.change_text}</p> })}
                <div class="actions">
                    <Button label=w.save/>
                    <a href=routes::organisation_members(language, &id)>{w.cancel}</a>
                </div>
            </form>
            {remove}
        </section>
    }
}

/// What a member may do, to be ticked.
#[component]
pub(super) fn RoleBoxes(manager: bool, signatory: bool) -> impl IntoView {
    let w = &t().organisations.members;
    view! {
        <fieldset class="field">
            <legend>{w.may}</legend>
            <Checkbox field="manager" label=w.manager checked=manager/>
            <Checkbox field="signatory" label=w.signatory checked=signatory/>
        </fieldset>
    }
}
