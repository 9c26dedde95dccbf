//! What the storage tests share: a backend over an empty database, a clock that stands still until told, and staff.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use model::accounts::Role;
use model::ids::{AccountId, ConsultationId, HolderId, OrganisationId};
use model::moment::Instant;
use model::{consultations, policies};

use crate::actor::{Actor, Assignment, Citizen, Staff};
use crate::db::run;
use crate::db::testing::Scratch;
use crate::logins::{self, Visit};
use crate::{Backend, Chance, SetClock};

/// 2026-11-02T08:00:00Z, a Monday.
pub(crate) const START: Instant = Instant(1_793_606_400_000);

/// Counts instead of rolling dice: every value differs, and every run is the same.
pub(crate) struct CountedChance(AtomicU64);

impl Chance for CountedChance {
    fn fill(&self, buffer: &mut [u8]) {
        for chunk in buffer.chunks_mut(8) {
            let next =
                self.0.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes();
            chunk.copy_from_slice(&next[..chunk.len()]);
        }
    }
}

pub(crate) struct TestBackend {
    backend: Backend,
    pub(crate) clock: Arc<SetClock>,
    scratch: Scratch,
}

impl Deref for TestBackend {
    type Target = Backend;
    fn deref(&self) -> &Backend {
        &self.backend
    }
}

impl TestBackend {
    /// The data folder: the SQLite file, and files of mails.
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.scratch.folder.path()
    }

    pub(crate) async fn over(scratch: Scratch) -> Self {
        let clock = Arc::new(SetClock::at(START));
        let chance = Arc::new(CountedChance(AtomicU64::new(1)));
        let backend =
            Backend::over(scratch.db.clone(), scratch.folder.path(), [7; 32], None, clock.clone(), chance)
                .unwrap();
        crate::audit::adopt(&backend).await.unwrap();
        Self { backend, clock, scratch }
    }

    /// Another process over the same storage and clock.
    pub(crate) fn anew(&self) -> Backend {
        let chance = Arc::new(CountedChance(AtomicU64::new(1 << 32)));
        let (db, folder, clock) = (self.scratch.db.clone(), self.scratch.folder.path(), self.clock.clone());
        Backend::over(db, folder, [7; 32], None, clock, chance).unwrap()
    }
}

/// A member of staff with one role for everything. The account need not exist: only the policy looks at it.
pub(crate) fn staff(role: Role) -> Actor {
    staff_with(Assignment::everywhere(role))
}

/// A member of staff with one role on one consultation.
pub(crate) fn staff_on(role: Role, consultation: ConsultationId) -> Actor {
    staff_with(Assignment { role, consultation: Some(consultation) })
}

fn staff_with(assignment: Assignment) -> Actor {
    let staff = Staff {
        account: AccountId::from("test-account"),
        name: "Test".into(),
        roles: vec![assignment],
        proved: START,
        from: "192.0.2.0/24".into(),
    };
    Actor { staff: Some(staff), ..Actor::default() }
}

/// Somebody who writes a submission in a browser session of their own.
pub(crate) fn holder(name: &str) -> Actor {
    Actor { holder: Some(HolderId::from(name)), ..Actor::default() }
}

/// Somebody whose address was proved by a link.
pub(crate) fn citizen(email: &str) -> Actor {
    Actor { citizen: Some(Citizen { email: email.into() }), ..Actor::default() }
}

/// A stored organisation by this name.
pub(crate) async fn organisation(backend: &Backend, name: &str) -> OrganisationId {
    const INSERT: &str = "insert into organisations (id, name, name_folded, kind, county, fields, site, contact_email, \
        contact_phone, state, reason, created_at) \
        values ($1, $2, $3, 'association', 'Cluj', '', '', 'contact@organizatie.example', '', 'unverified', '', $4)";
    let id: OrganisationId = backend.id();
    let mut tx = backend.write().await.unwrap();
    run!(&mut tx, INSERT, id.as_str(), name, name.to_lowercase(), backend.now().0).unwrap();
    tx.commit().await.unwrap();
    id
}

/// Somebody with a stored account who is logged in and belongs to organisations: which, as manager, as signatory.
pub(crate) async fn person(
    backend: &Backend,
    name: &str,
    memberships: &[(&OrganisationId, bool, bool)],
) -> Actor {
    const ACCOUNT: &str = "insert into accounts (id, name, email, email_folded, password_hash, created_at) \
        values ($1, $2, $3, $3, '', $4)";
    const JOIN: &str = "insert into memberships (organisation_id, account_id, manager, signatory, created_at) \
        values ($1, $2, $3, $4, $5)";
    let (id, now): (AccountId, Instant) = (backend.id(), backend.now());
    let email = format!("{}@persoana.example", name.to_lowercase());
    let mut tx = backend.write().await.unwrap();
    run!(&mut tx, ACCOUNT, id.as_str(), name, &email, now.0).unwrap();
    for (organisation, manager, signatory) in memberships {
        run!(&mut tx, JOIN, organisation.as_str(), id.as_str(), *manager, *signatory, now.0).unwrap();
    }
    let login = logins::begin(backend, &mut tx, &id, &Visit::default()).await.unwrap();
    tx.commit().await.unwrap();
    let (person, staff) = backend.logins().who(&login, "192.0.2.0/24").await.unwrap().unwrap();
    Actor { person: Some(person), staff, ..Actor::default() }
}

/// A policy and a consultation under it, both by this name, without a text. The period is as a form has it.
pub(crate) async fn consultation(backend: &Backend, slug: &str, (opens, closes): (&str, &str)) {
    let editor = staff(Role::Editor);
    let policy = policies::Form {
        slug: slug.into(),
        title_ro: "Politica de probă".into(),
        summary_ro: "Pe scurt.".into(),
        ..policies::Form::default()
    };
    backend.policies().create(&editor, policy).await.unwrap();
    let form = consultations::Form {
        policy: slug.into(),
        slug: slug.into(),
        title_ro: "Legea de probă".into(),
        summary_ro: "Pe scurt.".into(),
        authority: "Ministerul".into(),
        contact_name: "Responsabil".into(),
        contact_email: "contact@autoritate.example".into(),
        mode: "voluntary".into(),
        opens: opens.into(),
        closes: closes.into(),
        ..consultations::Form::default()
    };
    backend.consultations().create(&editor, form).await.unwrap();
}
