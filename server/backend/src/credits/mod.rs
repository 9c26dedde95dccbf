//! Credits: which comments led to a change. Editors state it, and everyone reads it on both sides: beside the change,
//! and beside the comment.

mod policy;
mod repo;
#[cfg(test)]
mod tests;
mod view;

use std::collections::HashSet;

use model::credits::{Form, MOST};
use model::tracking::Event;
use model::{Invalid, Problem};

use crate::error::{Error, Result};
use crate::reading::{self, Audience, Opened, Scope};
use crate::versions::Compared;
use crate::{Actor, Backend, consultations, counts, events};

pub use view::Stating;

/// The use cases of credits; see [`Backend::credits`].
#[derive(Clone, Copy)]
pub struct Credits<'a>(&'a Backend);

impl Backend {
    /// What can be stated about changes.
    #[must_use]
    pub fn credits(&self) -> Credits<'_> {
        Credits(self)
    }
}

impl Credits<'_> {
    /// A change of the newest version with the comments that may have led to it; `number` adds those of one submission
    /// by its place in the register. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` for an unknown slug, where there is no earlier version, and for a provision that the
    /// newest version did not change.
    pub async fn stating(
        &self,
        actor: &Actor,
        slug: &str,
        provision: &str,
        number: Option<(i64, i64)>,
    ) -> Result<Stating> {
        policy::may_state(self.0, actor, slug).await?;
        let compared = self.newest(slug).await?;
        let change = compared.change_of(provision).ok_or(Error::NotFound)?;
        let mut tx = self.0.read().await?;
        let opened = Opened::by_slug(self.0, &mut tx, slug).await?;
        let newest = opened.text.version.as_str();
        let stated = repo::of_change(&mut tx, newest, provision).await?;
        let mut scopes = vec![Scope::Credited { version: newest, provision }];
        let (page, was) = compared.pages_of(provision);
        scopes.push(Scope::Beside { page: &page, was: &was, newest });
        scopes.extend(number.map(|(year, number)| Scope::Number { year, number }));
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        let (mut choices, mut seen) = (Vec::new(), HashSet::new());
        for scope in &scopes {
            let (rows, voices) =
                reading::page(self.0, &mut tx, &opened, scope, Audience::Staff, (None, most)).await?;
            for (row, voice) in rows.into_iter().zip(voices.items) {
                if seen.insert(row.id.clone()) {
                    let chosen = stated.contains(&row.id);
                    choices.push((counts::StaffComment::of(row, voice), chosen));
                }
            }
        }
        Ok(Stating {
            card: opened.found.card(self.0),
            version: opened.version,
            provision: provision.to_owned(),
            change,
            choices,
        })
    }

    /// States which comments led to a change of the newest version, in place of what was stated before. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `NotFound` as [`Credits::stating`]; `Invalid` on `comments`: `TooMany`, or `Unknown` for one that
    /// was not sent to this consultation.
    pub async fn state(&self, actor: &Actor, slug: &str, form: &Form) -> Result<()> {
        let staff = policy::may_state(self.0, actor, slug).await?;
        let comments = form.parse()?;
        let compared = self.newest(slug).await?;
        compared.change_of(&form.provision).ok_or(Error::NotFound)?;
        let mut tx = self.0.write().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        consultations::repo::hold_text(&mut tx, &found.id).await?;
        let found = consultations::repo::by_id(&mut tx, &found.id).await?.ok_or(Error::NotFound)?;
        // Published meanwhile: the change is another version's now, and must be looked at again.
        if found.version_id.as_deref() != Some(compared.new.version.as_str()) {
            return Err(Error::NotFound);
        }
        let before = repo::of_change(&mut tx, &compared.new.version, &form.provision).await?;
        repo::clear(&mut tx, &compared.new.version, &form.provision).await?;
        for comment in &comments {
            let credit = repo::Credit {
                version: &compared.new.version,
                provision: &form.provision,
                comment,
                stated_by: staff.account.as_str(),
                at: self.0.now(),
            };
            if !repo::insert(&mut tx, found.id.as_str(), &credit).await? {
                return Err(Invalid::one("comments", Problem::Unknown).into());
            }
        }
        let fresh = comments.iter().filter(|comment| !before.contains(comment.as_str()));
        let fresh = fresh.map(|comment| (comment.as_str(), Event::Credited));
        let gone =
            before.iter().filter(|comment| !comments.iter().any(|kept| kept.as_str() == comment.as_str()));
        let gone = gone.map(|comment| (comment.as_str(), Event::Uncredited));
        let changed: Vec<(&str, Event)> = fresh.chain(gone).collect();
        events::credited(&mut tx, &changed, &compared.new.version, self.0.now()).await?;
        self.0.audit(&mut tx, staff, "state_credits", &format!("provision:{}", form.provision)).await?;
        self.0.commit(tx).await
    }

    /// The newest published version against the one before.
    async fn newest(&self, slug: &str) -> Result<std::sync::Arc<Compared>> {
        let mut tx = self.0.read().await?;
        let found = consultations::repo::by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
        let pair = repo::newest_two(&mut tx, found.id.as_str()).await?;
        drop(tx);
        let [new, old] = pair.as_slice() else { return Err(Error::NotFound) };
        self.0.compared(old, new).await
    }
}
