//! Choosing what a comment is about.

use leptos::prelude::*;

use crate::comments::capital;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// A choice of provisions that leads to the form of a comment.
#[component]
pub(super) fn Pick(
    slug: String,
    /// Akoma Ntoso names and words.
    provisions: Vec<(String, String)>,
    /// The one that is chosen.
    #[prop(optional, into)]
    chosen: String,
    /// Offers the act as a whole, too.
    #[prop(optional)]
    whole: bool,
    label: &'static str,
    button: &'static str,
) -> impl IntoView {
    let act = whole.then(|| ("act".to_owned(), t().reading.whole_act.to_owned()));
    let option = |(eid, words): (String, String)| {
        let selected = eid == chosen;
        view! { <option value=eid selected=selected>{capital(&words)}</option> }
    };
    let options = act.into_iter().chain(provisions).map(option).collect_view();
    view! {
        <form class="filters" method="get" action=routes::entry_comment(language(), &slug)>
            <div class="field">
                <label for="provision">{label}</label>
                <select id="provision" name="provision">{options}</select>
            </div>
            <button class="btn quiet" type="submit">{button}</button>
        </form>
    }
}
