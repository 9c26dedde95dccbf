//! The link to one's own submission, with the number of comments that wait in it.

use leptos::prelude::*;
use leptos::task::spawn_local;

use super::Counted;
use crate::error::AppError;

/// How many comments wait unsent in this browser's drafts.
///
/// # Errors
/// `Unavailable` when the storage does not answer.
#[server(endpoint = "comments/count", input = server_fn::codec::GetUrl)]
pub async fn my_comment_count() -> Result<u64, AppError> {
    if let Some(response) = use_context::<leptos_axum::ResponseOptions>() {
        response.insert_header(http::header::CACHE_CONTROL, http::HeaderValue::from_static("no-store"));
    }
    let count = async { crate::ssr::backend().comments().count(&crate::ssr::actor().await?).await };
    let count = count.await.map_err(|_| AppError::Unavailable)?;
    Ok(u64::try_from(count).unwrap_or(0))
}

/// The link, which shows the number once the page has asked for it. The page itself is the same for everyone.
#[island]
pub fn MySubmission(
    /// Address of the page.
    href: String,
    /// Words of the link.
    label: String,
    /// "3 observații salvate, netrimise".
    saved: Counted,
    /// Whether this is the page.
    current: bool,
) -> impl IntoView {
    let count = RwSignal::new(0_u64);
    Effect::new(move |_| {
        spawn_local(async move {
            if let Ok(n) = my_comment_count().await {
                count.set(n);
            }
        });
    });
    let tally = move || match count.get() {
        0 => None,
        n => Some(view! {
            " "
            <span class="tally"><span aria-hidden="true">{n}</span><span class="sr">{saved.say(n)}</span></span>
        }),
    };
    view! {
        <a href=href aria-current=current.then_some("page")>
            {label}
            {tally}
        </a>
    }
}
