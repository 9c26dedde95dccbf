//! Texts to begin reasons with.

use backend::outcomes::{Template, Templates};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;
use model::accounts::Role;
use model::invalid::FieldProblem;
use model::outcomes::Template as Form;
use model::{Invalid, Problem};
use server_fn::ServerFn as _;

use super::desk_api::kept_template;
use super::{KeepTemplate, RemoveTemplate};
use crate::accounts::{edits, text_page};
use crate::messages::t;
use crate::routes;
use crate::ssr::{backend, language, query, take_form};
use crate::ui::{Button, DeskHead, ErrorSummary, Errors, Notice, Tab, TextArea, TextField, Tone, Weight};

/// The page: `?id=ID` to change one.
#[component]
pub fn TemplatesPage() -> impl IntoView {
    let slug = use_params_map().read_untracked().get("slug").unwrap_or_default();
    text_page(
        slug,
        Tab::Outcomes,
        |actor, slug| async move {
            let drafts = backend().consultations().holds(&actor, &[Role::Expert], &slug).await?;
            let templates = backend().outcomes().templates(&actor, &slug).await?;
            let kept = take_form::<(Form, Invalid)>(&kept_template(&slug)).await?;
            Ok((edits(&actor, &slug).await?, drafts, templates, kept))
        },
        |(editor, drafts, templates, kept)| view! { <Shown editor drafts templates kept/> },
    )
}

#[component]
fn Shown(editor: bool, drafts: bool, templates: Templates, kept: Option<(Form, Invalid)>) -> impl IntoView {
    let (all, language) = (t(), language());
    let w = &all.outcomes.templates;
    let Templates { card, items } = templates;
    let slug = card.slug.clone();
    let chosen = query("id").and_then(|id| items.iter().find(|template| template.id == id));
    let chosen = chosen.map(|Template { id, title, body }| Form {
        id: id.clone(),
        title: title.clone(),
        body: body.clone(),
    });
    let (form, invalid) = kept.unwrap_or_else(|| (chosen.unwrap_or_default(), Invalid::default()));
    let label = |field: &str| if field == "title" { w.name.label } else { w.body.label };
    let own = |found: &FieldProblem| (found.problem == Problem::Malformed).then(|| w.no_gap.to_owned());
    let errors = Errors::saying(&invalid, label, own);
    let done = query("done").and_then(|code| (w.done)(&code));
    let done = done.map(|words| view! { <Notice tone=Tone::Done><p>{words}</p></Notice> });
    let none = items.is_empty().then(|| view! { <p>{w.none}</p> });
    let item = |template: Template| view! { <li><One slug=slug.clone() template drafts/></li> };
    let items = items.into_iter().map(item).collect_view();
    let fields = drafts.then(|| {
        let head = if form.id.is_empty() { w.new } else { w.change };
        view! {
            <h2>{head}</h2>
            <form class="form keep" method="post" action=KeepTemplate::PATH novalidate=true>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug.clone()/>
                <input type="hidden" name="form[id]" value=form.id/>
                <TextField field="title" label=w.name.label problem=errors.of("title") value=form.title/>
                <TextArea field="body" label=w.body.label hint_words=w.body.hint problem=errors.of("body") value=form.body rows=6/>
                <div class="actions"><Button label=w.save/><a href=routes::outcomes(language, &slug)>{all.outcomes.deciding.back}</a></div>
            </form>
        }
    });
    view! {
        <DeskHead
            slug=slug.clone() consultation=card.title.pick(language) title=w.title lede=Some(w.lede.to_owned())
            here=Tab::Outcomes editor errors=!errors.is_empty()
        />
        <ErrorSummary errors=errors.clone()/>
        {done}
        {none}
        <ul class="decisions">{items}</ul>
        <div class="narrow">{fields}</div>
    }
}

/// One template with what can be done about it.
#[component]
fn One(slug: String, template: Template, drafts: bool) -> impl IntoView {
    let (w, language) = (&t().outcomes.templates, language());
    let Template { id, title, body } = template;
    let actions = drafts.then(|| {
        let about = format!(": {title}");
        view! {
            <form class="actions" method="post" action=RemoveTemplate::PATH>
                <a href=routes::template_of(language, &slug, &id)>{w.edit}<span class="sr">{about.clone()}</span></a>
                <input type="hidden" name="lang" value=language.as_str()/>
                <input type="hidden" name="slug" value=slug/>
                <input type="hidden" name="id" value=id.clone()/>
                <Button label=w.remove about weight=Weight::Link/>
            </form>
        }
    });
    view! { <div class="decision"><h2>{title}</h2><p class="why" lang="ro">{body}</p>{actions}</div> }
}
