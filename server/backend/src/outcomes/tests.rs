mod gate;
mod people;
mod reviewing;
mod telling;

use model::accounts::Role;
use model::ids::{AccountId, DecisionId};
use model::outcomes::{Filter, Form, Selection, State};

use crate::Actor;
use crate::db::{many, scalar};
use crate::outcomes::{Decision, Gate};
use crate::reading::fixture::{SLUG, opinion, submission};
use crate::testing::{TestBackend, staff};

/// A member of staff with an account of this name.
pub(super) fn colleague(role: Role, name: &str) -> Actor {
    let mut actor = staff(role);
    if let Some(staff) = &mut actor.staff {
        staff.account = AccountId::from(name);
    }
    actor
}

pub(super) fn expert() -> Actor {
    colleague(Role::Expert, "expert")
}

pub(super) fn editor() -> Actor {
    colleague(Role::Editor, "editor")
}

pub(super) fn accepted() -> Form {
    Form { outcome: "accepted".into(), reason: String::new() }
}

pub(super) fn refused() -> Form {
    Form { outcome: "not_accepted".into(), reason: "Directiva cere acest termen.".into() }
}

/// Sends opinions in one submission and gives the secret.
pub(super) async fn sent(b: &TestBackend, comments: &[(&str, &str)]) -> String {
    let form = submission(comments.iter().map(|(eid, text)| opinion(eid, text)).collect());
    b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret
}

/// Every comment that was sent, the oldest first.
pub(super) async fn ids(b: &TestBackend) -> Vec<String> {
    const IDS: &str = "select c.id from comments c join submissions s on s.id = c.submission_id \
         where c.state <> 'draft' order by s.register_number, c.position";
    let rows = many!(&mut b.read().await.unwrap(), (String,), IDS).unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

pub(super) fn named(ids: &[String]) -> Selection {
    Selection { comments: ids.join(" "), ..Selection::default() }
}

pub(super) async fn drafted(b: &TestBackend, comments: &[String], form: &Form) -> DecisionId {
    b.outcomes().draft(&expert(), SLUG, &named(comments), form).await.unwrap()
}

pub(super) async fn decision(b: &TestBackend, id: &DecisionId) -> Decision {
    b.outcomes().show(&expert(), SLUG, id.as_str(), None).await.unwrap().decision
}

pub(super) async fn approved(b: &TestBackend, id: &DecisionId) {
    let revision = decision(b, id).await.revision;
    b.outcomes().approve(&editor(), SLUG, &[(id.to_string(), revision)]).await.unwrap();
}

pub(super) async fn released(b: &TestBackend) {
    let turn = b.outcomes().releasing(&editor(), SLUG).await.unwrap().turn;
    b.outcomes().release(&editor(), SLUG, turn).await.unwrap();
}

/// Drafts, approves and releases one decision for these comments.
pub(super) async fn answered(b: &TestBackend, comments: &[String], form: &Form) -> DecisionId {
    let id = drafted(b, comments, form).await;
    approved(b, &id).await;
    released(b).await;
    id
}

pub(super) async fn gate(b: &TestBackend) -> Gate {
    b.outcomes().releasing(&editor(), SLUG).await.unwrap().gate
}

pub(super) async fn undecided(b: &TestBackend, filter: &Filter) -> Vec<String> {
    let desk = b.outcomes().desk(&expert(), SLUG, filter, None).await.unwrap();
    desk.items.into_iter().map(|item| item.voice.id).collect()
}

pub(super) async fn in_state(b: &TestBackend, state: State) -> Vec<DecisionId> {
    let list = b.outcomes().list(&expert(), SLUG, state, None).await.unwrap();
    list.items.into_iter().map(|decision| decision.id).collect()
}

pub(super) async fn number(b: &TestBackend, sql: &'static str) -> i64 {
    scalar!(&mut b.read().await.unwrap(), i64, sql).unwrap().unwrap()
}
