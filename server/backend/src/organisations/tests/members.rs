use model::Problem;
use model::accounts::Role;
use model::organisations::{Roles, State};

use super::{CODE, OTHER_CODE, account, again, audited, edit, mails, tick};
use crate::Actor;
use crate::db::run;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::testing::{holder, organisation, person, staff};

const MANAGER: Roles = Roles { manager: true, signatory: false };
const SIGNATORY: Roles = Roles { manager: false, signatory: true };
const PLAIN: Roles = Roles { manager: false, signatory: false };

db_test! {
    async fn only_members_see_the_desk_and_only_managers_change_it(backend) {
        let (one, other) = (organisation(backend, "Una").await, organisation(backend, "Alta").await);
        let manager = person(backend, "Maria", &[(&one, true, false)]).await;
        let signatory = person(backend, "Sorin", &[(&one, false, true)]).await;
        let plain = person(backend, "Petra", &[(&one, false, false)]).await;
        let stranger = person(backend, "Oana", &[(&other, true, true)]).await;
        let org = backend.organisations();
        for actor in [&manager, &signatory, &plain] {
            assert_eq!(org.desk(actor, &one).await.unwrap().members, 3);
            assert_eq!(org.members(actor, &one).await.unwrap().len(), 3);
        }
        for actor in [&Actor::visitor(), &holder("a"), &staff(Role::Admin)] {
            assert!(matches!(org.desk(actor, &one).await, Err(Error::Forbidden)));
            assert!(matches!(org.members(actor, &one).await, Err(Error::Forbidden)));
            assert!(matches!(org.leave(actor, &one).await, Err(Error::Forbidden)));
        }
        assert!(matches!(org.desk(&stranger, &one).await, Err(Error::NotFound)));
        assert!(matches!(org.members(&stranger, &one).await, Err(Error::NotFound)));
        assert!(matches!(org.update(&stranger, &one, edit("A", "")).await, Err(Error::NotFound)));
        for actor in [&signatory, &plain, &staff(Role::Admin)] {
            let it = account(&plain);
            assert!(matches!(org.edit(actor, &one).await, Err(Error::Forbidden)));
            assert!(matches!(org.update(actor, &one, edit("A", "")).await, Err(Error::Forbidden)));
            assert!(matches!(org.change_roles(actor, &one, &it, MANAGER).await, Err(Error::Forbidden)));
            assert!(matches!(org.remove(actor, &one, &it).await, Err(Error::Forbidden)));
            assert!(matches!(org.invitations(actor, &one).await, Err(Error::Forbidden)));
        }
        let stranger = account(&stranger);
        assert!(matches!(org.change_roles(&manager, &one, &stranger, PLAIN).await, Err(Error::NotFound)));
        assert!(matches!(org.remove(&manager, &one, &stranger).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn a_change_of_roles_ends_the_logins_of_that_member_and_tells_them(backend) {
        let one = organisation(backend, "Una").await;
        let manager = person(backend, "Maria", &[(&one, true, true)]).await;
        tick(backend);
        let plain = person(backend, "Petra", &[(&one, false, false)]).await;
        backend.organisations().change_roles(&manager, &one, &account(&plain), SIGNATORY).await.unwrap();
        assert!(again(backend, &plain).await.person.is_none(), "logged out");
        assert!(again(backend, &manager).await.person.is_some());
        assert_eq!(mails(backend).await, [("petra@persoana.example".to_owned(), "roles_changed".to_owned())]);
        let (by, verb, object) = audited(backend).await;
        let expected = format!("membership:{one}/{}", account(&plain));
        assert_eq!((by, verb, object), (account(&manager).to_string(), "change_roles".into(), expected));
        let members = backend.organisations().members(&manager, &one).await.unwrap();
        assert_eq!(members.iter().map(|it| it.roles).collect::<Vec<_>>(), [Roles { manager: true, signatory: true }, SIGNATORY]);
    }
}

db_test! {
    async fn whoever_changes_their_own_roles_stays_logged_in_here(backend) {
        let one = organisation(backend, "Una").await;
        let maria = person(backend, "Maria", &[(&one, true, false)]).await;
        person(backend, "Sorin", &[(&one, true, false)]).await;
        backend.organisations().change_roles(&maria, &one, &account(&maria), PLAIN).await.unwrap();
        let maria = again(backend, &maria).await;
        assert!(!maria.member_of(&one).unwrap().1.manager);
        assert!(mails(backend).await.is_empty(), "who did it knows");
    }
}

db_test! {
    async fn the_last_manager_stays_one(backend) {
        let one = organisation(backend, "Una").await;
        let maria = person(backend, "Maria", &[(&one, true, true)]).await;
        let sorin = person(backend, "Sorin", &[(&one, false, true)]).await;
        let org = backend.organisations();
        let me = account(&maria);
        assert!(matches!(org.leave(&maria, &one).await, Err(Error::Conflict(Conflict::Last))));
        assert!(matches!(org.remove(&maria, &one, &me).await, Err(Error::Conflict(Conflict::Last))));
        let less = org.change_roles(&maria, &one, &me, SIGNATORY).await;
        assert!(matches!(less, Err(Error::Conflict(Conflict::Last))));
        tick(backend);
        org.change_roles(&maria, &one, &me, MANAGER).await.unwrap();
        tick(backend);
        org.change_roles(&maria, &one, &account(&sorin), MANAGER).await.unwrap();
        tick(backend);
        org.leave(&maria, &one).await.unwrap();
        assert!(again(backend, &maria).await.member_of(&one).is_none());
        assert_eq!(audited(backend).await.1, "leave");
    }
}

db_test! {
    async fn a_suspended_manager_looks_after_nothing(backend) {
        let one = organisation(backend, "Una").await;
        let maria = person(backend, "Maria", &[(&one, true, true)]).await;
        person(backend, "Sorin", &[(&one, true, true)]).await;
        let mut tx = backend.write().await.unwrap();
        run!(&mut tx, "update accounts set state = 'suspended' where name = 'Sorin'").unwrap();
        tx.commit().await.unwrap();
        let left = backend.organisations().leave(&maria, &one).await;
        assert!(matches!(left, Err(Error::Conflict(Conflict::Last))));
    }
}

db_test! {
    async fn two_managers_who_go_at_once_leave_one_behind(backend) {
        let one = organisation(backend, "Una").await;
        let maria = person(backend, "Maria", &[(&one, true, false)]).await;
        let sorin = person(backend, "Sorin", &[(&one, true, false)]).await;
        let org = backend.organisations();
        let (first, second) = tokio::join!(org.leave(&maria, &one), org.leave(&sorin, &one));
        assert_ne!(first.is_ok(), second.is_ok(), "{first:?} {second:?}");
    }
}

db_test! {
    async fn who_is_taken_out_is_logged_out_and_told(backend) {
        let one = organisation(backend, "Una").await;
        let maria = person(backend, "Maria", &[(&one, true, true)]).await;
        let petra = person(backend, "Petra", &[(&one, false, false)]).await;
        backend.organisations().remove(&maria, &one, &account(&petra)).await.unwrap();
        assert!(again(backend, &petra).await.person.is_none());
        assert_eq!(mails(backend).await, [("petra@persoana.example".to_owned(), "membership_ended".to_owned())]);
        assert_eq!(audited(backend).await.1, "remove_member");
    }
}

db_test! {
    async fn a_verified_organisation_that_changes_its_name_must_be_verified_again(backend) {
        let one = organisation(backend, "Una").await;
        let maria = person(backend, "Maria", &[(&one, true, true)]).await;
        let (org, moderator) = (backend.organisations(), staff(Role::Moderator));
        tick(backend);
        org.update(&maria, &one, edit("Una", CODE)).await.unwrap();
        let seen = org.review(&moderator, &one).await.unwrap().seen;
        tick(backend);
        org.verify(&moderator, &one, &seen).await.unwrap();
        let mut moved = edit("Una", CODE);
        moved.organisation.county = "Iași".into();
        tick(backend);
        org.update(&maria, &one, moved).await.unwrap();
        assert_eq!(org.shown(&one).await.unwrap().state, State::Verified);
        tick(backend);
        org.update(&maria, &one, edit("Una și bună", CODE)).await.unwrap();
        assert_eq!(org.shown(&one).await.unwrap().state, State::Unverified);
        let (by, verb, object) = audited(backend).await;
        assert_eq!((by, verb, object), (account(&maria).to_string(), "update".into(), format!("organisation:{one}")));
        let form = org.edit(&maria, &one).await.unwrap();
        assert_eq!(form.organisation.name, "Una și bună");
    }
}

db_test! {
    async fn a_profile_cannot_take_the_code_of_another(backend) {
        let (one, other) = (organisation(backend, "Una").await, organisation(backend, "Alta").await);
        let maria = person(backend, "Maria", &[(&one, true, true), (&other, true, true)]).await;
        let org = backend.organisations();
        tick(backend);
        org.update(&maria, &one, edit("Una", CODE)).await.unwrap();
        tick(backend);
        org.update(&maria, &one, edit("Una", CODE)).await.unwrap();
        let Err(Error::Invalid(invalid)) = org.update(&maria, &other, edit("Alta", CODE)).await else { panic!("taken") };
        assert_eq!(invalid.of("organisation.fiscal_code"), Some(&Problem::Taken));
        tick(backend);
        org.update(&maria, &other, edit("Alta", OTHER_CODE)).await.unwrap();
    }
}
