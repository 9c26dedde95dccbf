use model::accounts::{CodeForm, Form, Login, Role};
use totp_rs::{Builder, Secret};

use crate::actor::{Factor, Person};
use crate::db::testing::db_test;
use crate::error::{Conflict, Error, Result};
use crate::logins::Visit;
use crate::testing::TestBackend;
use model::Problem;

const EMAIL: &str = "ana@rotunda.example";
const PASSWORD: &str = "parola-de-probă";

async fn log_in(backend: &TestBackend) -> Person {
    let login = Login { email: EMAIL.into(), password: PASSWORD.into() };
    let login = backend.accounts().login(login, &Visit::default()).await.unwrap().unwrap();
    backend.logins().who(&login, "").await.unwrap().unwrap().0
}

async fn again(backend: &TestBackend, person: &Person) -> (Person, bool) {
    let (person, staff) = backend.logins().who(&person.login, "").await.unwrap().unwrap();
    (person, staff.is_some())
}

fn code(backend: &TestBackend, secret: &str) -> CodeForm {
    let secret = Secret::try_from_base32(secret.replace(' ', "")).unwrap();
    let totp = Builder::new().with_secret(secret).build().unwrap();
    CodeForm { code: totp.generate(u64::try_from(backend.now().0 / 1_000).unwrap()).to_string() }
}

fn next_step(backend: &TestBackend) {
    backend.clock.set(backend.now().plus_seconds(30));
}

fn is_wrong<T: std::fmt::Debug>(answer: Result<T>) -> bool {
    matches!(&answer, Err(Error::Invalid(invalid)) if invalid.of("code") == Some(&Problem::Wrong))
}

/// An expert with a second factor, its secret and the recovery codes.
async fn expert(backend: &TestBackend) -> (Person, String, Vec<String>) {
    let form = Form { name: "Ana".into(), email: EMAIL.into(), password: PASSWORD.into() };
    backend.accounts().create(form, vec![Role::Expert]).await.unwrap();
    let person = log_in(backend).await;
    let setup = backend.accounts().setup(&person).unwrap();
    let codes = backend.accounts().set_factor(&person, &code(backend, &setup.secret)).await.unwrap();
    (person, setup.secret, codes)
}

db_test! {
    async fn nobody_is_staff_before_the_second_factor(backend) {
        let form = Form { name: "Ana".into(), email: EMAIL.into(), password: PASSWORD.into() };
        backend.accounts().create(form, vec![Role::Admin]).await.unwrap();
        let person = log_in(backend).await;
        assert_eq!((person.factor, again(backend, &person).await.1), (Factor::Unset, false));
        let setup = backend.accounts().setup(&person).unwrap();
        assert!(is_wrong(backend.accounts().set_factor(&person, &CodeForm { code: "000000".into() }).await));
        assert!(!again(backend, &person).await.1);
        backend.accounts().set_factor(&person, &code(backend, &setup.secret)).await.unwrap();
        assert!(again(backend, &person).await.1);
        let second = log_in(backend).await;
        assert_eq!((second.factor, again(backend, &second).await.1), (Factor::Missing, false));
        next_step(backend);
        backend.accounts().give_factor(&second, &code(backend, &setup.secret)).await.unwrap();
        assert!(again(backend, &second).await.1);
    }
}

db_test! {
    async fn a_code_works_once(backend) {
        let (_, secret, _) = expert(backend).await;
        let used = code(backend, &secret);
        let person = log_in(backend).await;
        assert!(is_wrong(backend.accounts().give_factor(&person, &used).await), "the code that set it up");
        next_step(backend);
        let fresh = code(backend, &secret);
        backend.accounts().give_factor(&person, &fresh).await.unwrap();
        let other = log_in(backend).await;
        assert!(is_wrong(backend.accounts().give_factor(&other, &fresh).await), "in another login");
        assert!(!again(backend, &other).await.1);
    }
}

db_test! {
    async fn of_two_logins_with_one_code_one_gets_in(backend) {
        let (_, secret, _) = expert(backend).await;
        let (one, other) = (log_in(backend).await, log_in(backend).await);
        next_step(backend);
        let code = code(backend, &secret);
        let accounts = backend.accounts();
        let answers = tokio::join!(accounts.give_factor(&one, &code), accounts.give_factor(&other, &code));
        assert_eq!(u8::from(answers.0.is_ok()) + u8::from(answers.1.is_ok()), 1, "{answers:?}");
    }
}

db_test! {
    async fn guesses_at_one_account_are_slow_from_however_many_logins(backend) {
        let (_, secret, recovery) = expert(backend).await;
        next_step(backend);
        for _ in 0..5 {
            let guess = CodeForm { code: "000000".into() };
            assert!(is_wrong(backend.accounts().give_factor(&log_in(backend).await, &guess).await));
        }
        let person = log_in(backend).await;
        let refused = backend.accounts().give_factor(&person, &code(backend, &secret)).await;
        assert!(
            matches!(&refused, Err(Error::Invalid(invalid)) if invalid.of("code") == Some(&Problem::TooSoon)),
            "also the right one: {refused:?}"
        );
        let recovered = CodeForm { code: recovery[0].clone() };
        backend.accounts().give_factor(&log_in(backend).await, &recovered).await.unwrap();
        backend.clock.set(backend.now().plus_seconds(60));
        backend.accounts().give_factor(&person, &code(backend, &secret)).await.unwrap();
        assert!(is_wrong(backend.accounts().give_factor(&person, &CodeForm { code: "1".into() }).await));
    }
}

db_test! {
    async fn a_recovery_code_works_once_and_however_it_is_typed(backend) {
        let (_, _, codes) = expert(backend).await;
        assert_eq!(codes.len(), 10);
        let person = log_in(backend).await;
        let typed = CodeForm { code: format!(" {} ", codes[3].to_uppercase().replace('-', " ")) };
        backend.accounts().give_factor(&person, &typed).await.unwrap();
        assert!(again(backend, &person).await.1);
        let other = log_in(backend).await;
        assert!(is_wrong(backend.accounts().give_factor(&other, &typed).await));
        assert_eq!(backend.accounts().recovery_left(&person).await.unwrap(), 9);
    }
}

db_test! {
    async fn old_recovery_codes_are_worth_nothing_after_new_ones(backend) {
        let (person, _, codes) = expert(backend).await;
        let (person, _) = again(backend, &person).await;
        let renewed = backend.accounts().new_recovery_codes(&person).await.unwrap();
        let other = log_in(backend).await;
        assert!(is_wrong(backend.accounts().give_factor(&other, &CodeForm { code: codes[0].clone() }).await));
        backend.accounts().give_factor(&other, &CodeForm { code: renewed[0].clone() }).await.unwrap();
    }
}

db_test! {
    async fn new_recovery_codes_want_a_fresh_proof(backend) {
        let (person, ..) = expert(backend).await;
        backend.clock.set(backend.now().plus_seconds(crate::logins::FRESH));
        let (person, _) = again(backend, &person).await;
        let refused = backend.accounts().new_recovery_codes(&person).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Unproved))), "{refused:?}");
        backend.accounts().prove(&person, PASSWORD).await.unwrap();
        let (person, _) = again(backend, &person).await;
        backend.accounts().new_recovery_codes(&person).await.unwrap();
    }
}

db_test! {
    async fn who_has_not_given_the_factor_cannot_put_another_in_its_place(backend) {
        let (..) = expert(backend).await;
        let thief = log_in(backend).await;
        let offered = backend.accounts().setup(&thief);
        assert!(matches!(offered, Err(Error::Conflict(Conflict::Changed))), "{offered:?}");
        let set = backend.accounts().set_factor(&thief, &CodeForm { code: "123456".into() }).await;
        assert!(matches!(set, Err(Error::Conflict(Conflict::Changed))), "{set:?}");
    }
}

db_test! {
    async fn the_secret_is_not_in_the_storage(backend) {
        let (_, secret, codes) = expert(backend).await;
        let bytes = Secret::try_from_base32(secret.replace(' ', "")).unwrap();
        let stored = "select totp_sealed from accounts";
        let mut tx = backend.read().await.unwrap();
        let sealed = crate::db::scalar!(&mut tx, String, stored).unwrap().unwrap();
        let hex: String = bytes.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
        assert!(!sealed.contains(&hex) && sealed.len() > hex.len());
        let kept = "select count(*) from recovery_codes where code_hash = $1";
        let plain = codes[0].replace('-', "");
        assert_eq!(crate::db::scalar!(&mut tx, i64, kept, plain).unwrap(), Some(0));
    }
}

db_test! {
    async fn another_phone_wants_a_fresh_proof(backend) {
        let (person, ..) = expert(backend).await;
        backend.clock.set(backend.now().plus_seconds(crate::logins::FRESH));
        let (person, _) = again(backend, &person).await;
        let setup = backend.accounts().setup(&person).unwrap();
        let refused = backend.accounts().set_factor(&person, &code(backend, &setup.secret)).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Unproved))), "{refused:?}");
        backend.accounts().prove(&person, PASSWORD).await.unwrap();
        let (person, _) = again(backend, &person).await;
        backend.accounts().set_factor(&person, &code(backend, &setup.secret)).await.unwrap();
    }
}
