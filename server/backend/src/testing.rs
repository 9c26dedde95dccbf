//! What the storage tests share: a backend over an empty database, a clock that stands still until told, and staff.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use model::accounts::Role;
use model::ids::{AccountId, HolderId};
use model::moment::Instant;
use model::{consultations, policies};

use crate::actor::{Actor, Staff};
use crate::db::testing::Scratch;
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
    _scratch: Scratch,
}

impl Deref for TestBackend {
    type Target = Backend;
    fn deref(&self) -> &Backend {
        &self.backend
    }
}

impl TestBackend {
    pub(crate) async fn over(scratch: Scratch) -> Self {
        let clock = Arc::new(SetClock::at(START));
        let chance = Arc::new(CountedChance(AtomicU64::new(1)));
        let backend = Backend::over(scratch.db.clone(), [7; 32], clock.clone(), chance).unwrap();
        Self { backend, clock, _scratch: scratch }
    }
}

/// A member of staff with one role. The account need not exist: only the policy looks at it.
pub(crate) fn staff(role: Role) -> Actor {
    let staff = Staff { account: AccountId::from("test-account"), name: "Test".into(), roles: vec![role] };
    Actor { holder: None, staff: Some(staff) }
}

/// Somebody who writes a submission in a browser session of their own.
pub(crate) fn holder(name: &str) -> Actor {
    Actor { holder: Some(HolderId::from(name)), staff: None }
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
