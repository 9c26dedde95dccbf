//! What narrows the list: a form whose address can be kept.

use backend::outcomes::Article;
use leptos::prelude::*;
use model::comments::{Kind, Stance};
use model::outcomes::Filter;

use super::progress::name;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::FilterChoice;

/// Article, stance, kind.
#[component]
pub(super) fn FilterForm(slug: String, filter: Filter, articles: Vec<Article>) -> impl IntoView {
    let t = t();
    let w = &t.outcomes;
    let [article, stance, kind] = w.filter;
    let articles = articles.iter().map(|it| (it.eid.clone(), name(it))).collect();
    let stances = Stance::ALL.iter().map(|it| (it.to_string(), (t.ui.stance_of_one)(*it).to_owned()));
    let kinds = Kind::ALL.iter().map(|it| (it.to_string(), (t.ui.kind)(*it).to_owned()));
    let action = routes::outcomes(language(), &slug);
    let all = action.clone();
    // A campaign takes the place of the article: it may stand on several.
    let place = if filter.campaign.is_empty() {
        view! { <FilterChoice name="article" label=article all=w.anything options=articles value=filter.article/> }.into_any()
    } else {
        let campaign = routes::campaign(language(), &slug, &filter.campaign);
        view! {
            <input type="hidden" name="campaign" value=filter.campaign/>
            <p class="field"><a href=campaign>{w.of_campaign}</a></p>
        }
        .into_any()
    };
    view! {
        <form class="filters" method="get" action=action>
            {place}
            <FilterChoice name="stance" label=stance all=w.anything options=stances.collect() value=filter.stance/>
            <FilterChoice name="kind" label=kind all=w.anything options=kinds.collect() value=filter.kind/>
            <button class="btn quiet" type="submit">{t.reading.show}</button>
            <a href=all>{t.reading.all}</a>
        </form>
    }
}
