//! The page before something is taken back: what goes, what stays, and one button.

use backend::tracking::Withdrawing;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::Invalid;
use server_fn::ServerFn as _;

use super::WithdrawComment;
use super::api::KEPT_REASON;
use crate::comments::{capital, name};
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, backend, language, query, take_form};
use crate::submissions::Unlinked;
use crate::ui::{Breadcrumb, Button, ErrorSummary, Errors, Head, Notice, TextArea, Tone, Weight, page};

/// The page: `?comment=` for one comment, else for everything that is left.
#[component]
pub fn WithdrawPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    let comment = query("comment").filter(|comment| !comment.is_empty());
    let load = async move {
        let actor = actor().await?;
        let shown = backend().tracking().withdrawing(&actor, &secret, comment.as_deref()).await?;
        let kept = take_form::<(String, Invalid)>(KEPT_REASON).await?.unwrap_or_default();
        Ok((secret, comment, shown, kept))
    };
    page(load, |(secret, comment, shown, kept)| view! { <Shown secret comment shown kept/> })
}

#[component]
fn Shown(
    secret: String,
    comment: Option<String>,
    shown: Withdrawing,
    kept: (String, Invalid),
) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.following.withdraw;
    let Withdrawing { card, number, comments, .. } = shown;
    let title = match (&comment, comments.first()) {
        (Some(_), Some((label, _))) => (t.title)(&name(label)),
        _ => (t.title_all)(&number),
    };
    let back = routes::tracking(language, &secret);
    let above = vec![
        (card.title.pick(language).to_owned(), routes::consultation(language, &card.slug)),
        ((all.submissions.tracking.title)(&number), back.clone()),
    ];
    let errors = Errors::new(&kept.1, |_| t.reason.label);
    let meant =
        comments.into_iter().map(|(label, _)| view! { <li>{capital(&name(&label))}</li> }).collect_view();
    view! {
        <Head title=title.clone() errors=!errors.is_empty()/>
        <Unlinked/>
        <Breadcrumb above here=title.clone()/>
        <ErrorSummary errors=errors.clone()/>
        <div class="narrow prose">
            <h1>{title}</h1>
            <p>{t.meant}</p>
            <ul>{meant}</ul>
            <p>{t.goes}</p>
            <p>{t.stays}</p>
            <Notice tone=Tone::Warning><p>{t.for_good}</p></Notice>
            <form class="form" method="post" action=WithdrawComment::PATH>
                <TextArea
                    field="reason" label=t.reason.label hint_words=t.reason.hint problem=errors.of("reason")
                    value=kept.0 rows=3 optional=true name="reason"
                />
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <input type="hidden" name="comment" value=comment.unwrap_or_default()/>
                <div class="actions"><Button label=t.confirm weight=Weight::Danger/><a href=back>{t.keep}</a></div>
            </form>
        </div>
    }
}
