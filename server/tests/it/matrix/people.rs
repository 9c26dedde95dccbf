//! How each of them comes in, and whom the requests are about.

use backend::demo::{LOGINS, ORGANISATIONS};
use backend::logins::Visit;
use backend::outbox::Fate;
use backend::{Actor, Factor, Membership, Person};
use model::Language;
use model::accounts::{AssignmentForm, Form, PasswordForm, Role, StaffForm};
use model::citizens;
use model::moment::Instant;

use super::answers::Who;
use super::asking::{self, Objects, PREPARED, REVISED};
use super::storage::Storage;
use crate::support::{Client, SLUG, TestApp};

/// Of editors whom the demo does not make.
const PASSWORD: &str = "parola-redactorului-de-probă";

/// Another consultation of the demo.
const ELSEWHERE: &str = "finantarea-serviciilor-comunitare";

/// What is about others than the owner.
pub(super) async fn objects(app: &TestApp, storage: &Storage) -> Objects {
    const CARRIED: &str = "select id from comments where place_state = $1 order by id limit 1";
    const CHANGED: &str = "select p.id from provisions p join versions v on v.id = p.version_id \
        where v.number = 2 and p.eid = $1";
    const ASSIGNMENT: &str = "select id from assignments where account_id = $1";
    const ORGANISATION: &str = "select id from organisations where name = $1";
    const MEMBER: &str = "select id from accounts where email = $1";
    let form = Form {
        name: "Coleg".into(),
        email: "coleg@rotunda.example".into(),
        password: "parola-colegului".into(),
    };
    let colleague = app.backend.accounts().create(form, vec![Role::Expert]).await.unwrap();
    Objects {
        carried: storage.text(CARRIED, "needs_person").await,
        changed: storage.text(CHANGED, "chp_1__art_5").await,
        assignment: storage.text(ASSIGNMENT, colleague.as_str()).await,
        colleague: colleague.to_string(),
        organisation: storage.text(ORGANISATION, ORGANISATIONS[0].name).await,
        manager: storage.text(MEMBER, ORGANISATIONS[0].members[0].email).await,
        member: storage.text(MEMBER, ORGANISATIONS[0].members[2].email).await,
        ..Objects::default()
    }
}

/// The manager of the organisation, who always belongs to it, for whom the tests write in its draft.
pub(super) fn writer(objects: &Objects) -> Actor {
    let member = &ORGANISATIONS[0].members[0];
    let membership = Membership {
        organisation: objects.organisation.as_str().into(),
        manager: member.roles.manager,
        signatory: member.roles.signatory,
    };
    let person = Person {
        account: objects.manager.as_str().into(),
        login: "writer".into(),
        name: member.name.to_owned(),
        email: member.email.to_owned(),
        memberships: vec![membership],
        factor: Factor::Needless,
        proved: Instant(0),
        ends: Instant(i64::MAX),
        from: String::new(),
    };
    Actor { person: Some(person), ..Actor::default() }
}

/// Somebody's browser, and the password with which they came in.
pub(super) async fn enter(app: &TestApp, storage: &Storage, who: Who) -> (Client, String) {
    match who {
        Who::Visitor | Who::Owner | Who::Expired => (app.visitor(), String::new()),
        Who::Other => {
            let other = app.visitor();
            asking::post(&other, "/api/comments/add", asking::comment("Altceva.")).await;
            (other, String::new())
        }
        Who::Citizen => (proved(app, "a@rotunda.example").await, String::new()),
        Who::OtherCitizen => (proved(app, "altcineva@rotunda.example").await, String::new()),
        Who::Manager => member(app, 0, 0).await,
        Who::Signatory => member(app, 0, 1).await,
        Who::Member => member(app, 0, 2).await,
        Who::Outsider => member(app, 1, 0).await,
        Who::Moderator => of_the_demo(app, Role::Moderator).await,
        Who::Expert => of_the_demo(app, Role::Expert).await,
        Who::Editor => of_the_demo(app, Role::Editor).await,
        Who::Admin => of_the_demo(app, Role::Admin).await,
        Who::EditorHere => assigned(app, &[SLUG, PREPARED, REVISED]).await,
        Who::EditorElsewhere => assigned(app, &[ELSEWHERE]).await,
        Who::Suspended => {
            let entered = of_the_demo(app, Role::Expert).await;
            let id = storage.text("select id from accounts where email = $1", "expert@rotunda.example").await;
            app.backend.accounts().suspend(&TestApp::admin(), &id.into(), true).await.unwrap();
            entered
        }
    }
}

async fn of_the_demo(app: &TestApp, role: Role) -> (Client, String) {
    let login = LOGINS.iter().find(|login| login.roles.contains(&role)).unwrap();
    (app.staff(role).await, login.password.to_owned())
}

async fn log_in(app: &TestApp, email: &str, password: &str) -> Client {
    let client = app.visitor();
    let form = [("form[email]", email), ("form[password]", password), ("lang", "ro")];
    let answer = client.post_form("/api/accounts/log-in", &form).await;
    assert!(!answer.location().contains("wrong"), "{email}: {}", answer.text());
    client
}

/// A member of an organisation of the demo.
async fn member(app: &TestApp, organisation: usize, member: usize) -> (Client, String) {
    let member = &ORGANISATIONS[organisation].members[member];
    (log_in(app, member.email, member.password).await, member.password.to_owned())
}

/// Somebody who follows the link that was mailed to their address.
async fn proved(app: &TestApp, email: &str) -> Client {
    app.backend.citizens().ask(citizens::Form { email: email.into() }, Language::Ro).await.unwrap();
    let client = app.visitor();
    asking::post(&client, "/api/citizens/enter", asking::secret(&mailed(app, email).await)).await;
    client
}

/// The secret in the mail that an address got.
async fn mailed(app: &TestApp, email: &str) -> String {
    let mut secret = String::new();
    for letter in app.backend.outbox().claim(100).await.unwrap() {
        app.backend.outbox().settle(&letter, &Fate::Doubtful(String::new())).await.unwrap();
        if letter.recipient == email && letter.mail.link().is_some() {
            letter.secret().clone_into(&mut secret);
        }
    }
    secret
}

/// An editor of these consultations only, with a password and a second factor.
async fn assigned(app: &TestApp, slugs: &[&str]) -> (Client, String) {
    let (admin, accounts, email) = (TestApp::admin(), app.backend.accounts(), "redactor@rotunda.example");
    let only = |slug: &str| AssignmentForm { role: "editor".into(), consultation: slug.into() };
    let form = StaffForm {
        name: "Redactor".into(),
        email: email.into(),
        role: "editor".into(),
        consultation: slugs[0].into(),
    };
    let id = accounts.welcome(&admin, form, Language::Ro).await.unwrap();
    for slug in &slugs[1..] {
        accounts.assign(&admin, &id, &only(slug)).await.unwrap();
    }
    let chosen = PasswordForm { present: String::new(), password: PASSWORD.into() };
    accounts.set_password(&mailed(app, email).await, &chosen, &Visit::default()).await.unwrap();
    let client = log_in(app, email, PASSWORD).await;
    let seconds = u64::try_from(app.backend.now().0 / 1_000).unwrap();
    let answer = asking::new_code(&client, "/api/accounts/set-factor", seconds).await;
    assert!(answer.location().contains("codes=1"), "{}", answer.location());
    (client, PASSWORD.to_owned())
}
