//! The page before the themes of a comment are put on its campaign.

use backend::themes::Spreading;
use leptos::prelude::*;
use server_fn::ServerFn as _;

use super::SpreadCodes;
use super::coding_page::filter;
use super::comment::Comment;
use super::themes_page::Reader;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Button, Checkbox, DeskHead, Notice, Tab};

/// Which themes, on how many, and on whom not.
#[component]
pub(super) fn SpreadPage(reader: Reader, spreading: Spreading) -> impl IntoView {
    let (w, language) = (&t().themes.coding, language());
    let Spreading { card, told, themes, left: (near, personal), coded, .. } = spreading;
    let slug = card.slug.clone();
    let back = routes::coding_of(language, &slug, &told.id, &filter(), &[]);
    let done = query("done").and_then(|code| (w.done)(&code));
    let tags =
        themes.iter().map(|theme| view! { <li class="tag" lang="ro">{theme.clone()}</li> }).collect_view();
    let content = if themes.is_empty() || near + personal == 0 {
        view! { <p>{w.spread_nothing}</p><p class="actions"><a href=back>{w.back}</a></p> }.into_any()
    } else {
        view! {
            <p><b>{w.spread_themes}</b></p>
            <ul class="tags">{tags}</ul>
            <form class="form" method="post" action=SpreadCodes::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="form[comment]" value=told.id.clone()/>
                <input type="hidden" name="form[count]" value=(near + personal).to_string()/>
                {(personal > 0).then(|| view! { <Checkbox field="whole" label=w.spread_whole checked=false/> })}
                <div class="actions"><Button label=w.spread_button/><a href=back>{w.back}</a></div>
            </form>
        }
        .into_any()
    };
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.spread
            lede=Some((w.spread_lede)(near, personal, coded)) here=Tab::Themes editor=reader.editor
        />
        {done.map(|words| view! { <Notice><p>{words}</p></Notice> })}
        <div class="narrow coding">
            {content}
            <h2>{w.said}</h2>
            <Comment slug told/>
        </div>
    }
}
