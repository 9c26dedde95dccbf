//! How far two coders agree, and the second coder's comment.

use backend::Actor;
use backend::themes::{Agreeing, Drawn};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use model::themes::Second;

use super::drawing::DrawForm;
use super::measure::Measure;
use super::sample_api::{Draw, kept_draw, kept_second};
use super::samples::Samples;
use super::second::SecondCoder;
use super::themes_page::{Reader, reader};
use super::ways::{Way, Ways};
use crate::accounts::text_page;
use crate::messages::t;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{DeskHead, ErrorSummary, Errors, Notice, Tab, Tone};

enum Loaded {
    Agreeing(Box<Agreeing>, Option<(Draw, Invalid)>),
    Drawn(Box<Drawn>, Option<(Second, Invalid)>),
}

/// The page: `?sample=ID` for an earlier sample, `&comment=ID` for a comment of it.
#[component]
pub fn AgreementPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Themes,
        |actor, slug| async move {
            let loaded = load(&actor, &slug).await?;
            Ok((reader(&actor, &slug).await?, loaded))
        },
        |(reader, loaded): (Reader, Loaded)| match loaded {
            Loaded::Agreeing(agreeing, kept) => view! { <Shown reader agreeing=*agreeing kept/> }.into_any(),
            Loaded::Drawn(drawn, kept) => view! { <SecondCoder reader drawn=*drawn kept/> }.into_any(),
        },
    )
}

async fn load(actor: &Actor, slug: &str) -> backend::Result<Loaded> {
    let themes = backend();
    let themes = themes.themes();
    let sample = query("sample").filter(|sample| !sample.is_empty());
    let comment = query("comment").filter(|comment| !comment.is_empty());
    if let (Some(sample), Some(comment)) = (&sample, comment) {
        let drawn = themes.drawn(actor, slug, sample, &comment).await?;
        return Ok(Loaded::Drawn(Box::new(drawn), take_form(&kept_second(&comment)).await?));
    }
    let agreeing = themes.agreeing(actor, slug, sample.as_deref()).await?;
    Ok(Loaded::Agreeing(Box::new(agreeing), take_form(&kept_draw(slug)).await?))
}

#[component]
fn Shown(reader: Reader, agreeing: Agreeing, kept: Option<(Draw, Invalid)>) -> impl IntoView {
    let (w, language) = (&t().themes.sample, language());
    let slug = agreeing.card.slug.clone();
    let (typed, invalid) = kept.unwrap_or_default();
    let errors = Errors::new(&invalid, |field| if field == "seed" { w.seed.label } else { w.size.label });
    let done = query("done").and_then(|code| (w.done)(&code));
    let draw = reader.expert.then(|| {
        if agreeing.coded == 0 {
            view! { <p>{w.nothing_coded}</p> }.into_any()
        } else {
            view! { <DrawForm slug=slug.clone() typed errors=errors.clone()/> }.into_any()
        }
    });
    view! {
        <DeskHead
            slug=slug.clone() consultation=agreeing.card.title.pick(language) title=w.title
            lede=Some(w.lede.to_owned()) here=Tab::Themes editor=reader.editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <Ways slug=slug.clone() here=Some(Way::Agreement)/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        <Measure slug=slug.clone() agreeing=agreeing.clone() expert=reader.expert/>
        <Samples slug samples=agreeing.samples/>
        {draw}
    }
}
