//! Comments being written in a browser session. Every one is kept as typed until it is sent.

mod view;

use model::comments::Form;
use model::ids::CommentId;

pub use view::{Begin, Edit, Saved, Target};

use crate::error::{Error, Result};
use crate::{Actor, Backend};

/// The use cases of comments; see [`Backend::comments`].
#[derive(Clone, Copy)]
pub struct Comments<'a>(&'a Backend);

impl Backend {
    /// What can be done with comments.
    #[must_use]
    pub fn comments(&self) -> Comments<'_> {
        Comments(self)
    }
}

impl Comments<'_> {
    /// Begin.
    pub async fn begin(&self, _slug: &str, _eid: &str) -> Result<Begin> {
        Err(Error::NotFound)
    }
    /// Add.
    pub async fn add(&self, _actor: &Actor, _slug: &str, _form: Form) -> Result<Saved> {
        Err(Error::NotFound)
    }
    /// Edit.
    pub async fn edit(&self, _actor: &Actor, _id: &CommentId) -> Result<Edit> {
        Err(Error::NotFound)
    }
    /// Change.
    pub async fn change(&self, _actor: &Actor, _id: &CommentId, _form: Form) -> Result<Saved> {
        Err(Error::NotFound)
    }
    /// Remove.
    pub async fn remove(&self, _actor: &Actor, _id: &CommentId) -> Result<String> {
        Err(Error::NotFound)
    }
    /// Count.
    pub async fn count(&self, _actor: &Actor) -> Result<i64> {
        Err(Error::NotFound)
    }
}
