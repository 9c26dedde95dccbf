//! The document: its head, and a body with the whole site.

use std::sync::Arc;

use leptos::prelude::*;
use leptos_meta::{MetaTags, provide_meta_context};
use model::Language;

use crate::routes::{self, App};
use crate::ssr::{Site, parts};

/// The document for one request. The language of everything inside is read from the address here, once; an address
/// without a language speaks Romanian.
pub fn shell(site: Site) -> impl IntoView {
    let uri = parts().map(|parts| parts.uri).unwrap_or_default();
    let (path, query) =
        (uri.path().to_owned(), uri.query().map_or_else(String::new, |query| format!("?{query}")));
    let language = routes::language_of(&path);
    provide_context(language);
    provide_context(site.clone());
    provide_meta_context();
    view! {
        <!DOCTYPE html>
        <html lang=language.as_str()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <link rel="icon" href="/favicon.svg" type="image/svg+xml"/>
                <Font file="source-serif-4-latin"/>
                <Font file="source-sans-3-latin"/>
                <link rel="stylesheet" href=site.stylesheet/>
                <Languages path query public_url=site.public_url/>
                <HydrationScripts options=site.assets islands=true/>
                <MetaTags/>
            </head>
            <body>
                <App/>
            </body>
        </html>
    }
}

/// Asks for a font that every page needs before the style sheet is read.
#[component]
fn Font(file: &'static str) -> impl IntoView {
    let href = format!("/fonts/{file}-wght-normal.woff2");
    view! { <link rel="preload" href=href r#as="font" r#type="font/woff2" crossorigin=""/> }
}

/// Where the same page stands in each language; a page that is not the same for everyone is kept out of search engines.
#[component]
fn Languages(path: String, query: String, public_url: Arc<str>) -> impl IntoView {
    if !routes::is_shared(&path) {
        return view! { <meta name="robots" content="noindex"/> }.into_any();
    }
    let here = routes::language_of(&path);
    let link = |language: Language| {
        let path = if language == here { path.clone() } else { routes::translated(&path, language) };
        view! { <link rel="alternate" hreflang=language.as_str() href=format!("{public_url}{path}{query}")/> }
    };
    Language::ALL.iter().copied().map(link).collect_view().into_any()
}
