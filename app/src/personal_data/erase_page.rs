//! The page before a citizen's submissions are erased: what goes, what stays, and one button.

use leptos::prelude::*;
use server_fn::ServerFn;

use super::EraseMine;
use crate::accounts::go;
use crate::messages::t;
use crate::routes;
use crate::ssr::{actor, language, query};
use crate::ui::{Breadcrumb, Button, Head, Notice, Tone, Weight, page};

/// The page: `?number=` for one submission, else for everything. Who has proved no address is led to where that is done.
#[component]
pub fn EraseMinePage() -> impl IntoView {
    let load = async { Ok(actor().await?.citizen) };
    page(load, |citizen| match citizen {
        Some(citizen) => view! { <Shown email=citizen.email/> }.into_any(),
        None => go(&routes::my_submissions(language())).into_any(),
    })
}

#[component]
fn Shown(email: String) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.personal_data;
    let number = query("number").filter(|number| model::submissions::register_number(number).is_some());
    let title = number.as_deref().map_or_else(|| t.erase_all.to_owned(), |number| (t.erase_one)(number));
    let back = routes::my_submissions(language);
    view! {
        <Head title=title.clone()/>
        <Breadcrumb above=vec![(all.citizens.title.to_owned(), back.clone())] here=title.clone()/>
        <div class="narrow prose">
            <h1>{title}</h1>
            <p>{if number.is_some() { t.one_goes.to_owned() } else { (t.all_goes)(&email) }}</p>
            <p>{t.stays}</p>
            <Notice tone=Tone::Warning><p>{t.for_good}</p></Notice>
            <form class="actions" method="post" action=EraseMine::PATH>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="number" value=number.unwrap_or_default()/>
                <Button label=t.erase weight=Weight::Danger/>
                <a href=back>{t.keep}</a>
            </form>
        </div>
    }
}
