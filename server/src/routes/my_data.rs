//! Everything that is stored about the person who asks, as a file.

use app::personal_data::document;
use app::problems::Problem;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use backend::Backend;
use backend::personal_data::{Entry, Portrait};
use model::Language;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::session::Acting;

/// In which language the page is.
#[derive(Deserialize)]
pub struct Reading {
    /// `ro` or `en`.
    #[serde(default)]
    lang: String,
}

/// For programs.
pub async fn json(State(backend): State<Backend>, Acting(actor): Acting) -> Response {
    answer(&backend, backend.personal_data().portrait(&actor).await, |portrait| {
        ("application/json", "date-personale.json", format!("{:#}", to_json(&portrait)))
    })
}

/// For people.
pub async fn html(
    State(backend): State<Backend>,
    Acting(actor): Acting,
    Query(reading): Query<Reading>,
) -> Response {
    let language: Language = reading.lang.parse().unwrap_or(Language::Ro);
    let made = backend.civil(backend.now()).rfc3339();
    answer(&backend, backend.personal_data().portrait(&actor).await, |portrait| {
        ("text/html; charset=utf-8", "date-personale.html", document(&portrait, language, &made))
    })
}

fn answer(
    backend: &Backend,
    made: backend::Result<Portrait>,
    write: impl FnOnce(Portrait) -> (&'static str, &'static str, String),
) -> Response {
    match made {
        Ok(portrait) => {
            let (media_type, name, body) = write(portrait);
            let disposition = format!("attachment; filename=\"{name}\"");
            (
                [(header::CONTENT_TYPE, media_type.to_owned()), (header::CONTENT_DISPOSITION, disposition)],
                body,
            )
                .into_response()
        }
        Err(error) => (Problem::logged(backend, error).status(), "no file\n").into_response(),
    }
}

fn to_json(portrait: &Portrait) -> Value {
    let mut all = Map::new();
    all.insert("email".to_owned(), portrait.email.clone().into());
    for section in &portrait.sections {
        let entries = section.entries.iter().map(entry).collect();
        all.insert(section.topic.as_str().to_owned(), Value::Array(entries));
    }
    Value::Object(all)
}

fn entry(entry_of: &Entry) -> Value {
    let mut fields: Map<String, Value> = entry_of
        .fields
        .iter()
        .map(|(field, value)| (field.as_str().to_owned(), value.clone().into()))
        .collect();
    if !entry_of.parts.is_empty() {
        fields.insert("comments".to_owned(), Value::Array(entry_of.parts.iter().map(entry).collect()));
    }
    Value::Object(fields)
}
