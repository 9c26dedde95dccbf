//! Narrows the comments on an article to one of its provisions.

use backend::texts::Node;
use leptos::prelude::*;

use crate::messages::t;
use crate::routes;

/// A list of the provisions on which something was said; nothing where there is no choice.
#[component]
pub(super) fn Filter(
    /// Path of the page.
    path: String,
    /// The article with everything below it.
    node: Node,
    /// `eid` of the provision chosen.
    chosen: Option<String>,
) -> impl IntoView {
    let t = t();
    let mut spoken = Vec::new();
    collect(&node.children, &mut spoken);
    (!spoken.is_empty()).then(|| {
        let option = |(eid, label): (String, String)| {
            let selected = chosen.as_ref() == Some(&eid);
            view! { <option value=eid selected=selected>{label}</option> }
        };
        view! {
            <form class="filters" method="get" action=format!("{path}#{}", routes::VOICES)>
                <div class="field">
                    <label for="provision">{t.reading.filter}</label>
                    <select id="provision" name="provision">
                        <option value=node.eid.clone() selected=chosen.is_none()>{t.reading.all}</option>
                        {spoken.into_iter().map(option).collect_view()}
                    </select>
                </div>
                <button class="btn quiet">{t.reading.show}</button>
            </form>
        }
    })
}

fn collect(nodes: &[Node], spoken: &mut Vec<(String, String)>) {
    for node in nodes.iter().filter(|node| node.counts.comments > 0) {
        spoken.push((node.eid.clone(), node.label.clone()));
        collect(&node.children, spoken);
    }
}
