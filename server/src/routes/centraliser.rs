//! The centraliser and the draft with comments, as files that are made at once.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use backend::centraliser::Wanted;
use backend::{Backend, Error};
use model::Language;
use serde::Deserialize;

use super::made::answer;
use crate::session::Acting;

/// Which comments are taken, as on the page that lists them, and in which language the words around them are.
#[derive(Deserialize)]
pub struct Asked {
    /// Absent for everything; empty for the act as a whole.
    provision: Option<String>,
    /// `ro` or `en`.
    #[serde(default)]
    lang: String,
}

impl Asked {
    fn language(&self) -> Language {
        self.lang.parse().unwrap_or(Language::Ro)
    }

    fn wanted<'a>(&'a self, slug: &'a str) -> Wanted<'a> {
        // The page says `all` where its form asks for everything.
        let provision = self.provision.as_deref().filter(|provision| *provision != "all");
        Wanted { slug, provision, language: self.language() }
    }
}

/// The table.
pub async fn table(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path((slug, format)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Response {
    let made = async {
        let format = format.parse().map_err(|()| Error::NotFound)?;
        backend.centraliser().table(&actor, asked.wanted(&slug), format).await
    };
    answer(&backend, asked.language(), made.await)
}

/// The draft with the comments beside it.
pub async fn annotated(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Response {
    let made = backend.centraliser().annotated(&actor, asked.wanted(&slug)).await;
    answer(&backend, asked.language(), made)
}
