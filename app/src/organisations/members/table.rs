//! The members, as a table.

use backend::organisations::Member;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Shown, Time};

/// One row per member; managers find the way to change each.
#[component]
pub(super) fn Table(id: String, members: Vec<Member>, manager: bool) -> impl IntoView {
    let w = &t().organisations.members;
    let row = move |member: Member| view! { <Row id=id.clone() member manager/> };
    let act = manager.then(|| view! { <th role="columnheader" scope="col">{w.act}</th> });
    view! {
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{w.title}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{w.name}</th>
                        <th role="columnheader" scope="col">{w.email}</th>
                        <th role="columnheader" scope="col">{w.roles}</th>
                        <th role="columnheader" scope="col">{w.since}</th>
                        {act}
                    </tr>
                </thead>
                <tbody role="rowgroup">{members.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

#[component]
fn Row(id: String, member: Member, manager: bool) -> impl IntoView {
    let w = &t().organisations.members;
    let me = member.is_me.then(|| view! { " "<span class="soft">{w.me}</span> });
    let act = manager.then(|| {
        let href = routes::member_open(language(), &id, member.account.as_str());
        view! {
            <td role="cell" data-label=w.act>
                <a href=format!("{href}#change")>{w.change}<span class="sr">{format!(" {}", member.name)}</span></a>
            </td>
        }
    });
    view! {
        <tr role="row">
            <th role="rowheader" scope="row">{member.name.clone()}{me}</th>
            <td role="cell" class="long" data-label=w.email>{member.email}</td>
            <td role="cell" data-label=w.roles>{(w.role)(member.roles)}</td>
            <td role="cell" class="tabular" data-label=w.since><Time at=member.since shown=Shown::Day/></td>
            {act}
        </tr>
    }
}
