//! The built site on disk: which hashed files there are, and what every page is given.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context;
use app::ssr::Site;
use axum::extract::{FromRef, Request};
use axum::response::{IntoResponse, Response};
use backend::Backend;
use leptos::nonce::Nonce;
use leptos::prelude::*;

use crate::config::Serving;

/// State of the router.
#[derive(Clone)]
pub struct AppState {
    /// What every page is given.
    pub site: Site,
}

impl FromRef<AppState> for LeptosOptions {
    fn from_ref(state: &AppState) -> Self {
        state.site.assets.clone()
    }
}

impl FromRef<AppState> for Backend {
    fn from_ref(state: &AppState) -> Self {
        state.site.backend.clone()
    }
}

/// Finds the built files.
///
/// # Errors
/// When the site has not been built into `site_root`.
pub fn site(backend: Backend, serving: &Serving) -> anyhow::Result<Site> {
    let root = std::path::absolute(&serving.site_root)?;
    let hash_file = root.join("hash.txt");
    let hashes = std::fs::read_to_string(&hash_file).with_context(|| {
        format!("the site is not built: {} is missing (make run builds it)", hash_file.display())
    })?;
    let hash = |of: &str| {
        let found = hashes.lines().filter_map(|line| line.split_once(':')).find(|(name, _)| *name == of);
        found.map(|(_, hash)| hash.trim()).with_context(|| format!("hash.txt has no hash of {of}"))
    };
    let assets = LeptosOptions::builder()
        .output_name("rotunda")
        .site_root(path(&root)?)
        .site_pkg_dir("pkg")
        .site_addr(serving.addr)
        .hash_files(true)
        .hash_file(path(&hash_file)?)
        .build();
    let stylesheet = format!("/pkg/rotunda.{}.css", hash("css")?);
    let checker = format!("/pkg/checker.{}.js", hash("checker")?);
    let (stylesheet, checker) = (stylesheet.into(), checker.into());
    Ok(Site { backend, assets, stylesheet, checker, public_url: serving.public_url().into() })
}

fn path(path: &Path) -> anyhow::Result<Arc<str>> {
    Ok(path.to_str().context("the site folder's name is not UTF-8")?.into())
}

/// Gives a request its site and its language, the first segment of its path. Pages carry no nonce: the policy allows
/// their scripts by hash, so that the same page is the same bytes.
pub fn provide(site: &Site) {
    let path =
        use_context::<http::request::Parts>().map_or_else(String::new, |parts| parts.uri.path().to_owned());
    provide_context(app::routes::language_of(&path));
    provide_context(Nonce::from_value(""));
    provide_context(site.clone());
}

/// Renders the page of a request outside the table of routes: the one that says that there is no such page.
pub async fn render(site: &Site, request: Request) -> Response {
    let (context, document) = (site.clone(), site.clone());
    let render = leptos_axum::render_app_async_with_context(
        move || provide(&context),
        move || app::layout::shell(document.clone()),
    );
    render(request).await.into_response()
}
