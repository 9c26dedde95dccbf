//! `rotunda law compare`.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use law::{Comparison, Draft, Format, Pair, Provision, Relation};
use model::redline::{self, Run};
use serde::Serialize;

/// Compare two versions of a draft, provision by provision.
///
/// Words are compared without case, diacritics, punctuation and old spelling. The plain output lists the changes in
/// the order of the new text, with [-words taken out-] and {+words put in+}, and then counts what did not change.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Compare {
    /// The old version: of any kind that `law read` takes
    old: PathBuf,
    /// The new version
    new: PathBuf,
    /// Read both texts as this kind, whatever the files' names say: txt, md, html, docx, odt, pdf, akn
    #[arg(long, value_name = "FORMAT", value_parser = super::format)]
    format: Option<Format>,
    /// Print JSON: a list of pairs (old, new, relation, confidence, …), of every provision of either version
    #[arg(long)]
    json: bool,
}

pub(super) fn run(compare: &Compare) -> ExitCode {
    let old = match super::draft_of(&compare.old, compare.format) {
        Ok(draft) => draft,
        Err(error) => return super::unreadable(&compare.old, &error),
    };
    let new = match super::draft_of(&compare.new, compare.format) {
        Ok(draft) => draft,
        Err(error) => return super::unreadable(&compare.new, &error),
    };
    let comparison = law::compare(&old, &new);
    let texts = Texts { old: by_eid(&old), new: by_eid(&new) };
    if compare.json {
        let rows: Vec<Row> = comparison.pairs.iter().map(|pair| texts.row(pair)).collect();
        match serde_json::to_string_pretty(&rows) {
            Ok(json) => super::super::tell(&json),
            Err(error) => return super::unreadable(&compare.new, &error.to_string()),
        }
    } else {
        super::super::tell(&texts.report(&comparison));
    }
    ExitCode::SUCCESS
}

/// One pair of the JSON list; `null` for the side that has no such provision.
#[derive(Serialize)]
struct Row<'a> {
    old: Option<&'a str>,
    new: Option<&'a str>,
    relation: Relation,
    confidence: f64,
    old_label: Option<&'a str>,
    new_label: Option<&'a str>,
    shared: f64,
    reason: law::Reason,
    ro: String,
    en: String,
}

struct Texts<'a> {
    old: HashMap<&'a str, &'a Provision>,
    new: HashMap<&'a str, &'a Provision>,
}

fn by_eid(draft: &Draft) -> HashMap<&str, &Provision> {
    draft.walk().map(|provision| (provision.eid.as_str(), provision)).collect()
}

impl Texts<'_> {
    fn sides(&self, pair: &Pair) -> (Option<&Provision>, Option<&Provision>) {
        (
            pair.old.as_deref().and_then(|eid| self.old.get(eid).copied()),
            pair.new.as_deref().and_then(|eid| self.new.get(eid).copied()),
        )
    }

    fn row<'p>(&'p self, pair: &'p Pair) -> Row<'p> {
        let (old, new) = self.sides(pair);
        Row {
            old: pair.old.as_deref(),
            new: pair.new.as_deref(),
            relation: pair.relation,
            confidence: pair.confidence,
            old_label: old.map(|provision| provision.label.as_str()),
            new_label: new.map(|provision| provision.label.as_str()),
            shared: pair.shared,
            reason: pair.reason,
            ro: pair.romanian(),
            en: pair.english(),
        }
    }

    fn report(&self, comparison: &Comparison) -> String {
        let mut report = String::new();
        for pair in comparison.changes() {
            let (old, new) = self.sides(pair);
            let labels: Vec<&str> = [old, new].into_iter().flatten().map(|p| p.label.as_str()).collect();
            let _ = writeln!(
                report,
                "{} · {} ({:.0} %)\n  {}\n  {}",
                labels.join(" → "),
                pair.relation.as_str(),
                pair.confidence * 100.0,
                pair.romanian(),
                pair.english()
            );
            let text = marked(&words(old), &words(new));
            if !text.is_empty() {
                let _ = writeln!(report, "  {text}");
            }
            report.push('\n');
        }
        let _ = write!(report, "unchanged: {}", comparison.count(Relation::Unchanged));
        report
    }
}

/// Heading and text, in one line.
fn words(provision: Option<&Provision>) -> String {
    let parts = provision.map(|p| [p.heading.as_deref().unwrap_or(""), p.text.as_str()]);
    let parts: Vec<&str> = parts.into_iter().flatten().flat_map(str::split_whitespace).collect();
    parts.join(" ")
}

fn marked(old: &str, new: &str) -> String {
    let mut text = String::new();
    for run in redline::compare(old, new) {
        let _ = match run {
            Run::Kept(words) => write!(text, "{words}"),
            Run::Inserted(words) => write!(text, "{{+{words}+}}"),
            Run::Deleted(words) => write!(text, "[-{words}-]"),
        };
    }
    text
}
