use model::{Language, Problem};

use super::super::sign_up::WAITS;
use super::{CODE, OTHER_CODE, PASSWORD, again, audited, count, edit, mails, secret, sign_up, signed_up};
use crate::Actor;
use crate::db::testing::db_test;
use crate::error::Error;
use crate::logins::Visit;
use crate::testing::{holder, staff};
use model::accounts::{Login, Role};

const EMAIL: &str = "ana@exemplu.example";
const EVERYTHING: &str = "select (select count(*) from accounts) + (select count(*) from organisations) + (select count(*) from memberships)";

db_test! {
    async fn a_sign_up_makes_nothing_until_its_link_is_used(backend) {
        backend.organisations().sign_up(Language::Ro, sign_up(EMAIL, CODE)).await.unwrap();
        assert_eq!(count(backend, EVERYTHING).await, 0);
        assert_eq!(mails(backend).await, [(EMAIL.to_owned(), "confirm_account".to_owned())]);
        let secret = secret(backend).await;
        assert_eq!(backend.organisations().pending(&secret).await.unwrap().organisation, "Asociația Exemplu");
        let (id, login) = backend.organisations().confirm(&secret, PASSWORD, &Visit::default()).await.unwrap();
        let (person, staff) = backend.logins().who(&login, "").await.unwrap().unwrap();
        assert!(staff.is_none());
        let [membership] = person.memberships.as_slice() else { panic!("{:?}", person.memberships) };
        assert!(membership.organisation == id && membership.manager && membership.signatory);
        let (by, verb, object) = audited(backend).await;
        assert_eq!((by, verb, object), (person.account.to_string(), "create".into(), format!("organisation:{id}")));
        let form = Login { email: EMAIL.into(), password: PASSWORD.into() };
        assert!(backend.accounts().login(form, &Visit::default()).await.unwrap().is_some());
    }
}

db_test! {
    async fn a_link_confirms_once(backend) {
        signed_up(backend, EMAIL, CODE).await;
        let used = secret(backend).await;
        assert!(matches!(backend.organisations().pending(&used).await, Err(Error::NotFound)));
        let again = backend.organisations().confirm(&used, PASSWORD, &Visit::default()).await;
        assert!(matches!(again, Err(Error::NotFound)));
        assert_eq!(count(backend, EVERYTHING).await, 3);
    }
}

db_test! {
    async fn a_known_address_is_answered_alike_and_gets_another_mail(backend) {
        signed_up(backend, EMAIL, CODE).await;
        backend.organisations().sign_up(Language::En, sign_up("ANA@exemplu.example", OTHER_CODE)).await.unwrap();
        let last = mails(backend).await.pop().unwrap();
        assert_eq!(last, ("ANA@exemplu.example".to_owned(), "has_account".to_owned()));
        assert_eq!(count(backend, EVERYTHING).await, 3);
    }
}

db_test! {
    async fn whoever_did_not_choose_the_password_cannot_confirm(backend) {
        backend.organisations().sign_up(Language::Ro, sign_up(EMAIL, CODE)).await.unwrap();
        let secret = secret(backend).await;
        for wrong in ["", "altă-parolă", &"a".repeat(5_000)] {
            let Err(Error::Invalid(invalid)) = backend.organisations().confirm(&secret, wrong, &Visit::default()).await
            else { panic!("confirmed") };
            assert_eq!(invalid.of("password"), Some(&Problem::Wrong));
        }
        assert_eq!(count(backend, EVERYTHING).await, 0);
        backend.organisations().confirm(&secret, PASSWORD, &Visit::default()).await.unwrap();
    }
}

db_test! {
    async fn an_unconfirmed_sign_up_is_forgotten_after_seven_days(backend) {
        backend.organisations().sign_up(Language::Ro, sign_up(EMAIL, CODE)).await.unwrap();
        let secret = secret(backend).await;
        backend.clock.set(backend.now().plus_seconds(WAITS - 1));
        assert_eq!(backend.organisations().purge().await.unwrap(), 0);
        assert!(backend.organisations().pending(&secret).await.is_ok());
        backend.clock.set(backend.now().plus_seconds(1));
        assert!(matches!(backend.organisations().pending(&secret).await, Err(Error::NotFound)));
        assert_eq!(backend.organisations().purge().await.unwrap(), 1);
        assert_eq!(count(backend, "select count(*) from links").await, 0);
    }
}

db_test! {
    async fn an_unconfirmed_sign_up_keeps_nobody_from_code_or_address(backend) {
        backend.organisations().sign_up(Language::Ro, sign_up(EMAIL, CODE)).await.unwrap();
        let first = secret(backend).await;
        signed_up(backend, EMAIL, CODE).await;
        let Err(Error::Invalid(invalid)) = backend.organisations().confirm(&first, PASSWORD, &Visit::default()).await
        else { panic!("two accounts with one address") };
        assert_eq!(invalid.of("email"), Some(&Problem::Taken));
        assert!(backend.organisations().pending(&first).await.is_ok(), "the link still works");
    }
}

db_test! {
    async fn a_fiscal_code_belongs_to_one_organisation(backend) {
        let (id, ana) = signed_up(backend, EMAIL, CODE).await;
        let field = "organisation.fiscal_code";
        let Err(Error::Invalid(invalid)) =
            backend.organisations().sign_up(Language::Ro, sign_up("b@exemplu.example", "RO 4266669")).await
        else { panic!("taken") };
        assert_eq!(invalid.of(field), Some(&Problem::Taken));
        let Err(Error::Invalid(invalid)) = backend.organisations().add(&ana, edit("Alta", CODE)).await
        else { panic!("taken") };
        assert_eq!(invalid.of(field), Some(&Problem::Taken));
        assert_eq!(backend.organisations().with_code("ro4266669").await.unwrap().unwrap().id, id);
        assert!(backend.organisations().with_code(OTHER_CODE).await.unwrap().is_none());
    }
}

db_test! {
    async fn a_refused_organisation_does_not_keep_a_fiscal_code_from_others(backend) {
        let (impostor, _) = signed_up(backend, EMAIL, CODE).await;
        let moderator = staff(Role::Moderator);
        let seen = backend.organisations().review(&moderator, &impostor).await.unwrap().seen;
        let reason = model::organisations::Refusal { reason: "Nu este codul dumneavoastră.".into() };
        backend.organisations().refuse(&moderator, &impostor, &seen, &reason).await.unwrap();
        let (real, _) = signed_up(backend, "b@exemplu.example", CODE).await;
        assert_eq!(backend.organisations().with_code(CODE).await.unwrap().unwrap().id, real);
    }
}

db_test! {
    async fn somebody_with_an_account_signs_up_another_organisation(backend) {
        let (_, ana) = signed_up(backend, EMAIL, CODE).await;
        let mut form = edit("A doua", OTHER_CODE);
        form.organisation.contact_email = String::new();
        let id = backend.organisations().add(&ana, form).await.unwrap();
        let ana = again(backend, &ana).await;
        let desk = backend.organisations().desk(&ana, &id).await.unwrap();
        assert_eq!((desk.face.manager, desk.face.signatory, desk.members), (true, true, 1));
        assert_eq!(desk.organisation.profile.contact_email, EMAIL);
        assert_eq!(desk.others.len(), 1);
        for nobody in [Actor::visitor(), holder("a"), staff(Role::Admin)] {
            let refused = backend.organisations().add(&nobody, edit("A treia", "")).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{nobody:?}");
        }
    }
}
