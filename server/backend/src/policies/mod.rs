//! Public policies: what groups acts, alternatives and meetings; and the identity of the project that works on them.

mod policy;
mod project;
pub(crate) mod repo;
#[cfg(test)]
mod tests;

use model::policies::Form;
use model::{Invalid, Language, Problem};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result, violates};
use crate::{Actor, Backend};

pub use project::{Activity, Funding, Partner, Project};

/// A text in both languages of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Both {
    /// In Romanian; never empty where a text is required.
    pub ro: String,
    /// In English; may be empty.
    #[serde(default)]
    pub en: String,
}

impl Both {
    /// The text in a language; the Romanian one where there is no English.
    #[must_use]
    pub fn pick(&self, language: Language) -> &str {
        language.pick(&self.ro, if self.en.is_empty() { &self.ro } else { &self.en })
    }
}

/// A policy as everyone sees it.
#[derive(Clone, Debug, Serialize)]
pub struct Policy {
    /// Name in addresses.
    pub slug: String,
    /// Title.
    pub title: Both,
    /// Summary.
    pub summary: Both,
    /// Consultations that belong to it, in every stage.
    pub consultations: i64,
}

/// The use cases of policies; see [`Backend::policies`].
#[derive(Clone, Copy)]
pub struct Policies<'a>(&'a Backend);

impl Backend {
    /// What can be done with policies.
    #[must_use]
    pub fn policies(&self) -> Policies<'_> {
        Policies(self)
    }
}

impl Policies<'_> {
    /// Every policy, in the order in which they were made. Public.
    ///
    /// # Errors
    /// `Unavailable`.
    pub async fn list(&self) -> Result<Vec<Policy>> {
        repo::list(&mut self.0.read().await?).await
    }

    /// Makes a policy and gives its slug. For editors.
    ///
    /// # Errors
    /// `Forbidden`; `Invalid` by field, with `Taken` on `slug`.
    pub async fn create(&self, actor: &Actor, form: Form) -> Result<String> {
        let staff = policy::may_edit(actor)?;
        let form = form.cleaned();
        form.check()?;
        let id: String = self.0.id();
        let mut tx = self.0.write().await?;
        repo::insert(&mut tx, &id, &form, self.0.now()).await.map_err(taken)?;
        self.0.audit(&mut tx, staff, "create", &format!("policy:{id}")).await?;
        self.0.commit(tx).await?;
        Ok(form.slug)
    }

    /// The project whose policies these are, for the page about it; `None` where the installation serves no project.
    #[must_use]
    pub fn project(&self) -> Option<Project> {
        project::project()
    }
}

fn taken(error: sqlx::Error) -> Error {
    if violates(&error, "policies_slug_key", "policies.slug") {
        Invalid::one("slug", Problem::Taken).into()
    } else {
        error.into()
    }
}
