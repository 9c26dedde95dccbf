//! The site over an empty database with the demo, and clients that keep their cookies.

use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::ConnectInfo;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use backend::demo::LOGINS;
use backend::{Actor, Assignment, Backend, Clock, SetClock, Settings, Staff};
use http_body_util::BodyExt;
use model::accounts::Role;
use model::moment::Instant;
use serde_json::Value;
use server::chance::OsChance;
use server::config::Serving;
use server::doors::Doors;
use sqlx::Connection;
use tower::ServiceExt;

/// The consultation of the demo that is open.
pub(crate) const SLUG: &str = "legea-auditului-social";

/// 2026-11-02T08:00:00Z.
const START: Instant = Instant(1_793_606_400_000);

pub(crate) struct TestApp {
    pub(crate) router: Router,
    pub(crate) backend: Backend,
    pub(crate) clock: Arc<SetClock>,
    folder: tempfile::TempDir,
    database_url: Option<String>,
}

/// Where the site stores.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// Those that can be reached: PostgreSQL where `ROTUNDA_TEST_POSTGRES` names a server, and where none is it says so.
    pub(crate) fn all() -> Vec<Self> {
        if std::env::var_os("ROTUNDA_TEST_POSTGRES").is_some() {
            return vec![Self::Sqlite, Self::Postgres];
        }
        eprintln!("skipped on PostgreSQL: ROTUNDA_TEST_POSTGRES is not set");
        vec![Self::Sqlite]
    }

    /// An empty database of its own on the test server; none for SQLite, which has a file.
    async fn database(self) -> Option<String> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        if self == Self::Sqlite {
            return None;
        }
        let base = std::env::var("ROTUNDA_TEST_POSTGRES").unwrap();
        let name = format!("rotunda_it_{}_{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let mut server = sqlx::PgConnection::connect(&base).await.unwrap();
        // A database name cannot be bound; this one is made of numbers only.
        let create = sqlx::AssertSqlSafe(format!(
            "create database {name} template template0 lc_collate 'C' lc_ctype 'C'"
        ));
        sqlx::query(create).execute(&mut server).await.unwrap();
        let (address, query) = base.split_once('?').map_or((base.as_str(), None), |(a, q)| (a, Some(q)));
        let root = address.rsplit_once('/').unwrap().0;
        Some(query.map_or_else(|| format!("{root}/{name}"), |query| format!("{root}/{name}?{query}")))
    }
}

impl TestApp {
    /// The demo, on SQLite: what HTTP adds is the same on both engines, whose use cases `backend` tests.
    pub(crate) async fn with_demo() -> Self {
        // Limits on rates have tests of their own; here whole days pass in a second.
        Self::behind(Doors { rates: 0, ..Doors::default() }).await
    }

    /// The same on an engine.
    pub(crate) async fn on(engine: Engine) -> Self {
        Self::made(Doors { rates: 0, ..Doors::default() }, engine.database().await).await
    }

    /// The same behind other doors.
    pub(crate) async fn behind(doors: Doors) -> Self {
        Self::made(doors, None).await
    }

    async fn made(doors: Doors, database_url: Option<String>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let site_root = folder.path().join("site");
        fs::create_dir_all(site_root.join("pkg")).unwrap();
        fs::write(site_root.join("hash.txt"), "js: a\nwasm: b\ncss: c\nchecker: d\n").unwrap();
        fs::write(site_root.join("pkg/rotunda.c.css"), "body{}").unwrap();
        let settings = Settings {
            database_url: database_url.clone(),
            folder: folder.path().to_owned(),
            secret: [3; 32],
            breached: None,
        };
        let clock = Arc::new(SetClock::at(START));
        let backend = Backend::open(settings, clock.clone(), Arc::new(OsChance)).await.unwrap();
        backend.ledger().open("rotunda.example/ledger", &[4; 32]).await.unwrap();
        backend.demo().load().await.unwrap();
        backend.ledger().seal().await.unwrap();
        let serving = Serving {
            addr: "127.0.0.1:3000".parse().unwrap(),
            url: None,
            ledger_name: None,
            site_root,
            doors,
        };
        let site = server::site::site(backend.clone(), &serving).unwrap();
        let router = server::router::router(site, &serving.doors).await.unwrap();
        Self { router, backend, clock, folder, database_url }
    }

    /// An administrator as the use cases see one.
    pub(crate) fn admin() -> Actor {
        let staff = Staff {
            account: "an-admin".into(),
            name: "Admin".into(),
            roles: vec![Assignment::everywhere(Role::Admin)],
            proved: START,
            from: "192.0.2.0/24".into(),
        };
        Actor { staff: Some(staff), ..Actor::default() }
    }

    pub(crate) fn visitor(&self) -> Client {
        Client { router: self.router.clone(), cookie: Mutex::default(), peer: None }
    }

    /// A browser at the other end of a connection from this address.
    pub(crate) fn visitor_from(&self, peer: &str) -> Client {
        let peer = Some(SocketAddr::new(peer.parse().unwrap(), 4_711));
        Client { peer, ..self.visitor() }
    }

    /// A browser that brings a cookie (`name=value`).
    pub(crate) fn browser(&self, cookie: &str) -> Client {
        Client { router: self.router.clone(), cookie: Mutex::new(Some(cookie.to_owned())), peer: None }
    }

    /// Where PostgreSQL has the site's database; nothing on SQLite.
    pub(crate) fn database_url(&self) -> Option<&str> {
        self.database_url.as_deref()
    }

    /// The data folder.
    pub(crate) fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The SQLite file.
    pub(crate) fn storage(&self) -> PathBuf {
        self.folder.path().join("rotunda.db")
    }

    /// Somebody of the demo's staff who has a role, logged in by the form.
    pub(crate) async fn staff(&self, role: Role) -> Client {
        let client = self.visitor();
        self.log_in(&client, role).await;
        client
    }

    /// Logs a browser in as that member of staff.
    pub(crate) async fn log_in(&self, client: &Client, role: Role) {
        let login = LOGINS.iter().find(|login| login.roles.contains(&role)).unwrap();
        let form = [("form[email]", login.email), ("form[password]", login.password), ("lang", "ro")];
        let answer = client.post_form("/api/accounts/log-in", &form).await;
        assert_eq!(answer.status, StatusCode::FOUND, "{}", answer.text());
        // A code works once: each login has a time step of its own.
        self.clock.set(self.clock.now().plus_seconds(30));
        let code = backend::demo::code(self.clock.now()).unwrap();
        let form = [("form[code]", code.as_str()), ("lang", "ro")];
        let answer = client.post_form("/api/accounts/give-factor", &form).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::FOUND, "/ro/masa-de-lucru"));
    }
}

/// A browser: keeps the session cookie.
pub(crate) struct Client {
    router: Router,
    cookie: Mutex<Option<String>>,
    peer: Option<SocketAddr>,
}

pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.text()))
    }

    pub(crate) fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }
}

impl Client {
    /// The session cookie, `name=value`; empty before there is one.
    pub(crate) fn cookie(&self) -> String {
        self.cookie.lock().unwrap().clone().unwrap_or_default()
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).header(header::ACCEPT, "text/html"), Body::empty()).await
    }

    /// A form as a browser without script posts it.
    pub(crate) async fn post_form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.post_with(path, &[], fields).await
    }

    /// The same as a script posts it: the answer is a closed code with its status.
    pub(crate) async fn post_script(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let request = Request::post(path)
            .header(header::ACCEPT, "application/json")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(encoded(fields))).await
    }

    pub(crate) async fn post_json(&self, path: &str, key: Option<&str>, body: &Value) -> Answer {
        let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        if let Some(key) = key {
            request = request.header("idempotency-key", key);
        }
        self.send(request, Body::from(body.to_string())).await
    }

    pub(crate) async fn ask(&self, method: Method, path: &str) -> Answer {
        self.send(Request::builder().method(method).uri(path), Body::empty()).await
    }

    /// What `post_form` sends, with headers of one's own.
    pub(crate) async fn post_with(
        &self,
        path: &str,
        headers: &[(&str, &str)],
        fields: &[(&str, &str)],
    ) -> Answer {
        let request = Request::post(path)
            .header(header::ACCEPT, "text/html")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        self.send(request, Body::from(encoded(fields))).await
    }

    pub(crate) async fn send(&self, request: axum::http::request::Builder, body: Body) -> Answer {
        let mut request = request.header(header::HOST, "127.0.0.1:3000").body(body).unwrap();
        if let Some(cookie) = self.cookie.lock().unwrap().as_deref() {
            request.headers_mut().insert(header::COOKIE, cookie.parse().unwrap());
        }
        if let Some(peer) = self.peer {
            request.extensions_mut().insert(ConnectInfo(peer));
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        if let Some(set) = response.headers().get(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap().to_owned();
            *self.cookie.lock().unwrap() = Some(pair);
        }
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Answer { status: parts.status, headers: parts.headers, body }
    }
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let escape = |text: &str| -> String {
        text.bytes()
            .map(|byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            })
            .collect()
    };
    fields
        .iter()
        .map(|(name, value)| format!("{}={}", escape(name), escape(value)))
        .collect::<Vec<_>>()
        .join("&")
}
