//! The bodies inside the state portal's JSON: an act is its title, then each article's title and content.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use std::path::Path;

use serde_json::Value;

pub fn act(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// The act as plain text, each article's body on one line.
pub fn text(act: &Value) -> String {
    let mut text = format!("{}\n", act["title"].as_str().unwrap());
    for object in act["provisions"].as_array().unwrap() {
        for field in ["title", "content"] {
            text.push_str(object[field].as_str().unwrap());
            text.push('\n');
        }
    }
    text
}
