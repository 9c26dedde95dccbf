//! What stands on top of every page of an organisation.

use backend::organisations::Face;
use leptos::prelude::*;

use crate::accounts::LogOutButton;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Breadcrumb, Head, OrganisationTag};

/// One of the organisation's pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    /// What it follows, writes and has sent.
    Desk,
    /// What it says about itself.
    Profile,
    /// Who belongs to it.
    Members,
}

/// Title, the way back, heading and tabs.
#[component]
pub fn OrganisationHead(
    /// The organisation.
    face: Face,
    /// Heading of the page.
    #[prop(into)]
    title: String,
    /// A sentence below the heading.
    #[prop(optional_no_strip)]
    lede: Option<String>,
    /// Which page this is; none of the three below the desk.
    here: Option<Tab>,
    /// Pages between the desk and this one.
    #[prop(default = Vec::new())]
    above: Vec<(String, String)>,
    /// The page shows errors to mend.
    #[prop(optional)]
    errors: bool,
) -> impl IntoView {
    let (w, language) = (&t().organisations, language());
    let id = face.id.as_str();
    let desk = routes::organisation(language, id);
    let (above, crumb) = match here {
        Some(Tab::Desk) => (Vec::new(), face.name.clone()),
        _ => {
            let first = (face.name.clone(), desk.clone());
            (std::iter::once(first).chain(above).collect(), title.clone())
        }
    };
    let name = if title == face.name { title.clone() } else { format!("{title}: {}", face.name) };
    let state = face.state;
    let (kicker, tag) = if title == face.name {
        (None, Some(view! { <p class="tags"><OrganisationTag state/></p> }))
    } else {
        let kicker = view! { <p class="kicker">{face.name.clone()}" "<OrganisationTag state/></p> };
        (Some(kicker), None)
    };
    let mine = (here == Some(Tab::Desk)).then(|| {
        view! {
            <div class="actions">
                <a class="btn quiet" href=routes::my_account(language)>{t().my_account.title}</a>
                <LogOutButton/>
            </div>
        }
    });
    let tabs = [
        (Tab::Desk, w.desk.overview, desk),
        (Tab::Profile, w.desk.profile, routes::organisation_profile(language, id)),
        (Tab::Members, w.desk.members, routes::organisation_members(language, id)),
    ];
    let link = |(tab, words, href)| {
        view! { <li><a href=href aria-current=(Some(tab) == here).then_some("page")>{words}</a></li> }
    };
    view! {
        <Head title=name errors/>
        <Breadcrumb above here=crumb/>
        <div class="desk-head">
            <header class="head">
                {kicker}
                <h1>{title}</h1>
                {tag}
                {lede.map(|lede| view! { <p class="lede">{lede}</p> })}
            </header>
            {mine}
        </div>
        <nav class="tabs" aria-label=w.desk.tabs><ul>{tabs.into_iter().map(link).collect_view()}</ul></nav>
    }
}
