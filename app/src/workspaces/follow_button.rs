//! Following a consultation, and leaving it.

use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::SetFollow;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Weight};

/// A form of one button.
#[component]
pub fn FollowButton(
    /// Id of the organisation.
    organisation: String,
    /// Slug of the consultation.
    slug: String,
    /// Whether it is followed now.
    followed: bool,
    /// Said after the words, not shown: which consultation.
    about: Option<String>,
) -> impl IntoView {
    let t = &t().workspaces;
    let label = if followed { t.leave } else { t.follow };
    view! {
        <form method="post" action=SetFollow::PATH>
            <Button label about=about.unwrap_or_default() weight=Weight::Link/>
            <input type="hidden" name="lang" value=language().as_str()/>
            <input type="hidden" name="organisation" value=organisation/>
            <input type="hidden" name="slug" value=slug/>
            <input type="hidden" name="follow" value=(!followed).to_string()/>
        </form>
    }
}
