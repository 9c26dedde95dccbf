//! Decisions for the storage tests of everything that shows them.

use model::accounts::Role;
use model::ids::AccountId;
use model::outcomes::{Form, Selection};

use crate::Actor;
use crate::db::many;
use crate::testing::{TestBackend, staff};

fn colleague(role: Role) -> Actor {
    let mut actor = staff(role);
    if let Some(staff) = &mut actor.staff {
        staff.account = AccountId::from(role.as_str());
    }
    actor
}

/// Every comment that was sent, the earliest first.
pub(crate) async fn ids(b: &TestBackend) -> Vec<String> {
    const IDS: &str = "select c.id from comments c join submissions s on s.id = c.submission_id \
         where c.state <> 'draft' order by s.register_number, c.position";
    let rows = many!(&mut b.read().await.unwrap(), (String,), IDS).unwrap();
    rows.into_iter().map(|(id,)| id).collect()
}

/// Writes a decision for these comments.
pub(crate) async fn drafted(
    b: &TestBackend,
    slug: &str,
    comments: &[String],
    outcome: &str,
    reason: &str,
) -> String {
    let selection = Selection { comments: comments.join(" "), ..Selection::default() };
    let form = Form { outcome: outcome.into(), reason: reason.into() };
    b.outcomes().draft(&colleague(Role::Expert), slug, &selection, &form).await.unwrap().to_string()
}

/// Approves one.
pub(crate) async fn approved(b: &TestBackend, slug: &str, decision: &str) {
    b.outcomes().approve(&colleague(Role::Editor), slug, &[(decision.to_owned(), 1)]).await.unwrap();
}

/// Makes everything that is approved public.
pub(crate) async fn released(b: &TestBackend, slug: &str) {
    let editor = colleague(Role::Editor);
    let turn = b.outcomes().releasing(&editor, slug).await.unwrap().turn;
    b.outcomes().release(&editor, slug, turn).await.unwrap();
}

/// Writes a decision, approves it and makes it public.
pub(crate) async fn answered(b: &TestBackend, slug: &str, comments: &[String], outcome: &str, reason: &str) {
    let decision = drafted(b, slug, comments, outcome, reason).await;
    approved(b, slug, &decision).await;
    released(b, slug).await;
}
