//! What may be done to a comment: buttons and links that the keys press, too.

use backend::moderation::Item;
use leptos::prelude::*;
use model::comments::State;
use model::moderation::Act;
use server_fn::ServerFn as _;

use super::row::Claimed;
use super::{GoOn, ModerateComment, OpenComment};
use crate::messages::t;
use crate::routes;
use crate::ssr::language;
use crate::ui::{Button, Weight};

/// Whose it is; publish, hide, take a passage out, ask, go on.
#[component]
pub(super) fn Actions(slug: String, cause: String, item: Item, mine: bool) -> impl IntoView {
    let (w, language) = (&t().moderation.item, language());
    let comment = item.comment.voice.id.clone();
    let free = mine && item.appeal.is_none();
    let state = item.comment.state;
    let open = matches!(state, State::Waiting | State::Published);
    let publish = (free && open).then(|| {
        let words = if state == State::Waiting { w.publish } else { w.keep };
        view! {
            <form method="post" action=ModerateComment::PATH>
                <Hidden slug=slug.clone() cause=cause.clone()/>
                {item.place.map(|place| view! { <input type="hidden" name="place" value=place.to_string()/> })}
                <input type="hidden" name="form[comment]" value=comment.clone()/>
                <input type="hidden" name="form[act]" value=Act::Publish.as_str()/>
                <input type="hidden" name="form[seen]" value=item.seen.to_string()/>
                <button class="btn" type="submit" data-key="p">{words}</button>
            </form>
        }
    });
    let link = |act: Act, key: &'static str, words: &'static str| {
        (free && open).then(|| {
            let href = routes::moderation_form(language, &slug, (&cause, &comment), act, "");
            view! { <a class="btn quiet" href=format!("{href}#act") data-key=key>{words}</a> }
        })
    };
    let claim = item.claim.clone().map(|claim| view! { <p class="soft"><Claimed claim/></p> });
    let others = item.claim.as_ref().is_some_and(|claim| !claim.mine);
    let take = (!mine).then(|| {
        view! {
            <p>{w.unclaimed}</p>
            <form class="actions" method="post" action=OpenComment::PATH>
                <Hidden slug=slug.clone() cause=cause.clone()/>
                <input type="hidden" name="comment" value=comment.clone()/>
                {others.then(|| view! { <input type="hidden" name="take" value="true"/> })}
                <Button label=if others { w.take } else { w.claim } weight=if others { Weight::Danger } else { Weight::Main }/>
            </form>
        }
    });
    view! {
        <section class="sheet flow" aria-label=w.acts>
            {claim}
            {take}
            <div class="actions">
                {publish}
                {link(Act::Hide, "h", w.hide)}
                {link(Act::Redact, "r", w.redact)}
                {link(Act::Ask, "q", w.ask)}
                <form method="post" action=GoOn::PATH>
                    <Hidden slug=slug.clone() cause=cause.clone()/>
                    <input type="hidden" name="comment" value=comment.clone()/>
                    {item.place.map(|place| view! { <input type="hidden" name="place" value=place.to_string()/> })}
                    <button class="btn quiet" type="submit" data-key="n">{w.skip}</button>
                </form>
            </div>
        </section>
    }
}

/// Language, consultation and filter, for every form.
#[component]
pub(super) fn Hidden(slug: String, cause: String) -> impl IntoView {
    view! {
        <input type="hidden" name="lang" value=language().as_str()/>
        <input type="hidden" name="slug" value=slug/>
        <input type="hidden" name="cause" value=cause/>
    }
}
