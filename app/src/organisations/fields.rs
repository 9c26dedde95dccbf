//! The fields of an organisation, for signing up and for changing them.

use leptos::prelude::*;
use model::counties;
use model::organisations::{Field, Kind, ProfileForm};

use crate::messages::t;
use crate::ui::{Choice, Errors, Radios, Select, TextField, id_of};

const ABROAD: &str = "Diaspora";

/// Name, kind, fiscal code, county, fields of activity, site, contact.
#[component]
pub(super) fn ProfileFields(
    /// What was typed or is stored.
    form: ProfileForm,
    /// What is wrong with it.
    errors: Errors,
    /// The contact may stay empty: the person is it then.
    #[prop(optional)]
    contact_optional: bool,
) -> impl IntoView {
    let (all, w) = (t(), &t().organisations.profile);
    let kind =
        |kind: &Kind| Choice { value: kind.as_str(), label: (all.organisations.kind)(*kind), swatch: None };
    let abroad = all.submissions.check.abroad;
    let county = |name: &&str| ((*name).to_owned(), if *name == ABROAD { abroad } else { *name }.to_owned());
    let contact_hint = if contact_optional { w.contact_default } else { w.contact_email.hint };
    view! {
        <TextField
            field="organisation.name" label=w.name.label hint_words=w.name.hint
            problem=errors.of("organisation.name") value=form.name autocomplete="organization"
        />
        <Radios
            field="organisation.kind" label=w.kind.label problem=errors.of("organisation.kind")
            choices=Kind::ALL.iter().map(kind).collect() value=form.kind row=true
        />
        <div class="fields">
            <TextField
                field="organisation.fiscal_code" label=w.fiscal_code.label hint_words=w.fiscal_code.hint
                problem=errors.of("organisation.fiscal_code") value=form.fiscal_code width="w-short"
            />
            <Select
                field="organisation.county" label=w.county.label problem=errors.of("organisation.county")
                options=counties::ALL.iter().map(county).collect() value=form.county
            />
        </div>
        <Activities chosen=form.fields problem=errors.of("organisation.fields")/>
        <TextField
            field="organisation.other_fields" label=w.other_fields.label
            problem=errors.of("organisation.other_fields") value=form.other_fields optional=true
        />
        <TextField
            field="organisation.site" label=w.site.label problem=errors.of("organisation.site") value=form.site
            kind="url" width="w-medium" optional=true
        />
        <div class="fields">
            <TextField
                field="organisation.contact_email" label=w.contact_email.label hint_words=contact_hint
                problem=errors.of("organisation.contact_email") value=form.contact_email kind="email"
                optional=contact_optional
            />
            <TextField
                field="organisation.contact_phone" label=w.contact_phone.label
                hint_words=w.contact_phone.hint problem=errors.of("organisation.contact_phone")
                value=form.contact_phone kind="tel" optional=true
            />
        </div>
    }
}

/// The fields of activity, to be ticked.
#[component]
fn Activities(chosen: Vec<String>, problem: Option<String>) -> impl IntoView {
    let (all, w) = (t(), &t().organisations.profile);
    let id = id_of("organisation.fields");
    let first = id.clone();
    let tick = move |(index, field): (usize, &Field)| {
        let code = field.as_str();
        let checked = chosen.iter().any(|it| it == code);
        view! {
            <label class="choice plain">
                <input
                    type="checkbox" name="form[organisation][fields][]" value=code checked=checked
                    id=(index == 0).then(|| first.clone())
                />
                <span>{(all.organisations.field)(*field)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{format!("{} {}", w.fields.label, all.ui.optional)}</legend>
            <p class="hint">{w.fields.hint}</p>
            {problem.map(|problem| view! { <p class="error">{problem}</p> })}
            <div class="ticks">{Field::ALL.iter().enumerate().map(tick).collect_view()}</div>
        </fieldset>
    }
}
