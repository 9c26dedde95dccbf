mod entering;
mod listing;

use model::accounts::Role;
use model::comments::Form as CommentForm;
use model::ids::AccountId;
use model::register::Form;

use crate::Actor;
use crate::db::run;
use crate::reading::fixture::{SLUG, opinion};
use crate::testing::{TestBackend, staff};

/// The demo's text is published under voluntary mode.
pub(super) async fn in_legal_mode(b: &TestBackend) {
    let mut tx = b.write().await.unwrap();
    run!(&mut tx, "update consultations set mode = 'legal'").unwrap();
    b.commit(tx).await.unwrap();
}

/// A member of staff with an account of this name.
pub(super) fn colleague(name: &str) -> Actor {
    let mut actor = staff(Role::Expert);
    if let Some(staff) = &mut actor.staff {
        staff.account = AccountId::from(name);
    }
    actor
}

/// A letter of a person who gave a postal address and nothing else.
pub(super) fn letter() -> Form {
    Form {
        means: "letter".into(),
        received: "2026-11-01T15:30".into(),
        name: "Vasile Probă".into(),
        contact: "Str. Lungă nr. 3, Brașov".into(),
        kind: "citizen".into(),
        ..Form::default()
    }
}

/// Writes comments down, enters them with a form, and gives number and secret.
pub(super) async fn entered(
    b: &TestBackend,
    actor: &Actor,
    form: Form,
    comments: Vec<CommentForm>,
) -> crate::Result<super::Entered> {
    for comment in comments {
        b.register().add(actor, SLUG, comment).await?;
    }
    let id = b.register().entering(actor, SLUG).await?.id.unwrap();
    b.register().enter(actor, SLUG, &id, form, false).await
}

pub(super) fn two() -> Vec<CommentForm> {
    vec![opinion("chp_1__art_1__para_1", "Nu toți."), opinion("", "Nu e nevoie de lege.")]
}
