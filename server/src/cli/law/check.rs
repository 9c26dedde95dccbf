//! `rotunda law check`: the findings of a draft, for people and for scripts.

use std::process::ExitCode;

use law::{Draft, Finding, Severity};

use super::{Source, draft_of, unreadable};

/// Exit code for a draft that must not be published as it stands.
const HAS_ERRORS: u8 = 1;

/// List what a person should look at before a draft is published.
#[derive(Debug, clap::Args)]
pub(in crate::cli) struct Check {
    #[command(flatten)]
    source: Source,
    /// Print JSON: findings (code, severity, line, eid, sentence in Romanian and in English) and how many errors
    #[arg(long)]
    json: bool,
}

pub(super) fn run(check: &Check) -> ExitCode {
    let draft = match draft_of(&check.source.file, check.source.format) {
        Ok(draft) => draft,
        Err(error) => return unreadable(&check.source.file, &error),
    };
    let errors = count(&draft, Severity::Error);
    if check.json {
        match as_json(&draft, errors) {
            Ok(json) => crate::cli::tell(&json),
            Err(error) => return unreadable(&check.source.file, &error.to_string()),
        }
    } else {
        crate::cli::tell(&as_text(&draft, errors));
    }
    if errors > 0 { ExitCode::from(HAS_ERRORS) } else { ExitCode::SUCCESS }
}

fn count(draft: &Draft, severity: Severity) -> usize {
    draft.findings.iter().filter(|finding| finding.severity == severity).count()
}

fn as_json(draft: &Draft, errors: usize) -> serde_json::Result<String> {
    let mut outline = serde_json::to_value(draft.outline())?;
    let findings = outline["findings"].take();
    serde_json::to_string_pretty(&serde_json::json!({ "errors": errors, "findings": findings }))
}

/// One finding a line, Romanian first, then the sum.
fn as_text(draft: &Draft, errors: usize) -> String {
    let mut lines: Vec<String> = draft.findings.iter().map(line).collect();
    let warnings = count(draft, Severity::Warning);
    let notes = draft.findings.len() - errors - warnings;
    lines.push(format!("errors: {errors}, warnings: {warnings}, notes: {notes}"));
    lines.join("\n")
}

fn line(finding: &Finding) -> String {
    let place = finding.line.map(|line| format!("{line}: ")).unwrap_or_default();
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    format!("{place}{severity}: {} / {}", finding.romanian(), finding.english())
}
