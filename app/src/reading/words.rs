//! The words of a provision, with its citations as links.

use backend::texts::{Link, Stands};
use leptos::prelude::*;

use super::Place;
use crate::routes;

/// A text in which every citation leads to what it cites. Links that do not fit the text are left out.
pub(super) fn words(text: &str, links: &[Link], place: &Place) -> AnyView {
    if links.is_empty() {
        return text.to_owned().into_any();
    }
    let (mut views, mut end) = (Vec::new(), 0);
    for link in links {
        let (Some(before), Some(cited)) = (text.get(end..link.range.start), text.get(link.range.clone()))
        else {
            continue;
        };
        let href = href(link, place);
        views.push(view! { {before.to_owned()}<a href=href>{cited.to_owned()}</a> }.into_any());
        end = link.range.end;
    }
    views.push(text.get(end..).unwrap_or_default().to_owned().into_any());
    views.into_any()
}

fn href(link: &Link, Place { language, slug, .. }: &Place) -> String {
    let page = match &link.stands {
        Stands::Here => String::new(),
        Stands::Page(address) => routes::article(*language, slug, address),
        Stands::Text => routes::text(*language, slug),
    };
    format!("{page}#{}", link.eid)
}

#[cfg(test)]
mod tests {
    use model::Language;

    use super::*;

    #[test]
    fn a_citation_leads_to_the_page_on_which_its_provision_stands() {
        let place = Place {
            slug: "legea-x".into(),
            language: Language::Ro,
            open: false,
            adding: true,
            version: None,
        };
        let to = |stands| href(&Link { range: 0..1, eid: "art_5".into(), stands }, &place);
        assert_eq!(to(Stands::Here), "#art_5");
        assert_eq!(to(Stands::Page("art-5".into())), "/ro/consultari/legea-x/articol/art-5#art_5");
        assert_eq!(to(Stands::Text), "/ro/consultari/legea-x/text#art_5");
    }
}
