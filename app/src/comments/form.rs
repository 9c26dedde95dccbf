//! The form for a comment, new or saved.

use backend::comments::Target;
use leptos::prelude::*;
use model::Invalid;
use model::comments::Form;

use super::fields::{Choices, Texts};
use super::sending::Sending;
use crate::islands::UnsavedGuard;
use crate::messages::t;
use crate::ssr::language;
use crate::ui::{Button, Errors, name_of};

const ID: &str = "comment-form";

/// The problems of a comment in words.
pub(crate) fn errors(problems: &Invalid) -> Errors {
    Errors::new(problems, label)
}

/// Label of a field of a comment.
pub(crate) fn label(field: &str) -> &'static str {
    let t = &t().comments;
    match field {
        "stance" => t.stance.label,
        "kind" => t.kind.label,
        "proposed_wording" => t.wording.label,
        "reasons" => t.reasons.label,
        "text" => t.text.label,
        _ => t.crumb,
    }
}

/// The form. It works as it is; script adds the live redline, the counts and the guard.
#[component]
pub(crate) fn CommentForm(
    /// What the comment is about.
    target: Target,
    /// What was typed.
    form: Form,
    /// What must be mended.
    errors: Errors,
    /// Where it is sent, and back to where.
    sending: Sending,
) -> impl IntoView {
    let language = language();
    let Sending { action, names, button, back: (back, back_words), hint } = sending;
    let named =
        |(name, value): (&'static str, String)| view! { <input type="hidden" name=name value=value/> };
    view! {
        <form class="form sheet" method="post" action=action id=ID>
            <Choices form=form.clone() errors=errors.clone()/>
            <Texts form errors present=target.text/>
            <div class="actions">
                <Button label=button/>
                <a href=back>{back_words}</a>
            </div>
            <p class="hint">{hint}</p>
            <input type="hidden" name="lang" value=language.as_str()/>
            {names.into_iter().map(named).collect_view()}
            <input type="hidden" name=name_of("provision") value=target.eid/>
            <UnsavedGuard form=ID.to_owned()/>
        </form>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use backend::policies::Both;
    use model::Language;
    use model::ids::CommentId;

    fn html(form: Form, id: Option<CommentId>) -> String {
        Owner::new().with(|| {
            let target = Target {
                slug: "lege".into(),
                consultation: Both { ro: "Lege".into(), en: String::new() },
                eid: "art_1".into(),
                label: "art. 1".into(),
                heading: String::new(),
                text: "Textul <b> de azi.".into(),
                address: "art-1".into(),
            };
            let errors = errors(&Invalid::one("text", model::Problem::Missing));
            let sending = Sending::own(Language::Ro, &target, id);
            view! { <CommentForm target form errors sending/> }.to_html()
        })
    }

    #[test]
    fn hostile_text_comes_back_as_text_from_every_field() {
        let hostile = || "</textarea></form>\"><script>alert(1)</script>".to_owned();
        let form = Form {
            provision: hostile(),
            stance: hostile(),
            kind: hostile(),
            text: hostile(),
            proposed_wording: hostile(),
            reasons: hostile(),
        };
        let html = html(form, Some(CommentId::from("\"><script>")));
        assert!(!html.contains("<script"), "{html}");
        assert_eq!(html.matches("</form>").count(), 1);
        assert_eq!(html.matches("&lt;script>alert(1)").count(), 3, "{html}");
    }

    #[test]
    fn the_error_stands_at_its_field_and_the_choices_come_back() {
        let form = Form { stance: "against".into(), kind: "question".into(), ..Form::default() };
        let html = html(form, None);
        assert!(html.contains("id=\"text-error\""), "{html}");
        assert!(html.contains("aria-describedby=\"text-hint text-error text-count\""), "{html}");
        let chosen: Vec<&str> = html.split("<input").filter(|input| input.contains(" checked")).collect();
        assert!(
            matches!(chosen[..], [a, b] if a.contains("against") && b.contains("question")),
            "{chosen:?}"
        );
    }
}
