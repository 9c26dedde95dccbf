//! One comment, to be coded.

use backend::themes::Coding;
use leptos::prelude::*;
use model::Invalid;
use model::themes::Coding as Form;

use super::codes::Codes;
use super::coding_page::filter;
use super::comment::{Comment, Present};
use super::form::{PutForm, errors};
use super::themes_page::Reader;
use super::ways::{Way, Ways};
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{DeskHead, ErrorSummary, Notice, Tab, Tone};

/// The words, the codes that they have, and the form that puts more.
#[component]
pub(super) fn OneCoding(reader: Reader, coding: Coding, kept: Option<(Form, Invalid)>) -> impl IntoView {
    let (w, language) = (&t().themes.coding, language());
    let slug = coding.card.slug.clone();
    let told = coding.told.clone();
    let (typed, invalid) = kept.unwrap_or_default();
    let errors = errors(&invalid);
    let filter = filter();
    let done = query("done").and_then(|code| (w.done)(&code));
    let taken = coding.taken_by.clone();
    let may = reader.expert && taken.is_none() && !told.withdrawn;
    let taken = taken.map(|name| view! { <Notice tone=Tone::Warning><p>{(w.taken)(&name)}</p></Notice> });
    let codes = match coding.codes.clone() {
        Some(codes) => view! {
            <Codes slug=slug.clone() comment=told.id.clone() codes coded=coding.coded expert=reader.expert/>
        }
        .into_any(),
        None => view! { <p>{w.withheld}</p> }.into_any(),
    };
    let has = coding.codes.as_ref().is_some_and(|codes| !codes.is_empty());
    let campaign = coding.campaign.clone().filter(|_| reader.expert && has).map(|(_, comments)| {
        let href = routes::coding_of(language, &slug, &told.id, &filter, &[("campaign", "1")]);
        view! { <p class="actions"><a class="btn quiet" href=href>{(w.campaign)(comments)}</a></p> }
    });
    let form = (may && coding.codes.is_some()).then(|| {
        view! { <PutForm slug=slug.clone() coding=coding.clone() filter typed errors=errors.clone()/> }
    });
    let wordless = form.is_some();
    let lede = if reader.expert { w.blind } else { w.read_only };
    view! {
        <DeskHead
            slug=slug.clone() consultation=coding.card.title.pick(language) title=(w.one)(&told.number)
            lede=Some(lede.to_owned()) here=Tab::Themes editor=reader.editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        <Ways slug=slug.clone() here=Some(Way::Coding)/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        {taken}
        <div class="narrow coding">
            <h2 class=wordless.then_some("sr")>{w.said}</h2>
            <Comment slug=slug.clone() told wordless>
                <Present present=coding.present.clone()/>
            </Comment>
            <h2>{w.codes}</h2>
            {codes}
            {campaign}
            {form}
        </div>
    }
}
