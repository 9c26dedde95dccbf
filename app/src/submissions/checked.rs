//! The comments on the check page, and what must be mended in them.

use backend::submissions::DraftComment;
use leptos::prelude::*;
use model::Invalid;

use super::said::{Said, Tags};
use crate::comments::{self, capital, name};
use crate::messages::t;
use crate::moderation::Warning;
use crate::placements::Since;
use crate::ui::{Errors, id_of};

/// The problems of a submission in words: those of the comments always, those of the sender once sending was tried.
pub(crate) fn errors(problems: &Invalid, comments: &[DraftComment], tried: bool) -> Errors {
    let shown = problems.0.iter().filter(|found| tried || found.field.starts_with("comments."));
    let shown = Invalid(shown.cloned().collect());
    let labels: Vec<(String, String)> =
        shown.0.iter().map(|found| (found.field.clone(), label(&found.field, comments))).collect();
    Errors::new(&shown, |field| labels.iter().find(|(name, _)| name == field).map_or("", |(_, label)| label))
}

/// Label of a field: the sender's by their own, `comments.N.field` by that of the comment and of its field.
pub(crate) fn label(field: &str, all: &[DraftComment]) -> String {
    let t = &t().submissions.check;
    let of_comment = field.strip_prefix("comments.").and_then(|rest| rest.split_once('.'));
    if let Some((number, field)) = of_comment {
        let comment = number.parse::<usize>().ok().and_then(|number| all.get(number));
        let about = comment.map(|comment| name(&comment.target.label)).unwrap_or_default();
        return (t.comment)(&about, comments::label(field));
    }
    let label = match field {
        "kind" => t.kind.label,
        "organisation" => t.organisation.label,
        "name" => t.name.label,
        "email" => t.email.label,
        "county" => t.county.label,
        "contact" => t.contact,
        "anonymous" => t.anonymous.label,
        _ => t.comments,
    };
    label.to_owned()
}

/// The list: what each comment says, and the way to change it.
#[component]
pub(crate) fn Checked(
    /// The comments.
    comments: Vec<DraftComment>,
    /// What must be mended.
    errors: Errors,
    /// Where a comment, by its id, is changed.
    href: impl Fn(&str) -> String + 'static,
) -> impl IntoView {
    let row = move |(index, comment): (usize, DraftComment)| {
        view! { <Row index href=href(comment.id.as_str()) comment errors=errors.clone()/> }
    };
    view! { <dl class="summary" id="comments">{comments.into_iter().enumerate().map(row).collect_view()}</dl> }
}

#[component]
fn Row(index: usize, href: String, comment: DraftComment, errors: Errors) -> impl IntoView {
    let t = &t().submissions.mine;
    let DraftComment { target, form, wording, problems, standing, .. } = comment;
    let since = standing.map(|standing| view! { <Since slug=target.slug.clone() standing/> });
    let label = name(&target.label);
    let problem = |found: &model::invalid::FieldProblem| {
        let field = format!("comments.{index}.{}", found.field);
        let mend = format!("{href}#{}", id_of(&found.field));
        errors.of(&field).map(|sentence| {
            view! { <p class="error"><a id=id_of(&field) href=mend>{sentence}</a></p> }
        })
    };
    let problems = problems.0.iter().map(problem).collect_view();
    view! {
        <div>
            <dt>{capital(&label)}</dt>
            <dd class="flow">
                {problems}
                <p class="tags"><Tags stance=form.stance.parse().ok() kind=form.kind.parse().ok()/></p>
                <Warning form=form.clone()/>
                <Said text=form.text wording reasons=form.reasons/>
                {since}
            </dd>
            <dd class="act"><a href=href>{t.change}<span class="sr">{format!(" {}", (t.on)(&label))}</span></a></dd>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use backend::comments::Target;
    use backend::policies::Both;
    use model::{Problem, comments::Form, ids::CommentId};

    fn comment(label: &str) -> DraftComment {
        let target = Target {
            slug: "lege".into(),
            consultation: Both { ro: "Lege".into(), en: String::new() },
            eid: "art_2".into(),
            label: label.into(),
            heading: String::new(),
            text: String::new(),
            address: "art-2".into(),
        };
        let id = CommentId::from("1");
        DraftComment {
            id,
            target,
            form: Form::default(),
            wording: Vec::new(),
            problems: Invalid::default(),
            standing: None,
        }
    }

    #[test]
    fn nobody_is_blamed_for_a_form_not_yet_filled_in() {
        let mut problems = Invalid::one("email", Problem::Missing);
        problems.push("comments.0.stance", Problem::Missing);
        let comments = [comment("art. 2")];
        let before = errors(&problems, &comments, false);
        assert_eq!(before.of("email"), None);
        assert!(before.of("comments.0.stance").is_some());
        assert!(errors(&problems, &comments, true).of("email").is_some());
    }

    #[test]
    fn a_comment_to_mend_is_named_by_its_provision() {
        let problems = Invalid::one("comments.1.text", Problem::Missing);
        let sentence = errors(&problems, &[comment("art. 2"), comment("")], false).of("comments.1.text");
        let sentence = sentence.unwrap_or_default();
        assert!(sentence.contains("proiectul în întregime"), "{sentence}");
        assert!(sentence.contains("Observația dumneavoastră"), "{sentence}");
    }
}
