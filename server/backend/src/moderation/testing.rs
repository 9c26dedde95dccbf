//! Acts of moderators for the storage tests of everything that shows comments.

use model::accounts::Role;
use model::moderation::Form;

use crate::testing::{TestBackend, staff};

/// Hides a comment.
pub(crate) async fn hide(b: &TestBackend, slug: &str, comment: &str) {
    let moderator = staff(Role::Moderator);
    b.moderation().open(&moderator, slug, comment, false).await.unwrap();
    let seen = b.moderation().item(&moderator, slug, comment).await.unwrap().seen;
    let form = Form {
        comment: comment.into(),
        act: "hide".into(),
        rule: "insult".into(),
        reason: "Jignește un om.".into(),
        seen,
        ..Form::default()
    };
    b.moderation().act(&moderator, slug, &form).await.unwrap();
}
