//! What stands beside a comment that belongs to a campaign.

use backend::reading::Membership;
use leptos::prelude::*;
use model::campaigns::Kind;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Tag;

/// For everyone: that the text, as it is or edited, is one of so many. Whoever wrote words of their own is not said to
/// have repeated others.
#[component]
pub(crate) fn Belongs(campaign: Option<Membership>) -> impl IntoView {
    let campaign = campaign.filter(|campaign| campaign.kind != Kind::Personal)?;
    Some(view! { <Tag label=(t().campaigns.belongs)(campaign.comments)/> })
}

/// For staff: the way to the campaign.
#[component]
pub(crate) fn BelongsTo(slug: String, campaign: Option<Membership>) -> impl IntoView {
    let campaign = campaign?;
    let href = routes::campaign(language(), &slug, &campaign.campaign);
    Some(view! { <span><a href=href>{(t().campaigns.belongs)(campaign.comments)}</a></span> })
}
