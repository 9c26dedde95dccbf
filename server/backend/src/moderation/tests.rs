mod bulk;
mod hidden;
mod queue;
mod redacted;
mod sender;

use model::accounts::Role;
use model::moderation::Form;

use crate::reading::fixture::{SLUG, opinion, submission};
use crate::testing::{TestBackend, person, staff};
use crate::{Actor, Assignment};

/// The moderator of the tests.
fn ana() -> Actor {
    staff(Role::Moderator)
}

/// A moderator with an account of their own.
async fn another(b: &TestBackend, name: &str) -> Actor {
    let mut actor = person(b, name, &[]).await;
    let account = actor.person.as_ref().unwrap().account.clone();
    let mut staff = ana().staff.unwrap();
    (staff.account, staff.roles) = (account, vec![Assignment::everywhere(Role::Moderator)]);
    actor.staff = Some(staff);
    actor
}

/// Sends an opinion, and gives the secret of its tracking address and the id of the comment.
async fn sent(b: &TestBackend, words: &str) -> (String, String) {
    tick(b);
    let form = submission(vec![opinion("chp_1__art_2", words)]);
    let secret = b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret;
    let id = b.submissions().receipt(&secret).await.unwrap().comments[0].id.clone();
    (secret, id)
}

fn form(comment: &str, act: &str) -> Form {
    Form {
        comment: comment.into(),
        act: act.into(),
        rule: "insult".into(),
        reason: "Jignește un om.".into(),
        ..Form::default()
    }
}

/// Opens a comment and does something to it.
async fn act(b: &TestBackend, actor: &Actor, form: Form) -> crate::Result<crate::moderation::Done> {
    b.moderation().open(actor, SLUG, &form.comment, false).await?;
    let seen = b.moderation().item(actor, SLUG, &form.comment).await?.seen;
    let done = b.moderation().act(actor, SLUG, &Form { seen, ..form }).await;
    tick(b);
    done
}

/// Ids of one instant come in no order.
fn tick(b: &TestBackend) {
    b.clock.set(b.now().plus_seconds(1));
}

/// New comments of the consultation wait.
async fn wait_first(b: &TestBackend) {
    let mut form = b.consultations().edit(&staff(Role::Editor), SLUG).await.unwrap();
    form.moderation = "before".into();
    b.consultations().update(&staff(Role::Editor), SLUG, form).await.unwrap();
}

/// The texts that everyone reads.
async fn read(b: &TestBackend) -> Vec<String> {
    let voices = b.reading().voices(SLUG, None, None, 100).await.unwrap();
    voices.items.into_iter().map(|voice| voice.text).collect()
}
