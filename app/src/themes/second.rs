//! A comment for the second coder, who sees neither the codes of the first nor suggestions.

use backend::themes::Drawn;
use leptos::prelude::*;
use model::Invalid;
use model::themes::Second;
use server_fn::ServerFn as _;

use super::comment::{Comment, Present};
use super::form::errors;
use super::samples::drawn as how;
use super::themes_page::Reader;
use super::ticks::Ticks;
use super::{CodeAgain, NextDrawn};
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, DeskHead, ErrorSummary, Notice, Tab, Tone, Weight};

/// The words, and the themes to tick.
#[component]
pub(super) fn SecondCoder(reader: Reader, drawn: Drawn, kept: Option<(Second, Invalid)>) -> impl IntoView {
    let (all, language) = (&t().themes, language());
    let w = &all.sample;
    let Drawn { card, sample, told, present, themes, barred } = drawn;
    let slug = card.slug.clone();
    let (typed, invalid) = kept.unwrap_or_default();
    let errors = errors(&invalid);
    let back = routes::agreement_by(language, &slug, &sample.id, &[]);
    let done = query("done").and_then(|code| (w.done)(&code));
    let form = if barred {
        view! { <p>{w.barred}</p> }.into_any()
    } else {
        let none = typed.none == "true";
        view! {
            <form class="form put" method="post" action=CodeAgain::PATH novalidate=true>
                <h2>{all.coding.put}</h2>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="form[sample]" value=sample.id.clone()/>
                <input type="hidden" name="form[comment]" value=told.id.clone()/>
                <Ticks themes ticked=typed.themes errors=errors.clone()/>
                <label class="choice plain">
                    <input type="checkbox" name="form[none]" value="true" checked=none/>
                    <span>{all.coding.none}</span>
                </label>
                <div class="actions"><Button label=w.save/></div>
            </form>
            <form class="actions" method="post" action=NextDrawn::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="sample" value=sample.id.clone()/>
                <input type="hidden" name="from" value=told.id.clone()/>
                <Button label=all.coding.skip weight=Weight::Link/>
            </form>
        }
        .into_any()
    };
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=(w.one)(&told.number)
            lede=Some(w.one_lede.to_owned()) here=Tab::Themes editor=reader.editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        <p class="moderation-back"><a href=back>{w.back}</a></p>
        <div class="narrow coding">
            <p class="soft">{how(&sample)}"; "{(w.done_of)(sample.done, sample.comments)}"."</p>
            <h2>{all.coding.said}</h2>
            <Comment slug=slug.clone() told>
                <Present present/>
            </Comment>
            {form}
        </div>
    }
}
