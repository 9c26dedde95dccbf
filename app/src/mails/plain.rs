//! A mail as plain text.

use model::Language;

use super::body::{Block, Body};
use crate::messages;

/// Paragraphs with an empty line between them; an address stands on a line of its own.
pub(super) fn plain(body: &Body, language: Language, site: &str) -> String {
    let t = messages::of(language);
    let mut parts = vec![t.mails.frame.greeting.to_owned()];
    parts.extend(body.blocks.iter().map(|block| match block {
        Block::Paragraph(text) => text.clone(),
        Block::Button(words, address) => format!("{words}:\n{address}"),
        Block::Facts(pairs) => {
            pairs.iter().map(|(name, value)| format!("{name}: {value}")).collect::<Vec<_>>().join("\n")
        }
        Block::Quote(text) => text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"),
    }));
    parts.push(format!("{}\n{site}/{language}", t.site.name));
    parts.push(format!("-- \n{}", t.mails.frame.why));
    parts.join("\n\n") + "\n"
}
