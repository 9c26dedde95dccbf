use model::accounts::{AssignmentForm, Form, Login, Role, StaffForm, State};
use model::ids::AccountId;
use model::{Language, Problem};

use crate::Actor;
use crate::db::testing::db_test;
use crate::error::{Conflict, Error, Result};
use crate::logins::{FRESH, Visit};
use crate::testing::{TestBackend, consultation, staff};

const PASSWORD: &str = "parola-de-probă";

async fn account(backend: &TestBackend, email: &str, role: Role) -> AccountId {
    let form = Form { name: "Ana".into(), email: email.into(), password: PASSWORD.into() };
    backend.accounts().create(form, vec![role]).await.unwrap()
}

fn admin(backend: &TestBackend) -> Actor {
    let mut admin = staff(Role::Admin);
    if let Some(staff) = &mut admin.staff {
        staff.proved = backend.now();
    }
    admin
}

fn only(role: Role, slug: &str) -> AssignmentForm {
    AssignmentForm { role: role.to_string(), consultation: slug.into() }
}

fn is(answer: &Result<()>, conflict: Conflict) -> bool {
    matches!(answer, Err(Error::Conflict(found)) if *found == conflict)
}

db_test! {
    async fn a_colleague_is_welcomed_with_a_role_and_a_mail(backend) {
        consultation(backend, "legea-a", ("2026-12-01T09:00", "2026-12-20T18:00")).await;
        let form = StaffForm {
            name: "Ion".into(),
            email: "ion@rotunda.example".into(),
            role: "expert".into(),
            consultation: "legea-a".into(),
        };
        let id = backend.accounts().welcome(&admin(backend), form.clone(), Language::Ro).await.unwrap();
        let colleague = backend.accounts().colleague(&admin(backend), &id).await.unwrap();
        assert_eq!(colleague.state, State::Unconfirmed);
        assert_eq!(colleague.roles.iter().map(|held| (held.role, held.consultation.as_deref())).collect::<Vec<_>>(),
            [(Role::Expert, Some("legea-a"))]);
        let mut tx = backend.read().await.unwrap();
        let mailed = crate::db::scalar!(&mut tx, String, "select recipient from outbox").unwrap();
        assert_eq!(mailed.as_deref(), Some("ion@rotunda.example"));
        let Err(Error::Invalid(invalid)) = backend.accounts().welcome(&admin(backend), form, Language::Ro).await else {
            panic!("the same role twice")
        };
        assert_eq!(invalid.of("role"), Some(&Problem::Taken));
    }
}

db_test! {
    async fn a_changed_role_ends_every_login(backend) {
        let id = account(backend, "ana@rotunda.example", Role::Expert).await;
        let login = Login { email: "ana@rotunda.example".into(), password: PASSWORD.into() };
        let login = backend.accounts().login(login, &Visit::default()).await.unwrap().unwrap();
        backend.accounts().assign(&admin(backend), &id, &only(Role::Editor, "")).await.unwrap();
        assert!(backend.logins().who(&login, "").await.unwrap().is_none());
    }
}

db_test! {
    async fn the_last_admin_stays(backend) {
        let id = account(backend, "ana@rotunda.example", Role::Admin).await;
        let held = backend.accounts().colleague(&admin(backend), &id).await.unwrap().roles.remove(0);
        let accounts = backend.accounts();
        assert!(is(&accounts.unassign(&admin(backend), &id, &held.id).await, Conflict::Last));
        assert!(is(&accounts.suspend(&admin(backend), &id, true).await, Conflict::Last));
        let second = account(backend, "ion@rotunda.example", Role::Admin).await;
        accounts.unassign(&admin(backend), &id, &held.id).await.unwrap();
        assert!(is(&accounts.suspend(&admin(backend), &second, true).await, Conflict::Last));
    }
}

db_test! {
    async fn an_assigned_admin_is_no_last_admin(backend) {
        consultation(backend, "legea-a", ("2026-12-01T09:00", "2026-12-20T18:00")).await;
        let id = account(backend, "ana@rotunda.example", Role::Admin).await;
        backend.accounts().assign(&admin(backend), &id, &only(Role::Admin, "legea-a")).await.unwrap();
        let roles = backend.accounts().colleague(&admin(backend), &id).await.unwrap().roles;
        let everywhere = roles.iter().find(|held| held.consultation.is_none()).unwrap();
        assert!(is(&backend.accounts().unassign(&admin(backend), &id, &everywhere.id).await, Conflict::Last));
    }
}

db_test! {
    async fn whoever_is_suspended_comes_back_only_by_an_admin(backend) {
        account(backend, "ana@rotunda.example", Role::Admin).await;
        let id = account(backend, "ion@rotunda.example", Role::Expert).await;
        let login = || Login { email: "ion@rotunda.example".into(), password: PASSWORD.into() };
        backend.accounts().suspend(&admin(backend), &id, true).await.unwrap();
        assert!(backend.accounts().login(login(), &Visit::default()).await.unwrap().is_none());
        backend.accounts().suspend(&admin(backend), &id, false).await.unwrap();
        assert!(backend.accounts().login(login(), &Visit::default()).await.unwrap().is_some());
    }
}

db_test! {
    async fn looking_after_accounts_wants_an_admin_with_a_fresh_proof(backend) {
        account(backend, "ana@rotunda.example", Role::Admin).await;
        let id = account(backend, "ion@rotunda.example", Role::Expert).await;
        let stale = admin(backend);
        backend.clock.set(backend.now().plus_seconds(FRESH));
        let accounts = backend.accounts();
        assert!(is(&accounts.assign(&stale, &id, &only(Role::Editor, "")).await, Conflict::Unproved));
        assert!(is(&accounts.suspend(&stale, &id, true).await, Conflict::Unproved));
        assert!(is(&accounts.clear_factor(&stale, &id).await, Conflict::Unproved));
        for role in [Role::Moderator, Role::Expert, Role::Editor] {
            let refused = accounts.assign(&staff(role), &id, &only(Role::Admin, "")).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{role}: {refused:?}");
            assert!(matches!(accounts.colleagues(&staff(role)).await, Err(Error::Forbidden)));
        }
    }
}
