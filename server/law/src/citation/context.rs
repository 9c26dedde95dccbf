//! Whose words a provision speaks: the draft's own, or those it gives to another act.

use super::index::Index;
use crate::text::clean::fold;
use crate::text::shape::announces_quotation;

/// For each node of the index the act that its citations mean when they name none; `None` is the draft itself.
pub(super) fn of(index: &Index<'_>) -> Vec<Option<String>> {
    let mut contexts: Vec<Option<String>> = Vec::with_capacity(index.nodes.len());
    // What each node gives to the provisions inside it.
    let mut given: Vec<Option<String>> = Vec::with_capacity(index.nodes.len());
    for node in &index.nodes {
        let inherited = node.parent.and_then(|parent| given[parent].clone());
        let text = node.provision.text.as_str();
        let announces = announces_quotation(text);
        let amends = announces || opens_amendments(text);
        let own = inherited.clone().or_else(|| (announces || node.foreign).then(|| named(text)));
        given.push(inherited.or_else(|| (amends || node.foreign).then(|| named(text))));
        contexts.push(own);
    }
    contexts
}

/// "Legea nr. 1/2001 se modifică și se completează după cum urmează:".
fn opens_amendments(text: &str) -> bool {
    if !text.ends_with(':') {
        return false;
    }
    let mut start = text.len().saturating_sub(120);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    let tail = fold(&text[start..]);
    tail.contains("se modifica") || tail.contains("se completeaza")
}

/// The act that an amending sentence names first.
fn named(text: &str) -> String {
    let text = text.strip_prefix("La ").unwrap_or(text);
    if !text.starts_with(char::is_uppercase) {
        return String::new();
    }
    let mut end = text.len().min(120);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let window = &text[..end];
    let stops = [",", " privind ", " pentru ", " se ", " cu privire "];
    let end = stops.iter().filter_map(|stop| window.find(stop)).min().unwrap_or(window.len());
    if window[..end].contains("nr.") || window.starts_with("Cod") {
        window[..end].to_owned()
    } else {
        String::new()
    }
}
