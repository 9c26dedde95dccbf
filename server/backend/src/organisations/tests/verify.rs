use model::Problem;
use model::accounts::Role;
use model::ids::ConsultationId;
use model::organisations::{Refusal, State};

use super::super::Asked;
use super::{CODE, OTHER_CODE, audited, edit, mails, tick};
use crate::Actor;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error};
use crate::testing::{holder, organisation, person, staff, staff_on};

fn refusal(reason: &str) -> Refusal {
    Refusal { reason: reason.into() }
}

db_test! {
    async fn only_moderators_of_everything_judge_organisations(backend) {
        let one = organisation(backend, "Una").await;
        let maria = person(backend, "Maria", &[(&one, true, true)]).await;
        let org = backend.organisations();
        let somewhere = staff_on(Role::Moderator, ConsultationId::from("x"));
        for actor in [&Actor::visitor(), &holder("a"), &maria, &staff(Role::Expert), &staff(Role::Editor), &somewhere] {
            assert!(matches!(org.list(actor, Asked::default()).await, Err(Error::Forbidden)));
            assert!(matches!(org.review(actor, &one).await, Err(Error::Forbidden)));
            assert!(matches!(org.verify(actor, &one, "").await, Err(Error::Forbidden)));
            assert!(matches!(org.refuse(actor, &one, "", &refusal("")).await, Err(Error::Forbidden)));
        }
        for role in [Role::Moderator, Role::Admin] {
            assert_eq!(org.list(&staff(role), Asked::default()).await.unwrap().waiting, 1);
        }
    }
}

db_test! {
    async fn verifying_tells_every_manager(backend) {
        let one = organisation(backend, "Una").await;
        person(backend, "Maria", &[(&one, true, true)]).await;
        person(backend, "Sorin", &[(&one, true, false)]).await;
        person(backend, "Petra", &[(&one, false, true)]).await;
        let (org, moderator) = (backend.organisations(), staff(Role::Moderator));
        let seen = org.review(&moderator, &one).await.unwrap().seen;
        tick(backend);
        org.verify(&moderator, &one, &seen).await.unwrap();
        assert_eq!(org.shown(&one).await.unwrap().state, State::Verified);
        let verified = |name: &str| (format!("{name}@persoana.example"), "organisation_verified".to_owned());
        assert_eq!(mails(backend).await, [verified("maria"), verified("sorin")]);
        assert_eq!(audited(backend).await.1, "verify");
    }
}

db_test! {
    async fn a_refusal_needs_a_reason_which_managers_read(backend) {
        let one = organisation(backend, "Una").await;
        let maria = person(backend, "Maria", &[(&one, true, true)]).await;
        let (org, moderator) = (backend.organisations(), staff(Role::Moderator));
        let seen = org.review(&moderator, &one).await.unwrap().seen;
        let Err(Error::Invalid(invalid)) = org.refuse(&moderator, &one, &seen, &refusal(" ")).await
        else { panic!("no reason") };
        assert_eq!(invalid.of("reason"), Some(&Problem::Missing));
        tick(backend);
        org.refuse(&moderator, &one, &seen, &refusal("Codul este al altcuiva.")).await.unwrap();
        let desk = org.desk(&maria, &one).await.unwrap();
        assert_eq!((desk.organisation.shown.state, desk.organisation.reason.as_str()), (State::Refused, "Codul este al altcuiva."));
        assert_eq!(mails(backend).await.pop().unwrap().1, "organisation_refused");
        tick(backend);
        org.update(&maria, &one, edit("Una", CODE)).await.unwrap();
        let desk = org.desk(&maria, &one).await.unwrap();
        assert_eq!((desk.organisation.shown.state, desk.organisation.reason.as_str()), (State::Unverified, ""));
    }
}

db_test! {
    async fn what_changed_since_it_was_looked_at_is_not_verified(backend) {
        let one = organisation(backend, "Una").await;
        let maria = person(backend, "Maria", &[(&one, true, true)]).await;
        let (org, moderator) = (backend.organisations(), staff(Role::Moderator));
        let seen = org.review(&moderator, &one).await.unwrap().seen;
        tick(backend);
        org.update(&maria, &one, edit("Ministerul", CODE)).await.unwrap();
        let changed: std::result::Result<(), _> = Err(Conflict::OrganisationChanged);
        let said = |done: crate::Result<()>| match done {
            Err(Error::Conflict(conflict)) => Err(conflict),
            other => panic!("{other:?}"),
        };
        assert_eq!(said(org.verify(&moderator, &one, &seen).await), changed);
        assert_eq!(said(org.refuse(&moderator, &one, &seen, &refusal("Nu.")).await), changed);
        assert_eq!(org.shown(&one).await.unwrap().state, State::Unverified);
    }
}

db_test! {
    async fn staff_find_organisations_by_state_and_name_and_see_namesakes(backend) {
        let one = organisation(backend, "Țara").await;
        let maria = person(backend, "Maria", &[(&one, true, true)]).await;
        let (org, moderator) = (backend.organisations(), staff(Role::Moderator));
        tick(backend);
        org.update(&maria, &one, edit("Țara Făgărașului", CODE)).await.unwrap();
        tick(backend);
        let other = org.add(&maria, edit("ţara FĂGĂRAŞULUI", OTHER_CODE)).await.unwrap();
        let ask = |words: &str, state| Asked { words: Some(words.into()), state, cursor: None };
        let found = org.list(&moderator, ask("tara fagarasului", None)).await.unwrap();
        assert_eq!(found.items.iter().map(|it| it.shown.id.clone()).collect::<Vec<_>>(), [other.clone(), one.clone()]);
        assert!(org.list(&moderator, ask("%", None)).await.unwrap().items.is_empty(), "no sign means anything");
        assert!(org.list(&moderator, ask("", Some(State::Verified))).await.unwrap().items.is_empty());
        assert_eq!(org.list(&moderator, ask("", Some(State::Unverified))).await.unwrap().items.len(), 2);
        let review = org.review(&moderator, &other).await.unwrap();
        assert_eq!(review.namesakes.iter().map(|it| &it.id).collect::<Vec<_>>(), [&one]);
    }
}

db_test! {
    async fn the_list_goes_on_where_the_page_ended(backend) {
        let mut all = Vec::new();
        for number in 0..51 {
            tick(backend);
            all.push(organisation(backend, &format!("Organizația {number}")).await);
        }
        let (org, moderator) = (backend.organisations(), staff(Role::Moderator));
        let first = org.list(&moderator, Asked::default()).await.unwrap();
        assert_eq!(first.items.len(), 50);
        let second = org.list(&moderator, Asked { cursor: first.next, ..Asked::default() }).await.unwrap();
        assert!(second.next.is_none());
        assert_eq!(second.items.iter().map(|it| &it.shown.id).collect::<Vec<_>>(), [&all[0]], "the oldest");
    }
}
