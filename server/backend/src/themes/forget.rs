//! What a codebook quotes of somebody goes when their words go: experts write examples out of comments, and no row says
//! whence. So every line of definitions, examples, history and waiting workbooks that stands in the words is found by them.

use insight::fold;

use super::said::{self, Said};
use crate::db::{Tx, many, run, scalar};
use crate::error::Result;

/// Words from which on a line is a quotation and not a manner of speaking.
const QUOTES: usize = 2;
/// Rows of one consultation that are looked at; more than there are.
const MOST: i64 = 100_000;
/// What stands where the history quoted something.
const GONE: &str = "[…]";

/// Forgets every line that quotes a comment, before its words go out of sight.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn forget(tx: &mut Tx, comment: &str) -> Result<()> {
    match said::of(tx, comment).await? {
        Some(said) => scrub(tx, comment, &words(&said), "").await,
        None => Ok(()),
    }
}

/// Forgets every line that quotes what was taken out of a comment, whose words now are others.
///
/// # Errors
/// `Unavailable`.
pub(crate) async fn taken_out(tx: &mut Tx, comment: &str, before: &[&str]) -> Result<()> {
    let after = said::of(tx, comment).await?.map(|said| words(&said)).unwrap_or_default();
    scrub(tx, comment, &before.join("\n"), &after).await
}

fn words(said: &Said) -> String {
    said.parts().map(String::as_str).join("\n")
}

async fn scrub(tx: &mut Tx, comment: &str, before: &str, after: &str) -> Result<()> {
    const CONSULTATION: &str = "select d.consultation_id from theme_desks d join comments c \
         on c.consultation_id = d.consultation_id where c.id = $1";
    const THEMES: &str = "select id, definition, examples from themes where consultation_id = $1 limit $2";
    const THEME: &str =
        "update themes set definition = $2, examples = $3, revision = revision + 1 where id = $1";
    const EVENTS: &str = "select id, was, became from theme_events where consultation_id = $1 limit $2";
    const EVENT: &str = "update theme_events set was = $2, became = $3 where id = $1";
    const IMPORTS: &str = "select account_id, content from theme_imports where consultation_id = $1 limit $2";
    const IMPORT: &str = "delete from theme_imports where consultation_id = $1 and account_id = $2";
    let Some(id) = scalar!(tx, String, CONSULTATION, comment)? else { return Ok(()) };
    let (before, after) = (plain(before), plain(after));
    let quotes = |line: &str| {
        let line = plain(line);
        line.split(' ').filter(|word| !word.is_empty()).count() >= QUOTES
            && before.contains(&line)
            && !after.contains(&line)
    };
    for (theme, definition, examples) in many!(tx, (String, String, String), THEMES, &id, MOST)? {
        let (one, other) = (without(&definition, &quotes, None), without(&examples, &quotes, None));
        if one.is_some() || other.is_some() {
            run!(tx, THEME, theme, one.unwrap_or(definition), other.unwrap_or(examples))?;
        }
    }
    for (event, was, became) in many!(tx, (String, String, String), EVENTS, &id, MOST)? {
        let (one, other) = (without(&was, &quotes, Some(GONE)), without(&became, &quotes, Some(GONE)));
        if one.is_some() || other.is_some() {
            run!(tx, EVENT, event, one.unwrap_or(was), other.unwrap_or(became))?;
        }
    }
    for (account, content) in many!(tx, (String, String), IMPORTS, &id, MOST)? {
        // Kept as JSON, where line ends are two signs.
        if content.replace("\\n", "\n").split(['\n', '"']).any(&quotes) {
            run!(tx, IMPORT, &id, account)?;
        }
    }
    Ok(())
}

/// A text without the lines that quote, or with a sign in their place; nothing where none does.
fn without(text: &str, quotes: &impl Fn(&str) -> bool, sign: Option<&str>) -> Option<String> {
    if !text.lines().any(quotes) {
        return None;
    }
    let lines = text.lines().filter_map(|line| if quotes(line) { sign } else { Some(line) });
    Some(lines.collect::<Vec<_>>().join("\n"))
}

/// Letters and digits, folded, with one space between words.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}
