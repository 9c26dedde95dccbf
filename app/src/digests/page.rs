//! The page to which a mail of news leads. Nothing happens by opening it: programs that look at mails follow links, too.

use backend::digests::Shown as Digest;
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use server_fn::ServerFn as _;

use super::SetNews;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language};
use crate::submissions::Unlinked;
use crate::ui::{Breadcrumb, Button, Head, page};

/// The page, for whoever knows its address.
#[component]
pub fn NewsPage() -> impl IntoView {
    let secret = use_params_map().read_untracked().get("secret").unwrap_or_default();
    let load = async move { Ok((backend().digests().show(&secret).await?, secret)) };
    page(load, |(digest, secret)| view! { <Shown digest secret/> })
}

#[component]
fn Shown(digest: Digest, secret: String) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.following.mail;
    let (words, button) =
        if digest.on { ((t.page_on)(&digest.email), t.stop) } else { ((t.page_off)(&digest.email), t.start) };
    view! {
        <Head title=t.page/>
        <Unlinked/>
        <Breadcrumb here=t.page/>
        <div class="narrow prose">
            <h1>{t.page}</h1>
            <p>{words}</p>
            <p>{t.text}</p>
            <form class="actions" method="post" action=SetNews::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="secret" value=secret/>
                <input type="hidden" name="on" value=(!digest.on).to_string()/>
                <Button label=button/>
                <a href=routes::my_submissions(language)>{all.citizens.title}</a>
            </form>
        </div>
    }
}
