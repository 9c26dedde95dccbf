//! A consultation of 60 articles to measure on, made through the use cases.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use backend::{Actor, Assignment, Backend, Settings, Staff, SystemClock};
use model::accounts::Role;
use model::moment::Instant;
use model::{comments, consultations, policies, submissions};
use server::chance::OsChance;
use server::config::Serving;
use server::doors::Doors;

pub(crate) const ARTICLES: usize = 60;
pub(crate) const SLUG: &str = "legea-de-proba";

/// A backend over a fresh database.
pub(crate) async fn open(folder: &Path, database_url: Option<String>) -> anyhow::Result<Backend> {
    let settings = Settings { database_url, folder: folder.to_owned(), secret: [1; 32], breached: None };
    let backend = Backend::open(settings, Arc::new(SystemClock), Arc::new(OsChance)).await?;
    backend.ledger().open("rotunda.example/ledger", &[2; 32]).await?;
    Ok(backend)
}

/// A backend over a fresh database with the consultation open.
pub(crate) async fn backend(folder: &Path, database_url: Option<String>) -> anyhow::Result<Backend> {
    let backend = open(folder, database_url).await?;
    let staff = Staff {
        account: "bench".into(),
        name: "Bench".into(),
        roles: vec![Assignment::everywhere(Role::Admin)],
        proved: Instant(0),
        from: String::new(),
    };
    let actor = Actor { staff: Some(staff), ..Actor::default() };
    let policy = policies::Form {
        title_ro: "Politica de probă".into(),
        slug: "proba".into(),
        summary_ro: "Rezumat.".into(),
        ..policies::Form::default()
    };
    backend.policies().create(&actor, policy.cleaned()).await?;
    let now = backend.now();
    let consultation = consultations::Form {
        policy: "proba".into(),
        title_ro: "Legea de probă".into(),
        slug: SLUG.into(),
        summary_ro: "Rezumatul pe înțeles al legii de probă.".into(),
        authority: "Autoritatea".into(),
        contact_name: "Biroul de relații cu societatea civilă".into(),
        contact_email: "contact@rotunda.example".into(),
        mode: "voluntary".into(),
        opens: backend.civil(now.plus_seconds(-86_400)).local_input(),
        closes: backend.civil(now.plus_seconds(864_000)).local_input(),
        ..consultations::Form::default()
    };
    backend.consultations().create(&actor, consultation.cleaned()).await?;
    backend.drafts().read(&actor, SLUG, Some("proba.txt"), backend::generated::draft().into_bytes()).await?;
    backend.drafts().publish(&actor, SLUG).await?;
    Ok(backend)
}

/// One submission with one comment on an article, by turns of every stance.
pub(crate) fn submission(n: usize) -> submissions::Form {
    let article = n % ARTICLES + 1;
    let stance = comments::Stance::ALL[n % 4];
    submissions::Form {
        sender: submissions::SenderForm {
            name: format!("Expeditor {n}"),
            email: format!("expeditor{n}@rotunda.example"),
            county: "Maramureș".into(),
            kind: "citizen".into(),
            organisation: String::new(),
            publish_name: n.is_multiple_of(2),
            ..submissions::SenderForm::default()
        },
        comments: vec![comments::Form {
            provision: format!("chp_{}__art_{article}__para_2", (article - 1) / 10 + 1),
            stance: stance.to_string(),
            kind: "opinion".into(),
            text: format!(
                "Observația {n}: termenul este prea scurt pentru furnizorii mici, cu un singur asistent social."
            ),
            ..comments::Form::default()
        }],
    }
}

/// The same as a program sends it: ways to reach a sender other than mail are for what staff enter by hand.
pub(crate) fn body(n: usize) -> anyhow::Result<Vec<u8>> {
    let mut body = serde_json::to_value(submission(n))?;
    if let Some(sender) = body["sender"].as_object_mut() {
        sender.remove("contact");
    }
    Ok(serde_json::to_vec(&body)?)
}

/// The whole server around a backend.
pub(crate) async fn router(backend: Backend) -> anyhow::Result<Router> {
    // The load comes from one address.
    let doors = Doors { rates: 0, ..Doors::default() };
    let serving = Serving {
        addr: "127.0.0.1:3000".parse()?,
        url: None,
        ledger_name: None,
        site_root: site_root(),
        doors,
    };
    server::router::router(server::site::site(backend, &serving)?, &serving.doors).await
}

/// Where `scripts/site` builds.
pub(crate) fn site_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site")
}
