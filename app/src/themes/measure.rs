//! How far two coders agree on a sample: over all themes, for each, and where they differ.

use backend::themes::{Agreeing, Disagreement, Measured};
use leptos::prelude::*;
use model::themes::Filter;
use server_fn::ServerFn as _;

use super::NextDrawn;
use super::samples::drawn;
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::Button;

/// The measure of the sample that is shown, and the way to its next comment; nothing where there is no sample.
#[component]
pub(super) fn Measure(slug: String, agreeing: Agreeing, expert: bool) -> impl IntoView {
    let (w, language) = (&t().themes.sample, language());
    let Agreeing { sample, open, overall, themes, disagreements, .. } = agreeing;
    let sample = sample?;
    let next = (expert && sample.drawn_from.is_some() && sample.done < sample.comments).then(|| {
        if open == 0 {
            return view! { <p>{w.none_open}</p> }.into_any();
        }
        view! {
            <form class="actions" method="post" action=NextDrawn::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="sample" value=sample.id.clone()/>
                <Button label=(w.next)(open)/>
            </form>
        }
        .into_any()
    });
    let overall = overall.map(|found| {
        let kappa = match found.kappa {
            Some((kappa, reading)) => format!("κ = {}: {}", (w.kappa)(kappa), (w.reading)(reading)),
            None => w.no_kappa.to_owned(),
        };
        view! {
            <p class="kappa"><b>{kappa}</b>" · "{(w.same)(found.same, found.items)}</p>
            <p class="soft">{w.kappa_is}</p>
            <Themes slug=slug.clone() themes/>
            <Differences slug=slug.clone() disagreements/>
        }
    });
    Some(view! {
        <section class="theme-part">
            <h2>{w.overall}</h2>
            <p>{drawn(&sample)}"; "{(w.done_of)(sample.done, sample.comments)}"."</p>
            {next}
            {overall}
        </section>
    })
}

/// One row for each theme that one of the coders gave.
#[component]
fn Themes(slug: String, themes: Vec<(String, String, Measured)>) -> impl IntoView {
    let w = &t().themes.sample;
    let [theme, kappa, reading, same] = w.columns;
    let row = |(id, name, found): (String, String, Measured)| {
        let (figure, words) = match found.kappa {
            Some((kappa, reading)) => ((w.kappa)(kappa), (w.reading)(reading)),
            None => ("–".to_owned(), w.no_kappa),
        };
        view! {
            <tr role="row">
                <th role="rowheader" scope="row">
                    <a href=routes::theme(language(), &slug, &id, &[]) lang="ro">{name}</a>
                </th>
                <td role="cell" class="num" data-label=kappa>{figure}</td>
                <td role="cell" data-label=reading>{words}</td>
                <td role="cell" class="num" data-label=same>{found.same}"\u{a0}%"</td>
            </tr>
        }
    };
    view! {
        <h3>{w.by_theme}</h3>
        <div class="table-wrap">
            <table class="table stack" role="table">
                <caption class="sr">{w.by_theme}</caption>
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{theme}</th>
                        <th role="columnheader" scope="col" class="num">{kappa}</th>
                        <th role="columnheader" scope="col">{reading}</th>
                        <th role="columnheader" scope="col" class="num">{same}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">{themes.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

/// The comments on which they differ, with the themes of both.
#[component]
fn Differences(slug: String, disagreements: Vec<Disagreement>) -> impl IntoView {
    let (all, language) = (&t().themes, language());
    let w = &all.sample;
    let item = |found: Disagreement| {
        let href = routes::coding_of(language, &slug, &found.comment, &Filter::default(), &[]);
        let part = |words: String, themes: Vec<String>| {
            let named = if themes.is_empty() { w.nothing.to_owned() } else { themes.join(", ") };
            view! { <p><span class="soft">{words}</span>" "<span lang="ro">{named}</span></p> }
        };
        let both = (!found.both.is_empty()).then(|| part(w.both.to_owned(), found.both.clone()));
        let (first, second) = found.coders;
        view! {
            <li>
                <p><a href=href>{(all.coding.one)(&found.number)}</a></p>
                {both}
                {part((w.only)(&first), found.first)}
                {part((w.only)(&second), found.second)}
            </li>
        }
    };
    let list = if disagreements.is_empty() {
        view! { <p>{w.no_difference}</p> }.into_any()
    } else {
        view! { <ul class="codes">{disagreements.into_iter().map(item).collect_view()}</ul> }.into_any()
    };
    view! { <h3>{w.differ}</h3>{list} }
}
