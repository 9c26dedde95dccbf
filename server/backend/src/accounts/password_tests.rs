use model::accounts::{Form, Login, PasswordForm, Role};
use model::mails::Mail;
use model::{Language, Problem};

use crate::actor::Person;
use crate::db::testing::db_test;
use crate::db::{many, run};
use crate::error::{Error, Result};
use crate::links;
use crate::logins::Visit;
use crate::testing::TestBackend;

const EMAIL: &str = "ana@rotunda.example";
const PASSWORD: &str = "parola-de-probă";
const NEW: &str = "altă parolă, mai lungă";

async fn account(backend: &TestBackend) {
    let form = Form { name: "Ana".into(), email: EMAIL.into(), password: PASSWORD.into() };
    backend.accounts().create(form, vec![Role::Expert]).await.unwrap();
}

async fn log_in(backend: &TestBackend, password: &str) -> Option<Person> {
    let login = Login { email: EMAIL.into(), password: password.into() };
    let login = backend.accounts().login(login, &Visit::default()).await.unwrap()?;
    Some(backend.logins().who(&login, "").await.unwrap().unwrap().0)
}

fn chosen(present: &str, password: &str) -> PasswordForm {
    PasswordForm { present: present.into(), password: password.into() }
}

/// The mails in the outbox, the oldest first: to whom, and what.
async fn mails(backend: &TestBackend) -> Vec<(String, Mail)> {
    let mut tx = backend.read().await.unwrap();
    let rows = many!(&mut tx, (String, String), "select recipient, mail from outbox order by id").unwrap();
    rows.into_iter().map(|(to, mail)| (to, serde_json::from_str(&mail).unwrap())).collect()
}

/// Asks for a new password, a second after whatever was done before.
async fn forget(backend: &TestBackend, email: &str) {
    backend.clock.set(backend.now().plus_seconds(1));
    backend.accounts().forgotten(email, Language::Ro).await.unwrap();
}

/// The secret of the link in the newest mail.
async fn mailed(backend: &TestBackend) -> String {
    let (_, mail) = mails(backend).await.pop().unwrap();
    links::secret(backend, mail.link().unwrap()).unwrap()
}

fn is_gone<T: std::fmt::Debug>(answer: Result<T>) -> bool {
    matches!(answer, Err(Error::NotFound))
}

db_test! {
    async fn a_forgotten_password_is_set_anew_by_the_mailed_link_and_every_login_ends(backend) {
        account(backend).await;
        let before = log_in(backend, PASSWORD).await.unwrap();
        forget(backend, " Ana@Rotunda.example ").await;
        let secret = mailed(backend).await;
        assert!(backend.accounts().can_set_password(&secret).await.unwrap());
        backend.accounts().set_password(&secret, &chosen("", NEW), &Visit::default()).await.unwrap();
        assert!(backend.logins().who(&before.login, "").await.unwrap().is_none());
        assert!(log_in(backend, PASSWORD).await.is_none());
        assert!(log_in(backend, NEW).await.is_some());
    }
}

db_test! {
    async fn a_link_works_once_and_only_the_newest(backend) {
        account(backend).await;
        forget(backend, EMAIL).await;
        let first = mailed(backend).await;
        forget(backend, EMAIL).await;
        let second = mailed(backend).await;
        assert!(is_gone(backend.accounts().set_password(&first, &chosen("", NEW), &Visit::default()).await));
        backend.accounts().set_password(&second, &chosen("", NEW), &Visit::default()).await.unwrap();
        assert!(is_gone(backend.accounts().set_password(&second, &chosen("", PASSWORD), &Visit::default()).await));
        assert!(!backend.accounts().can_set_password(&second).await.unwrap());
        assert!(log_in(backend, NEW).await.is_some());
    }
}

db_test! {
    async fn a_link_ends_after_an_hour(backend) {
        account(backend).await;
        forget(backend, EMAIL).await;
        let secret = mailed(backend).await;
        backend.clock.set(backend.now().plus_seconds(3_600));
        assert!(is_gone(backend.accounts().set_password(&secret, &chosen("", NEW), &Visit::default()).await));
    }
}

db_test! {
    async fn a_refused_password_leaves_the_link_as_it_was(backend) {
        account(backend).await;
        forget(backend, EMAIL).await;
        let secret = mailed(backend).await;
        let short = backend.accounts().set_password(&secret, &chosen("", "scurtă"), &Visit::default()).await;
        let Err(Error::Invalid(invalid)) = short else { panic!("{short:?}") };
        assert_eq!(invalid.of("password"), Some(&Problem::TooShort { min: 8 }));
        backend.accounts().set_password(&secret, &chosen("", NEW), &Visit::default()).await.unwrap();
    }
}

db_test! {
    async fn whether_an_address_has_an_account_is_told_only_to_the_address(backend) {
        account(backend).await;
        for email in [EMAIL, "nimeni@rotunda.example"] {
            forget(backend, email).await;
        }
        let mails = mails(backend).await;
        assert!(matches!(&mails[..], [(ana, Mail::NewPassword { .. }), (nobody, Mail::NoAccount)]
            if ana == EMAIL && nobody == "nimeni@rotunda.example"), "{mails:?}");
    }
}

db_test! {
    async fn a_suspended_account_gets_no_new_password(backend) {
        account(backend).await;
        forget(backend, EMAIL).await;
        let secret = mailed(backend).await;
        let mut tx = backend.write().await.unwrap();
        run!(&mut tx, "update accounts set state = 'suspended'").unwrap();
        tx.commit().await.unwrap();
        assert!(is_gone(backend.accounts().set_password(&secret, &chosen("", NEW), &Visit::default()).await));
        forget(backend, EMAIL).await;
        assert!(matches!(mails(backend).await.pop(), Some((_, Mail::NoAccount))));
    }
}

db_test! {
    async fn changing_the_password_wants_the_present_one_and_ends_the_other_logins(backend) {
        account(backend).await;
        let (here, elsewhere) = (log_in(backend, PASSWORD).await.unwrap(), log_in(backend, PASSWORD).await.unwrap());
        let refused = backend.accounts().change_password(&here, &chosen("ghicită", NEW)).await;
        let Err(Error::Invalid(invalid)) = refused else { panic!("{refused:?}") };
        assert_eq!(invalid.of("present"), Some(&Problem::Wrong));
        backend.accounts().change_password(&here, &chosen(PASSWORD, NEW)).await.unwrap();
        assert!(backend.logins().who(&here.login, "").await.unwrap().is_some());
        assert!(backend.logins().who(&elsewhere.login, "").await.unwrap().is_none());
        assert!(log_in(backend, NEW).await.is_some());
    }
}
