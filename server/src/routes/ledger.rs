//! The public ledger as files that any client can fetch (C2SP tlog-tiles), and receipts as files to keep.

use app::problems::Problem;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use backend::ledger::{Entry, Receipt, TileId};
use backend::{Backend, Error};

const TEXT: &str = "text/plain; charset=utf-8";
const BYTES: &str = "application/octet-stream";
const JSON: &str = "application/json";
/// A full tile never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// The head moves whenever something is sent.
const NOT_KEPT: &str = "no-store";

/// The last signed head.
pub async fn checkpoint(State(backend): State<Backend>) -> Response {
    match backend.ledger().checkpoint().await {
        Ok(note) => plain(TEXT, NOT_KEPT, note),
        Err(error) => refused(&backend, error),
    }
}

/// Every key that signs or has signed, the newest first, one a line.
pub async fn keys(State(backend): State<Backend>) -> Response {
    match backend.ledger().keys().await {
        Ok(keys) => plain(TEXT, NOT_KEPT, keys.iter().map(|key| format!("{key}\n")).collect::<String>()),
        Err(error) => refused(&backend, error),
    }
}

/// An independent program that checks receipts.
pub async fn checker() -> Response {
    plain(TEXT, NOT_KEPT, include_str!("../../../docs/check-receipt.py"))
}

/// A tile, by its path below `/ledger/tile/`.
pub async fn tile(State(backend): State<Backend>, Path(path): Path<String>) -> Response {
    let Ok(tile) = format!("tile/{path}").parse::<TileId>() else {
        return refused(&backend, Error::NotFound);
    };
    match backend.ledger().tile(tile).await {
        Ok(bytes) => plain(BYTES, FOR_EVER, bytes),
        Err(error) => refused(&backend, error),
    }
}

/// A receipt as one JSON document.
pub async fn receipt(State(backend): State<Backend>, Path(secret): Path<String>) -> Response {
    let file = |receipt: &Receipt| receipt.json().map_err(Error::internal);
    kept(&backend, &secret, JSON, "json", file).await
}

/// A receipt's proof as a C2SP tlog-proof.
pub async fn proof(State(backend): State<Backend>, Path(secret): Path<String>) -> Response {
    let none = || Error::internal("a receipt without a proof");
    let file = |receipt: &Receipt| receipt.tlog_proof().map(String::into_bytes).ok_or_else(none);
    kept(&backend, &secret, TEXT, "tlog-proof", file).await
}

/// What exactly was sent, byte for byte as it was hashed.
pub async fn entry(State(backend): State<Backend>, Path(secret): Path<String>) -> Response {
    kept(&backend, &secret, JSON, "entry.json", |receipt| Ok(receipt.entry.clone().into_bytes())).await
}

async fn kept(
    backend: &Backend,
    secret: &str,
    kind: &'static str,
    ending: &str,
    file: impl FnOnce(&Receipt) -> backend::Result<Vec<u8>>,
) -> Response {
    let made = async {
        let receipt = backend.ledger().receipt(secret).await?.ok_or(Error::NotFound)?;
        let number = Entry::read(receipt.entry.as_bytes()).map(|entry| entry.number);
        Ok((file(&receipt)?, number.unwrap_or_default()))
    };
    match made.await {
        Ok((bytes, number)) => {
            let disposition = format!("attachment; filename=\"rotunda-{number}.{ending}\"");
            let headers = [
                (header::CONTENT_TYPE, kind.to_owned()),
                (header::CONTENT_DISPOSITION, disposition),
                (header::CACHE_CONTROL, NOT_KEPT.to_owned()),
            ];
            (headers, bytes).into_response()
        }
        Err(error) => refused(backend, error),
    }
}

fn plain(kind: &'static str, keep: &'static str, body: impl Into<axum::body::Body>) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], body.into()).into_response()
}

fn refused(backend: &Backend, error: Error) -> Response {
    let status = match error {
        Error::NotFound => StatusCode::NOT_FOUND,
        error => Problem::logged(backend, error).status(),
    };
    (status, [(header::CONTENT_TYPE, TEXT)], "no file\n").into_response()
}
