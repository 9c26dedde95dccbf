use model::accounts::{Form, Login, Role};
use model::ids::LoginId;

use super::{MEMBER, STAFF, Visit};
use crate::db::run;
use crate::db::testing::db_test;
use crate::testing::{TestBackend, organisation, person};

const NETWORK: &str = "192.0.2.0/24";

async fn login(backend: &TestBackend) -> LoginId {
    let (email, password) = ("ana@rotunda.example".to_owned(), "parola-de-probă".to_owned());
    let form = Form { name: "Ana".into(), email: email.clone(), password: password.clone() };
    backend.accounts().create(form, vec![Role::Expert]).await.unwrap();
    backend.accounts().login(Login { email, password }, &Visit::default()).await.unwrap().unwrap()
}

async fn is_somebody(backend: &TestBackend, login: &LoginId) -> bool {
    backend.logins().who(login, NETWORK).await.unwrap().is_some()
}

fn forward(backend: &TestBackend, seconds: i64) {
    backend.clock.set(backend.now().plus_seconds(seconds));
}

db_test! {
    async fn a_login_of_staff_ends_after_half_an_hour_without_a_request(backend) {
        let login = login(backend).await;
        for _ in 0..3 {
            forward(backend, STAFF.idle - 1);
            assert!(is_somebody(backend, &login).await);
        }
        forward(backend, STAFF.idle);
        assert!(!is_somebody(backend, &login).await);
    }
}

db_test! {
    async fn a_login_of_staff_ends_after_twelve_hours_however_busy(backend) {
        let login = login(backend).await;
        for _ in 0..(STAFF.most / STAFF.idle * 2 - 1) {
            forward(backend, STAFF.idle / 2);
            assert!(is_somebody(backend, &login).await);
        }
        forward(backend, STAFF.idle / 2);
        assert!(!is_somebody(backend, &login).await);
    }
}

db_test! {
    async fn an_ended_login_is_nobody_at_once(backend) {
        let login = login(backend).await;
        backend.logins().end(&login).await.unwrap();
        assert!(!is_somebody(backend, &login).await);
    }
}

db_test! {
    async fn who_is_suspended_is_nobody_at_once(backend) {
        let login = login(backend).await;
        let mut tx = backend.write().await.unwrap();
        run!(&mut tx, "update accounts set state = 'suspended'").unwrap();
        tx.commit().await.unwrap();
        assert!(!is_somebody(backend, &login).await);
    }
}

db_test! {
    async fn ended_logins_are_forgotten(backend) {
        let login = login(backend).await;
        assert_eq!(backend.logins().purge().await.unwrap(), 0);
        forward(backend, MEMBER.idle);
        assert_eq!(backend.logins().purge().await.unwrap(), 1);
        assert!(!is_somebody(backend, &login).await);
    }
}

db_test! {
    async fn a_member_knows_the_organisations_and_is_no_staff(backend) {
        let one = organisation(backend, "Una").await;
        let actor = person(backend, "Ioana", &[(&one, true, false)]).await;
        let (person, staff) =
            backend.logins().who(&actor.person.unwrap().login, NETWORK).await.unwrap().unwrap();
        assert!(staff.is_none());
        let [only] = person.memberships.as_slice() else { panic!("{:?}", person.memberships) };
        assert!(only.organisation == one && only.manager && !only.signatory);
    }
}

db_test! {
    async fn a_person_sees_and_ends_their_own_logins_and_nobody_elses(backend) {
        let begun = login(backend).await;
        let again = Login { email: "ana@rotunda.example".into(), password: "parola-de-probă".into() };
        let visit = Visit { from: NETWORK.into(), device: "Firefox · Linux".into() };
        forward(backend, 1);
        let other = backend.accounts().login(again.clone(), &visit).await.unwrap().unwrap();
        let (person, _) = backend.logins().who(&begun, NETWORK).await.unwrap().unwrap();
        let listed = backend.logins().list(&person).await.unwrap();
        let [newest, first] = listed.as_slice() else { panic!("{listed:?}") };
        assert_eq!((newest.device.as_str(), newest.present, first.present), ("Firefox · Linux", false, true));
        let stranger = crate::testing::person(backend, "Ioana", &[]).await.person.unwrap();
        let refused = backend.logins().end_one(&stranger, &newest.name).await;
        assert!(matches!(refused, Err(crate::Error::NotFound)), "{refused:?}");
        backend.logins().end_one(&person, &newest.name).await.unwrap();
        assert!(!is_somebody(backend, &other).await);
        let third = backend.accounts().login(again, &visit).await.unwrap().unwrap();
        backend.logins().end_others(&person).await.unwrap();
        assert!(!is_somebody(backend, &third).await && is_somebody(backend, &begun).await);
    }
}
