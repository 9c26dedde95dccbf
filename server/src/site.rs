//! The built site on disk: which hashed files there are, and what every page is given.

use std::path::Path;

use anyhow::Context;
use app::ssr::Site;
use axum::extract::FromRef;
use backend::Backend;
use leptos::prelude::*;
use model::Language;

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
    let hashes = std::fs::read_to_string(&hash_file)
        .with_context(|| format!("the site is not built: {} is missing (make run builds it)", hash_file.display()))?;
    let css = hashes.lines().find_map(|line| line.strip_prefix("css:")).context("hash.txt names no style sheet")?;
    let assets = LeptosOptions::builder()
        .output_name("rotunda")
        .site_root(path(&root)?)
        .site_pkg_dir("pkg")
        .site_addr(serving.addr)
        .hash_files(true)
        .hash_file(path(&hash_file)?)
        .build();
    let stylesheet = format!("/pkg/rotunda.{}.css", css.trim());
    Ok(Site { backend, assets, stylesheet, public_url: serving.public_url() })
}

fn path(path: &Path) -> anyhow::Result<String> {
    Ok(path.to_str().context("the site folder's name is not UTF-8")?.to_owned())
}

/// Gives a request its site and its language, the first segment of its path.
pub fn provide(site: &Site) {
    let language = use_context::<http::request::Parts>()
        .and_then(|parts| parts.uri.path().split('/').nth(1).and_then(|code| code.parse::<Language>().ok()))
        .unwrap_or(Language::Ro);
    provide_context(language);
    provide_context(site.clone());
}
