mod invitations;
mod members;
mod sign_up;
mod verify;

use model::accounts;
use model::ids::{LinkId, OrganisationId};
use model::organisations::{Edit, ProfileForm, SignUp};

use crate::db::{many, scalar};
use crate::logins::Visit;
use crate::testing::TestBackend;
use crate::{Actor, links};

const PASSWORD: &str = "parola-de-probă";
/// The codes of two public institutions.
const CODE: &str = "4266669";
const OTHER_CODE: &str = "4267117";

fn profile(name: &str, code: &str) -> ProfileForm {
    ProfileForm {
        name: name.into(),
        kind: "association".into(),
        fiscal_code: code.into(),
        county: "Cluj".into(),
        ..ProfileForm::default()
    }
}

fn sign_up(email: &str, code: &str) -> SignUp {
    SignUp {
        organisation: profile("Asociația Exemplu", code),
        person: accounts::Form { name: "Ana".into(), email: email.into(), password: PASSWORD.into() },
    }
}

fn edit(name: &str, code: &str) -> Edit {
    let contact_email = "birou@exemplu.example".into();
    Edit { organisation: ProfileForm { contact_email, ..profile(name, code) } }
}

/// Time goes on, so that what is done next is the newest.
fn tick(backend: &TestBackend) {
    backend.clock.set(backend.now().plus_seconds(1));
}

/// Whom the mails in the outbox go to, and which they are, in their order.
async fn mails(backend: &TestBackend) -> Vec<(String, String)> {
    const MAILS: &str = "select recipient, mail from outbox order by created_at, recipient";
    let rows = many!(&mut backend.read().await.unwrap(), (String, String), MAILS).unwrap();
    rows.into_iter()
        .map(|(to, mail)| {
            let mail: serde_json::Value = serde_json::from_str(&mail).unwrap();
            (to, mail["mail"].as_str().unwrap().to_owned())
        })
        .collect()
}

/// The secret of the newest link.
async fn secret(backend: &TestBackend) -> String {
    const NEWEST: &str = "select id from links order by created_at desc limit 1";
    let id = scalar!(&mut backend.read().await.unwrap(), String, NEWEST).unwrap().unwrap();
    links::secret(backend, &LinkId::from(id)).unwrap()
}

/// What was done, by whom: the newest row of the audit trail.
async fn audited(backend: &TestBackend) -> (String, String, String) {
    const NEWEST: &str = "select actor, verb, object from audit order by at desc limit 1";
    many!(&mut backend.read().await.unwrap(), (String, String, String), NEWEST).unwrap().pop().unwrap()
}

async fn count(backend: &TestBackend, sql: &'static str) -> i64 {
    scalar!(&mut backend.read().await.unwrap(), i64, sql).unwrap().unwrap()
}

/// The actor as their next request finds them.
async fn again(backend: &TestBackend, actor: &Actor) -> Actor {
    let login = &actor.person.as_ref().unwrap().login;
    let known = backend.logins().who(login, "192.0.2.0/24").await.unwrap();
    let (person, staff) = known.map_or((None, None), |(person, staff)| (Some(person), staff));
    Actor { person, staff, ..Actor::default() }
}

fn account(actor: &Actor) -> model::ids::AccountId {
    actor.person.as_ref().unwrap().account.clone()
}

/// Signs up and confirms; gives the organisation and its first member.
async fn signed_up(backend: &TestBackend, email: &str, code: &str) -> (OrganisationId, Actor) {
    tick(backend);
    backend.organisations().sign_up(model::Language::Ro, sign_up(email, code)).await.unwrap();
    let secret = secret(backend).await;
    let (id, login) = backend.organisations().confirm(&secret, PASSWORD, &Visit::default()).await.unwrap();
    tick(backend);
    let (person, staff) = backend.logins().who(&login, "192.0.2.0/24").await.unwrap().unwrap();
    (id, Actor { person: Some(person), staff, ..Actor::default() })
}
