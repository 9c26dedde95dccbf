use model::organisations::{Invite, Joining, Roles};
use model::{Language, Problem};

use super::super::invitations::LASTS;
use super::{PASSWORD, account, again, audited, mails, secret, tick};
use crate::Actor;
use crate::db::testing::db_test;
use crate::error::Error;
use crate::logins::Visit;
use crate::testing::{TestBackend, organisation, person};
use model::ids::OrganisationId;

const EMAIL: &str = "noua@exemplu.example";

fn invite(email: &str) -> Invite {
    Invite { email: email.into(), manager: false, signatory: true }
}

fn joining() -> Joining {
    Joining { name: "Noua".into(), password: PASSWORD.into() }
}

async fn managed(backend: &TestBackend) -> (OrganisationId, Actor) {
    let one = organisation(backend, "Una").await;
    let maria = person(backend, "Maria", &[(&one, true, true)]).await;
    (one, maria)
}

db_test! {
    async fn an_invited_person_joins_with_a_new_account(backend) {
        let (one, maria) = managed(backend).await;
        let org = backend.organisations();
        tick(backend);
        org.invite(&maria, &one, Language::En, invite(EMAIL)).await.unwrap();
        assert_eq!(audited(backend).await.1, "invite");
        assert_eq!(mails(backend).await, [(EMAIL.to_owned(), "invitation".to_owned())]);
        let secret = secret(backend).await;
        let shown = org.invitation(&Actor::visitor(), &secret).await.unwrap();
        assert_eq!((shown.organisation.name.as_str(), shown.by.as_str(), shown.email.as_str()), ("Una", "Maria", EMAIL));
        assert!(shown.me.is_none() && shown.roles.signatory && !shown.roles.manager);
        tick(backend);
        let (joined, login) = org.join_anew(Language::En, &secret, joining(), &Visit::default()).await.unwrap();
        assert_eq!(joined, one);
        let (person, _) = backend.logins().who(&login, "").await.unwrap().unwrap();
        let [membership] = person.memberships.as_slice() else { panic!("{:?}", person.memberships) };
        assert!(membership.signatory && !membership.manager);
        let (by, verb, object) = audited(backend).await;
        assert_eq!((by, verb, object), (person.account.to_string(), "join".into(), format!("organisation:{one}")));
        assert!(org.invitations(&maria, &one).await.unwrap().is_empty());
        let twice = org.join_anew(Language::En, &secret, joining(), &Visit::default()).await;
        assert!(matches!(twice, Err(Error::NotFound)), "an invitation works once");
    }
}

db_test! {
    async fn an_account_joins_whatever_its_address_and_only_once(backend) {
        let (one, maria) = managed(backend).await;
        let oana = person(backend, "Oana", &[]).await;
        let org = backend.organisations();
        tick(backend);
        org.invite(&maria, &one, Language::Ro, invite(EMAIL)).await.unwrap();
        let first = secret(backend).await;
        assert!(matches!(org.join(&Actor::visitor(), &first).await, Err(Error::Forbidden)));
        let me = org.invitation(&oana, &first).await.unwrap().me.unwrap();
        assert_eq!(me, ("oana@persoana.example".to_owned(), false));
        assert_eq!(org.join(&oana, &first).await.unwrap(), one);
        let oana = again(backend, &oana).await;
        assert!(oana.member_of(&one).unwrap().1.signatory);
        let everything = Invite { manager: true, ..invite("alta@exemplu.example") };
        tick(backend);
        org.invite(&maria, &one, Language::Ro, everything).await.unwrap();
        let second = secret(backend).await;
        assert!(org.invitation(&oana, &second).await.unwrap().me.unwrap().1, "a member already");
        assert_eq!(org.join(&oana, &second).await.unwrap(), one);
        assert!(!again(backend, &oana).await.member_of(&one).unwrap().1.manager, "took no role of another");
        assert!(org.invitation(&Actor::visitor(), &second).await.is_ok(), "still waits for whom it was meant");
    }
}

db_test! {
    async fn an_address_with_an_account_must_log_in(backend) {
        let (one, maria) = managed(backend).await;
        person(backend, "Oana", &[]).await;
        let org = backend.organisations();
        tick(backend);
        org.invite(&maria, &one, Language::Ro, invite("Oana@persoana.example")).await.unwrap();
        let secret = secret(backend).await;
        let Err(Error::Invalid(invalid)) = org.join_anew(Language::Ro, &secret, joining(), &Visit::default()).await
        else { panic!("two accounts with one address") };
        assert_eq!(invalid.of("email"), Some(&Problem::Taken));
        assert!(org.invitation(&Actor::visitor(), &secret).await.is_ok());
    }
}

db_test! {
    async fn a_member_is_not_invited_and_nobody_twice(backend) {
        let (one, maria) = managed(backend).await;
        let org = backend.organisations();
        let Err(Error::Invalid(invalid)) = org.invite(&maria, &one, Language::Ro, invite("MARIA@persoana.example")).await
        else { panic!("a member") };
        assert_eq!(invalid.of("email"), Some(&Problem::Taken));
        tick(backend);
        org.invite(&maria, &one, Language::Ro, invite(EMAIL)).await.unwrap();
        let first = secret(backend).await;
        tick(backend);
        org.invite(&maria, &one, Language::Ro, Invite { signatory: false, ..invite(EMAIL) }).await.unwrap();
        let waiting = org.invitations(&maria, &one).await.unwrap();
        let [only] = waiting.as_slice() else { panic!("{waiting:?}") };
        assert_eq!(only.roles, Roles { manager: false, signatory: false });
        assert!(matches!(org.invitation(&Actor::visitor(), &first).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn an_invitation_is_sent_again_and_taken_back(backend) {
        let (one, maria) = managed(backend).await;
        let org = backend.organisations();
        tick(backend);
        org.invite(&maria, &one, Language::Ro, invite(EMAIL)).await.unwrap();
        let (first, waiting) = (secret(backend).await, org.invitations(&maria, &one).await.unwrap());
        tick(backend);
        org.invite_again(&maria, &one, &waiting[0].id).await.unwrap();
        let second = secret(backend).await;
        assert!(matches!(org.invitation(&Actor::visitor(), &first).await, Err(Error::NotFound)));
        assert!(org.invitation(&Actor::visitor(), &second).await.is_ok());
        assert_eq!(mails(backend).await.len(), 2);
        let again = org.invite_again(&maria, &one, &waiting[0].id).await;
        assert!(matches!(again, Err(Error::NotFound)), "the first one is gone");
        let waiting = org.invitations(&maria, &one).await.unwrap();
        tick(backend);
        org.revoke(&maria, &one, &waiting[0].id).await.unwrap();
        assert_eq!(audited(backend).await.1, "revoke_invitation");
        assert!(matches!(org.invitation(&Actor::visitor(), &second).await, Err(Error::NotFound)));
        assert!(matches!(org.revoke(&maria, &one, &waiting[0].id).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn an_invitation_lasts_two_weeks(backend) {
        let (one, maria) = managed(backend).await;
        let org = backend.organisations();
        tick(backend);
        org.invite(&maria, &one, Language::Ro, invite(EMAIL)).await.unwrap();
        let secret = secret(backend).await;
        backend.clock.set(backend.now().plus_seconds(LASTS - 1));
        assert!(org.invitation(&Actor::visitor(), &secret).await.is_ok());
        backend.clock.set(backend.now().plus_seconds(1));
        assert!(matches!(org.invitation(&Actor::visitor(), &secret).await, Err(Error::NotFound)));
        let late = org.join_anew(Language::Ro, &secret, joining(), &Visit::default()).await;
        assert!(matches!(late, Err(Error::NotFound)));
    }
}

db_test! {
    async fn managers_reach_no_invitation_of_another_organisation(backend) {
        let (one, maria) = managed(backend).await;
        let other = organisation(backend, "Alta").await;
        let oana = person(backend, "Oana", &[(&other, true, true)]).await;
        let org = backend.organisations();
        tick(backend);
        org.invite(&maria, &one, Language::Ro, invite(EMAIL)).await.unwrap();
        let link = org.invitations(&maria, &one).await.unwrap().remove(0).id;
        assert!(matches!(org.revoke(&oana, &one, &link).await, Err(Error::NotFound)));
        assert!(matches!(org.revoke(&oana, &other, &link).await, Err(Error::NotFound)));
        assert!(matches!(org.invite_again(&oana, &other, &link).await, Err(Error::NotFound)));
        assert!(matches!(org.invite(&oana, &one, Language::Ro, invite("x@y.example")).await, Err(Error::NotFound)));
        assert_eq!(account(&maria), account(&again(backend, &maria).await));
    }
}
