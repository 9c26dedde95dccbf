//! The draft for other eyes: the JSON shape of `rotunda law read --json`, and a readable outline for a terminal.

use std::fmt;

use serde::Serialize;

use crate::{Draft, Kind, Provision};

/// What `--json` prints: serialise it with any serde format.
#[derive(Debug, Serialize)]
pub struct Outline<'a> {
    title: Option<&'a str>,
    provisions: Vec<OutlineNode<'a>>,
    findings: Vec<OutlineFinding<'a>>,
}

/// One provision of an [`Outline`].
#[derive(Debug, Serialize)]
pub struct OutlineNode<'a> {
    eid: &'a str,
    label: &'a str,
    kind: Kind,
    number: &'a str,
    heading: Option<&'a str>,
    text: &'a str,
    children: Vec<OutlineNode<'a>>,
}

/// One finding of an [`Outline`], with its sentences.
#[derive(Debug, Serialize)]
pub struct OutlineFinding<'a> {
    code: crate::Code,
    severity: crate::Severity,
    line: Option<usize>,
    eid: Option<&'a str>,
    ro: String,
    en: String,
}

impl Draft {
    /// The shape that `rotunda law read --json` prints.
    #[must_use]
    pub fn outline(&self) -> Outline<'_> {
        Outline {
            title: self.title.as_deref(),
            provisions: self.provisions.iter().map(node).collect(),
            findings: self
                .findings
                .iter()
                .map(|finding| OutlineFinding {
                    code: finding.code,
                    severity: finding.severity,
                    line: finding.line,
                    eid: finding.eid.as_deref(),
                    ro: finding.romanian(),
                    en: finding.english(),
                })
                .collect(),
        }
    }
}

fn node(provision: &Provision) -> OutlineNode<'_> {
    OutlineNode {
        eid: &provision.eid,
        label: &provision.label,
        kind: provision.kind,
        number: &provision.number,
        heading: provision.heading.as_deref(),
        text: &provision.text,
        children: provision.children.iter().map(node).collect(),
    }
}

/// An indented outline, one provision a line, then the findings.
impl fmt::Display for Draft {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(title) = &self.title {
            writeln!(out, "{title}\n")?;
        }
        for provision in &self.provisions {
            write_node(out, provision, 0)?;
        }
        for finding in &self.findings {
            let line = finding.line.map(|line| format!("{line}: ")).unwrap_or_default();
            writeln!(out, "{line}{}: {}", finding.code.as_str(), finding.romanian())?;
        }
        Ok(())
    }
}

fn write_node(out: &mut fmt::Formatter<'_>, provision: &Provision, depth: usize) -> fmt::Result {
    write!(out, "{:indent$}", "", indent = depth * 2)?;
    let mut parts = [provision.number.as_str(), provision.heading.as_deref().unwrap_or("")]
        .into_iter()
        .filter(|p| !p.is_empty());
    if let Some(first) = parts.next() {
        write!(out, "{first} ")?;
    }
    for part in parts {
        write!(out, "{part} ")?;
    }
    writeln!(out, "{}", provision.text.replace('\n', " / "))?;
    provision.children.iter().try_for_each(|child| write_node(out, child, depth + 1))
}
