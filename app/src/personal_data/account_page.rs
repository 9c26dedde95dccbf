//! What is stored about the account that is logged in: taking it away, and erasing it.

use leptos::prelude::*;
use server_fn::ServerFn;

use super::{EraseAccount, TakeAway};
use crate::accounts::person_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{language, query};
use crate::ui::{Breadcrumb, Button, Head, Notice, Tone, Weight};

/// The page; `?erase=1` asks once more before the account goes.
#[component]
pub fn MyDataPage() -> impl IntoView {
    person_page(|_| async { Ok(()) }, |()| view! { <Shown/> })
}

#[component]
fn Shown() -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.personal_data;
    let above = vec![(all.my_account.title.to_owned(), routes::my_account(language))];
    let erasing = if query("erase").is_some() {
        view! {
            <Notice tone=Tone::Warning><p>{t.for_good}</p></Notice>
            <form class="actions" method="post" action=EraseAccount::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <Button label=t.erase_account weight=Weight::Danger/>
                <a href=routes::my_data(language)>{t.keep}</a>
            </form>
        }
        .into_any()
    } else {
        view! { <p><a href=routes::my_data_erase(language)>{t.erase_account}</a></p> }.into_any()
    };
    view! {
        <Head title=t.mine/>
        <Breadcrumb above here=t.mine/>
        <header class="head"><h1>{t.mine}</h1></header>
        <div class="narrow">
            <section class="part"><h2>{t.take_away}</h2><TakeAway/></section>
            <section class="part prose">
                <h2>{t.erase_account}</h2>
                <p>{t.account_goes}</p>
                <p>{t.stays}</p>
                {erasing}
            </section>
            <p class="part"><a href=routes::personal_data(language)>{t.title}</a></p>
        </div>
    }
}
