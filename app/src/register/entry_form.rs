//! Who, when and by which way: what Law 52/2003 art. 7 (5) wants in the register.

use backend::register::Entering;
use leptos::prelude::*;
use model::consultations::Mode;
use model::counties;
use model::submissions::{Means, SenderKind};
use server_fn::ServerFn as _;

use super::{EnterByHand, KeepEntry};
use crate::islands::UnsavedGuard;
use crate::messages::t;
use crate::ssr::{language, query};
use crate::ui::{Button, Checkbox, Choice, Errors, Radios, Select, TextArea, TextField};

const ID: &str = "entry-form";

/// The form, with a button that enters and one that only keeps.
#[component]
pub(super) fn EntryForm(entering: Entering, errors: Errors) -> impl IntoView {
    let (all, language) = (t(), language());
    let (w, check) = (&all.register.entry, &all.submissions.check);
    let Entering { card, id, form, comments, .. } = entering;
    let way = |means: &Means| Choice {
        value: means.as_str(),
        label: (all.register.means_of)(*means),
        swatch: None,
    };
    let kind = |kind: &SenderKind| Choice { value: kind.as_str(), label: (w.kind_of)(*kind), swatch: None };
    let counties = counties::ALL.iter().map(|name| ((*name).to_owned(), (*name).to_owned())).collect();
    let unnamed = (card.mode == Mode::Voluntary || form.anonymous).then(|| {
        let error = errors.of("anonymous").map(|error| view! { <p class="error">{error}</p> });
        view! { <div>{error}<Checkbox field="anonymous" label=w.unnamed checked=form.anonymous/></div> }
    });
    let enter = id.filter(|_| !comments.is_empty()).map(|id| {
        view! { <Button label=w.register/><input type="hidden" name="submission" value=id.to_string()/> }
    });
    let below = if enter.is_some() { w.last } else { w.nothing };
    view! {
        <form class="form sheet" method="post" action=EnterByHand::PATH id=ID novalidate=true>
            <Radios
                field="means" label=all.register.means.label problem=errors.of("means")
                choices=Means::BY_HAND.iter().map(way).collect() value=form.means row=true
            />
            <TextField
                field="received" kind="datetime-local" label=w.received.label hint_words=w.received.hint
                problem=errors.of("received") value=form.received width="w-medium"
            />
            <Radios
                field="kind" label=w.kind problem=errors.of("kind") choices=SenderKind::ALL.iter().map(kind).collect()
                value=form.kind row=true
            />
            <TextField
                field="organisation" label=check.organisation.label hint_words=w.organisation_hint
                problem=errors.of("organisation") value=form.organisation width="w-medium" optional=true
            />
            <TextField
                field="name" label=check.name.label problem=errors.of("name") value=form.name width="w-medium"
            />
            <TextArea
                field="contact" label=w.contact.label hint_words=w.contact.hint problem=errors.of("contact")
                value=form.contact rows=3
            />
            <TextField
                field="email" kind="email" label=check.email.label hint_words=w.email_hint problem=errors.of("email")
                value=form.email width="w-medium"
            />
            <Select
                field="county" label=check.county.label hint_words=w.county_hint problem=errors.of("county")
                options=counties value=form.county optional=true
            />
            <fieldset class="field">
                <legend>{check.publish.label}</legend>
                <div class="choices">
                    <Checkbox field="publish_name" label=w.consent checked=form.publish_name/>
                    {unnamed}
                    <label class="choice plain">
                        <input type="checkbox" id="tell" name="tell" value="true" checked=query("tell").is_some()/>
                        <span>{w.tell}</span>
                    </label>
                </div>
            </fieldset>
            <div class="actions">
                {enter}
                <button class="btn quiet" type="submit" formaction=KeepEntry::PATH>{w.keep}</button>
            </div>
            <p class="hint">{below}</p>
            <input type="hidden" name="lang" value=language.as_str()/>
            <input type="hidden" name="slug" value=card.slug/>
            <UnsavedGuard form=ID.to_owned()/>
        </form>
    }
}
