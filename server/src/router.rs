//! Every route on one page.

use std::sync::Arc;

use app::routes::App;
use app::ssr::Site;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::response::{IntoResponse, Redirect};
use axum::routing::{any, get, post};
use ipnet::IpNet;
use leptos_axum::{LeptosRoutes, generate_route_list};
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::limit::RequestBodyLimitLayer;

use crate::doors::Doors;
use crate::middleware::{give_back, headers, origin, page_cache, rates, same_origin, uploads};
use crate::site::{AppState, provide};
use crate::{api, routes, session};

/// A form carries up to three long texts, percent-encoded (three to nine bytes a letter).
const FORM_LIMIT: usize = 2 * 1024 * 1024;

/// The whole server.
///
/// Layers, outermost first: security headers · origin · kept pages · same origin · rates · forms given back · panics · compression · body limit · sessions.
///
/// # Errors
/// When no page can be rendered.
pub async fn router(site: Site, doors: &Doors) -> anyhow::Result<Router> {
    let state = AppState { site: site.clone() };
    let pages = generate_route_list(App);
    let context = {
        let site = site.clone();
        move || provide(&site)
    };
    let document = {
        let site = site.clone();
        move || app::layout::shell(site.clone())
    };
    let cache = page_cache::PageCache::new(site.backend.clone());
    let csp = headers::Headers::of(&site).await?;
    let limits = rates::Limits::new(doors, site.clone());
    let trusted: Arc<[IpNet]> = doors.trusted_proxies.clone().into();

    // Several files at once: the only body beyond the limits of the others. The handler holds one of them at a time.
    let files = Router::new()
        .route("/my-submission/{slug}/files", post(routes::files::add))
        .route("/organisation/{organisation}/drafts/{slug}/files", post(routes::files::add_shared))
        .route("/desk/{slug}/register/files", post(routes::files::add_scan))
        .layer(session::layer(site.backend.clone(), &site.public_url))
        .layer(RequestBodyLimitLayer::new(routes::files::LIMIT))
        .layer(DefaultBodyLimit::max(routes::files::LIMIT))
        .layer(axum::middleware::from_fn_with_state(uploads::Places::new(doors.rates), uploads::take_place));

    let router = Router::new()
        .route("/", get(async || Redirect::to("/ro")))
        .leptos_routes_with_context(&state, pages, context, document)
        .route("/api/{*function}", any(server_function))
        .route(
            "/desk/{slug}/draft",
            post(routes::drafts::upload).layer(DefaultBodyLimit::max(routes::drafts::LIMIT)),
        )
        .route("/my-data/json", get(routes::my_data::json))
        .route("/my-data/html", get(routes::my_data::html))
        .route("/audit/{format}", get(routes::exports::acts))
        .route("/desk/{slug}/articles/{format}", get(routes::exports::articles))
        .route("/desk/{slug}/comments/{format}", get(routes::exports::comments))
        .route("/desk/{slug}/register/{format}", get(routes::exports::register))
        .route("/desk/{slug}/centraliser/{format}", get(routes::centraliser::table))
        .route("/desk/{slug}/annotated", get(routes::centraliser::annotated))
        .route("/desk/{slug}/exports/{id}", get(routes::made::ordered))
        .route("/desk/{slug}/themes/codebook", get(routes::themes::codebook))
        .route("/desk/{slug}/themes/table/{format}", get(routes::themes::table))
        .route(
            "/desk/{slug}/themes/import",
            post(routes::themes::import).layer(DefaultBodyLimit::max(routes::themes::LIMIT)),
        )
        .route("/desk/{slug}/files/{id}", get(routes::files::received))
        .route("/organisation/{organisation}/dossier/{format}", get(routes::exports::dossier))
        .layer(session::layer(site.backend.clone(), &site.public_url))
        .nest("/api/v1", api::router())
        .route("/ledger/checkpoint", get(routes::ledger::checkpoint))
        .route("/ledger/keys", get(routes::ledger::keys))
        .route("/ledger/check-receipt.py", get(routes::ledger::checker))
        .route("/ledger/tile/{*path}", get(routes::ledger::tile))
        .route("/receipt/{secret}/json", get(routes::ledger::receipt))
        .route("/receipt/{secret}/tlog-proof", get(routes::ledger::proof))
        .route("/receipt/{secret}/entry", get(routes::ledger::entry))
        .route("/receipt/{secret}/files/{position}", get(routes::files::sent))
        .route("/unsubscribe/{secret}", get(routes::unsubscribe::show).post(routes::unsubscribe::end))
        .route("/health/live", get(routes::health::live))
        .route("/health/ready", get(routes::health::ready))
        .fallback(routes::assets::serve)
        .layer(RequestBodyLimitLayer::new(routes::drafts::LIMIT))
        .layer(DefaultBodyLimit::max(FORM_LIMIT))
        .merge(files)
        .layer(
            ServiceBuilder::new()
                .layer(axum::middleware::from_fn_with_state(csp, headers::set))
                .layer(axum::middleware::from_fn_with_state(trusted, origin::set))
                .layer(axum::middleware::from_fn_with_state(cache, page_cache::keep))
                .layer(axum::middleware::from_fn(same_origin::check))
                .layer(axum::middleware::from_fn_with_state(limits, rates::slow_down))
                .layer(axum::middleware::from_fn_with_state(site, give_back::give_back))
                .layer(CatchPanicLayer::new())
                .layer(CompressionLayer::new().gzip(true)),
        )
        .with_state(state);
    Ok(router)
}

/// Runs the server function that the path names.
async fn server_function(State(state): State<AppState>, request: Request) -> impl IntoResponse {
    leptos_axum::handle_server_fns_with_context(move || provide(&state.site), request).await
}
