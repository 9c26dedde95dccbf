//! Erasing for a person who wrote a letter.

use backend::Actor;
use backend::personal_data::Found;
use leptos::prelude::*;
use model::Invalid;
use model::personal_data::Form;
use server_fn::ServerFn;

use super::api::KEPT;
use super::{EraseFor, LookForErasure};
use crate::accounts::staff_page;
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Breadcrumb, Button, ErrorSummary, Errors, Head, Notice, TextField, Tone, Weight};

/// What the page knows: what was typed, what is wrong with it, what was found.
type Looked = (Form, Invalid, Option<Found>);

/// The page: the form; after looking, what would go, with the button.
#[component]
pub fn ErasurePage() -> impl IntoView {
    staff_page(load, |looked| view! { <Shown looked/> })
}

async fn load(actor: Actor) -> backend::Result<Looked> {
    backend().personal_data().may_erase(&actor)?;
    let Some((form, invalid)) = take_form::<(Form, Invalid)>(KEPT).await? else {
        return Ok((Form::default(), Invalid::default(), None));
    };
    let found = match form.parse() {
        Ok(_) => Some(backend().personal_data().found(&actor, &form).await?),
        Err(_) => None,
    };
    Ok((form, invalid, found))
}

#[component]
fn Shown(looked: Looked) -> impl IntoView {
    let (all, language) = (t(), language());
    let t = &all.personal_data;
    let (form, invalid, found) = looked;
    let errors = Errors::new(&invalid, |_| t.whose.label);
    let done = query("done").and_then(|count| count.parse().ok()).map(t.erased_for);
    view! {
        <Head title=t.desk_title errors=!errors.is_empty()/>
        <Breadcrumb above=vec![(all.desk.title.to_owned(), routes::desk(language))] here=t.desk_title/>
        <ErrorSummary errors=errors.clone()/>
        <header class="head"><h1>{t.desk_title}</h1><p class="lede">{t.desk_lede}</p></header>
        {done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> })}
        <div class="narrow">
            {found.map(|found| view! { <Confirm whose=form.whose.clone() found/> })}
            <form class="form sheet part" method="post" action=LookForErasure::PATH novalidate=true>
                <input type="hidden" name="lang" value=language.as_str()/>
                <TextField
                    field="whose"
                    label=t.whose.label
                    hint_words=t.whose.hint
                    problem=errors.of("whose")
                    value=form.whose
                    autocomplete="off"
                />
                <div class="actions"><Button label=t.look weight=Weight::Quiet/></div>
            </form>
        </div>
    }
}

/// What was found, and the button.
#[component]
fn Confirm(whose: String, found: Found) -> impl IntoView {
    let t = &t().personal_data;
    let nothing = found.submissions + found.drafts + found.mails == 0;
    let account = found.account.then(|| view! { <p>{t.has_account}</p> });
    let form = (!nothing).then(|| {
        view! {
            <p>{t.stays}</p>
            <p>{t.for_good}</p>
            <form class="actions" method="post" action=EraseFor::PATH>
                <input type="hidden" name="lang" value=language().as_str()/>
                <input type="hidden" name="form[whose]" value=whose.clone()/>
                <Button label=t.erase weight=Weight::Danger/>
            </form>
        }
    });
    view! {
        <section class="sheet pad">
            <h2>{whose.clone()}</h2>
            <p>{(t.found)(found.submissions, found.drafts, found.mails)}</p>
            {account}
            {form}
        </section>
    }
}
