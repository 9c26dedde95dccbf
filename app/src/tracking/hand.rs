//! What a sender may still do.

use backend::tracking::Hand;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;
use crate::ssr::language;

/// The ways to correct a comment and to take it back; nothing where neither may be done.
#[component]
pub(crate) fn Actions(
    /// Secret of the tracking address.
    secret: String,
    /// Id of the comment.
    comment: String,
    /// Its provision in words, for those who hear the links without it.
    label: String,
    /// What may be done.
    hand: Hand,
) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.following;
    let on = (all.submissions.mine.on)(&label);
    let link = |may: bool, href: String, words: &'static str| {
        let on = on.clone();
        may.then(
            || view! { <a class="btn quiet" href=href>{words}<span class="sr">{format!(" {on}")}</span></a> },
        )
    };
    let correct = link(hand.correct, routes::correction(language, &secret, &comment), t.correct.link);
    let withdraw = link(hand.withdraw, routes::withdrawal_of(language, &secret, &comment), t.withdraw.link);
    (hand.correct || hand.withdraw).then(|| view! { <p class="actions">{correct}{withdraw}</p> })
}

/// The way to take everything back.
#[component]
pub(crate) fn WithdrawAll(
    /// Secret of the tracking address.
    secret: String,
) -> impl IntoView {
    view! { <p class="actions"><a href=routes::withdrawal(language(), &secret)>{t().following.withdraw.link_all}</a></p> }
}
