//! Whether a door tells who has an account: each is knocked at by turns for a known and an unknown address. Status,
//! length and headers must be the same, and the medians of the times may differ by no more than people could measure.

use std::time::Duration;

use anyhow::{Context as _, ensure};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt as _;
use model::accounts::{Form, Role};
use serde_json::json;
use tower::ServiceExt as _;

use crate::{Report, fixture, load};

const SAMPLES: usize = 500;
const MOST_APART_MS: f64 = 5.0;

const KNOWN: &str = "cunoscut@rotunda.example";
/// As long as the known one, so that nothing that repeats it has another length.
const UNKNOWN: &str = "nestiuta@rotunda.example";

/// Each door: its field for the address, and what is said at it beside the address and the language.
const DOORS: [(&str, &str, &str); 4] = [
    ("/api/accounts/log-in", "form[email]", "&form[password]=ghicit-la-noroc"),
    ("/api/accounts/forget-password", "form[email]", ""),
    ("/api/citizens/ask", "form[email]", ""),
    (
        "/api/organisations/sign-up",
        "form[person][email]",
        "&form[person][name]=Cineva&form[person][password]=trei+cozi+de+vulpe+albastra\
         &form[organisation][name]=Grupul+de+lectura&form[organisation][kind]=informal\
         &form[organisation][county]=Olt&form[organisation][contact_email]=lectura@rotunda.example",
    ),
];

/// What an answer tells.
#[derive(Debug, PartialEq, Eq)]
struct Told {
    status: StatusCode,
    headers: HeaderMap,
    length: usize,
}

pub(crate) async fn measure(report: &mut Report) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let backend = fixture::backend(folder.path(), None).await?;
    let mut sent = fixture::submission(0);
    KNOWN.clone_into(&mut sent.sender.email);
    backend.submissions().receive(fixture::SLUG, sent, None, b"").await?;
    let form =
        Form { name: "Cunoscut".into(), email: KNOWN.into(), password: "ceașcă verde sub pod".into() };
    backend.accounts().create(form, vec![Role::Expert]).await?;
    let router = fixture::router(backend).await?;
    for (door, field, more) in DOORS {
        let (mut known, mut unknown) = (Vec::new(), Vec::new());
        for _ in 0..SAMPLES {
            let (here, first) = knock(&router, door, &format!("{field}={KNOWN}{more}")).await?;
            let (there, second) = knock(&router, door, &format!("{field}={UNKNOWN}{more}")).await?;
            ensure!(first.status == StatusCode::FOUND, "{door} was not let in: {first:?}");
            ensure!(first == second, "{door} tells known from unknown: {first:?} and {second:?}");
            known.push(here);
            unknown.push(there);
        }
        let (known, unknown) = (median_ms(known)?, median_ms(unknown)?);
        let line = json!({
            "figure": "enumeration", "door": door, "samples": SAMPLES, "known_ms": known, "unknown_ms": unknown,
        });
        report.within_ms(line, (known - unknown).abs(), MOST_APART_MS);
    }
    Ok(())
}

async fn knock(router: &Router, door: &str, said: &str) -> anyhow::Result<(Duration, Told)> {
    let request = Request::post(door)
        .header(header::HOST, "127.0.0.1:3000")
        .header(header::ACCEPT, "text/html")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("lang=ro&{said}")))?;
    let start = load::timer();
    let response = router.clone().oneshot(request).await?;
    let (mut parts, body) = response.into_parts();
    let length = body.collect().await?.to_bytes().len();
    let lasted = start.elapsed();
    // The session's id is chance; that there is one, and its attributes, must be the same.
    let cookies: Vec<_> = parts.headers.get_all(header::SET_COOKIE).iter().cloned().collect();
    for cookie in cookies {
        let (name, rest) = cookie.to_str()?.split_once('=').context("a cookie without a value")?;
        let attributes = rest.split_once(';').map_or("", |(_, attributes)| attributes);
        parts.headers.insert(header::SET_COOKIE, format!("{name}; {attributes}").parse()?);
    }
    Ok((lasted, Told { status: parts.status, headers: parts.headers, length }))
}

fn median_ms(mut times: Vec<Duration>) -> anyhow::Result<f64> {
    times.sort_unstable();
    let median = times.get(times.len() / 2).context("nothing was measured")?;
    Ok(median.as_secs_f64() * 1_000.0)
}
