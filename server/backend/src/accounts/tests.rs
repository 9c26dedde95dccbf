use argon2::password_hash::PasswordHasher;
use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, Version};
use model::Problem;
use model::accounts::{Form, Login, Role};
use model::ids::AccountId;

use super::hashing;
use crate::actor::Assignment;
use crate::db::testing::db_test;
use crate::db::{run, scalar};
use crate::error::Error;
use crate::logins::Visit;
use crate::testing::TestBackend;

const PASSWORD: &str = "parola-de-probă";

fn form(email: &str) -> Form {
    Form { name: "Ana".into(), email: email.into(), password: PASSWORD.into() }
}

fn login(email: &str, password: &str) -> Login {
    Login { email: email.into(), password: password.into() }
}

async fn stored_hash(backend: &TestBackend) -> String {
    scalar!(&mut backend.read().await.unwrap(), String, "select password_hash from accounts")
        .unwrap()
        .unwrap()
}

async fn audited(backend: &TestBackend, verb: &str) -> Option<String> {
    scalar!(&mut backend.read().await.unwrap(), String, "select actor from audit where verb = $1", verb)
        .unwrap()
}

db_test! {
    async fn the_right_password_gives_the_member_of_staff(backend) {
        let roles = vec![Role::Expert, Role::Editor, Role::Expert];
        let id = backend.accounts().create(form("Ana@Rotunda.example"), roles).await.unwrap();
        let begun = backend.accounts().login(login(" ana@rotunda.EXAMPLE", PASSWORD), &Visit::default()).await.unwrap().unwrap();
        assert_eq!(backend.logins().who(&begun, "").await.unwrap().unwrap().0.account, id);
        let staff = backend.accounts().staff(&id).await.unwrap().unwrap();
        let roles = [Role::Editor, Role::Expert].map(Assignment::everywhere);
        assert_eq!((&staff.account, staff.roles.as_slice()), (&id, roles.as_slice()));
        assert!(stored_hash(backend).await.starts_with("$argon2id$v=19$m=47104,t=1,p=1$"));
        assert_eq!(audited(backend, "create").await.as_deref(), Some("operator"));
        assert_eq!(audited(backend, "login").await.as_deref(), Some(id.as_str()));
    }
}

db_test! {
    async fn a_wrong_password_gives_nobody_and_leaves_no_login(backend) {
        backend.accounts().create(form("ana@rotunda.example"), vec![Role::Editor]).await.unwrap();
        for wrong in ["", "parola-de-proba", &"a".repeat(5_000)] {
            let staff = backend.accounts().login(login("ana@rotunda.example", wrong), &Visit::default()).await.unwrap();
            assert!(staff.is_none(), "{} characters", wrong.len());
        }
        assert_eq!(audited(backend, "login").await, None);
    }
}

db_test! {
    async fn an_unknown_address_does_the_work_of_a_known_one(backend) {
        backend.accounts().create(form("ana@rotunda.example"), vec![Role::Editor]).await.unwrap();
        assert!(backend.accounts().login(login("nimeni@rotunda.example", PASSWORD), &Visit::default()).await.unwrap().is_none());
        // Whoever hashes waits for the semaphore: closed, it fails exactly those who do.
        backend.0.hashing.close();
        for email in ["ana@rotunda.example", "nimeni@rotunda.example"] {
            let answer = backend.accounts().login(login(email, PASSWORD), &Visit::default()).await;
            assert!(matches!(answer, Err(Error::Unavailable(_))), "{email}: {answer:?}");
        }
    }
}

#[test]
fn the_hash_of_nobody_costs_as_much_as_a_real_one() {
    let nobodys = PasswordHash::new(hashing::NOBODYS).unwrap();
    assert!(hashing::is_current(hashing::NOBODYS));
    assert_eq!(nobodys.hash.unwrap().len(), Params::DEFAULT_OUTPUT_LEN);
    assert_eq!(nobodys.salt.unwrap().len(), 16);
}

db_test! {
    async fn a_hash_with_older_parameters_is_renewed_at_login(backend) {
        let id = backend.accounts().create(form("ana@rotunda.example"), vec![Role::Editor]).await.unwrap();
        let weak = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(1_024, 1, 1, None).unwrap());
        let weak: PasswordHash = weak.hash_password_with_salt(PASSWORD.as_bytes(), &[1; 16]).unwrap();
        let mut tx = backend.write().await.unwrap();
        run!(&mut tx, "update accounts set password_hash = $2 where id = $1", id.as_str(), weak.to_string()).unwrap();
        tx.commit().await.unwrap();
        for _ in 0..2 {
            let staff = backend.accounts().login(login("ana@rotunda.example", PASSWORD), &Visit::default()).await.unwrap();
            assert!(staff.is_some());
            assert!(hashing::is_current(&stored_hash(backend).await));
        }
    }
}

db_test! {
    async fn an_address_belongs_to_one_account_whatever_its_case(backend) {
        backend.accounts().create(form("ana@rotunda.example"), vec![Role::Editor]).await.unwrap();
        let second = backend.accounts().create(form("ANA@rotunda.example"), vec![Role::Expert]).await;
        let Err(Error::Invalid(invalid)) = second else { panic!("taken") };
        assert_eq!(invalid.of("email"), Some(&Problem::Taken));
    }
}

db_test! {
    async fn an_account_needs_a_role_and_a_password_of_some_length(backend) {
        let Err(Error::Invalid(invalid)) = backend.accounts().create(form("ana@rotunda.example"), vec![]).await else {
            panic!("no role")
        };
        assert_eq!(invalid.of("roles"), Some(&Problem::Missing));
        let short = Form { password: "scurtă".into(), ..form("ana@rotunda.example") };
        let Err(Error::Invalid(invalid)) = backend.accounts().create(short, vec![Role::Editor]).await else {
            panic!("short")
        };
        assert_eq!(invalid.of("password"), Some(&Problem::TooShort { min: 8 }));
    }
}

db_test! {
    async fn an_unknown_account_is_no_staff(backend) {
        let nobody = backend.accounts().staff(&AccountId::from("nobody")).await.unwrap();
        assert!(nobody.is_none());
    }
}
