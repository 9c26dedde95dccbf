//! A field of many lines.

use leptos::prelude::*;

use super::field::{class, described, error, hint, words};
use super::{id_of, name_of};

/// A field of many lines: label, hint, error, textarea, and below it whatever counts or compares what is typed.
#[component]
pub fn TextArea(
    /// Name of the field in its form struct.
    field: &'static str,
    /// Label.
    #[prop(into)]
    label: String,
    /// What helps to fill it in.
    #[prop(optional, into)]
    hint_words: String,
    /// What is wrong with it.
    #[prop(optional_no_strip)]
    problem: Option<String>,
    /// What was typed.
    #[prop(into)]
    value: String,
    /// Lines shown.
    #[prop(default = 4)]
    rows: u8,
    /// The field holds words of the law.
    #[prop(optional)]
    law: bool,
    /// It may stay empty.
    #[prop(optional)]
    optional: bool,
    /// Name under which it is sent, where it is not `form[field]`.
    #[prop(optional, into)]
    name: Option<String>,
    /// Id of something in `children` that describes the field, such as the count of characters.
    #[prop(optional, into)]
    described_by: Option<String>,
    /// What stands below the field.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let id = id_of(field);
    let by = described(&id, !hint_words.is_empty(), problem.is_some(), described_by.as_deref());
    let wrong = problem.is_some();
    view! {
        <div class=class(wrong)>
            <label for=id.clone()>{words(label, optional)}</label>
            {hint(&id, &hint_words)}
            {error(&id, problem)}
            <textarea
                id=id.clone()
                name=name.unwrap_or_else(|| name_of(field))
                rows=rows.to_string()
                class=law.then_some("law-input")
                aria-describedby=by
                aria-invalid=wrong.then_some("true")
            >
                {kept(&value)}
            </textarea>
            {children.map(|children| children())}
        </div>
    }
}

/// The text as it must stand between the tags. The framework writes the content of a `<textarea>` unescaped, and the
/// HTML parser drops a line end right after the opening tag, so that one more is put before a text that starts with one.
fn kept(value: &str) -> String {
    let escaped = value.replace('&', "&amp;").replace('<', "&lt;");
    if escaped.starts_with('\n') { format!("\n{escaped}") } else { escaped }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_end_its_field_and_an_empty_one_stays_empty() {
        let html =
            |value: &str| view! { <TextArea field="text" label="Text" value=value.to_owned()/> }.to_html();
        let hostile = html("</textarea><script>alert(1)</script> &lt;");
        assert!(
            hostile.contains(">&lt;/textarea>&lt;script>alert(1)&lt;/script> &amp;lt;</textarea>"),
            "{hostile}"
        );
        assert!(html("").contains("></textarea>"));
        assert!(html("\nA").contains(">\n\nA</textarea>"));
    }
}
