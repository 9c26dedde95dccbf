//! A recognised provision with everything that the preview shows of it.

use backend::drafts::{Finding, PreviewNode};
use model::Invalid;
use model::drafts::Correction;

/// A provision of the preview.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    /// The provision.
    pub(super) node: PreviewNode,
    /// What was noticed on its lines.
    pub(super) doubts: Vec<Finding>,
    /// The open form, when this is the one to be corrected.
    pub(super) form: Option<(Correction, Invalid)>,
}

impl Leaf {
    /// Every provision in document order. `open` names the one whose form is open; `kept` is what was typed into a
    /// form that was refused.
    pub(super) fn all(
        nodes: Vec<PreviewNode>,
        findings: &[Finding],
        open: &str,
        kept: Option<(Correction, Invalid)>,
    ) -> Vec<Self> {
        let mut leaves: Vec<Self> =
            nodes.into_iter().map(|node| Self { node, doubts: Vec::new(), form: None }).collect();
        for finding in findings {
            if let Some(leaf) = place(&leaves, finding).and_then(|index| leaves.get_mut(index)) {
                leaf.doubts.push(finding.clone());
            }
        }
        if let Some(leaf) = leaves.iter_mut().find(|leaf| leaf.node.eid == open) {
            let kept = kept.filter(|(form, _)| form.eid == open);
            leaf.form = Some(kept.unwrap_or_else(|| (leaf.as_it_stands(), Invalid::default())));
        }
        leaves
    }

    /// Its number, or where it has none its label.
    pub(super) fn name(&self) -> &str {
        if self.node.number.is_empty() { &self.node.label } else { &self.node.number }
    }

    fn as_it_stands(&self) -> Correction {
        let node = &self.node;
        Correction {
            eid: node.eid.clone(),
            kind: node.kind.as_str().to_owned(),
            number: node.number.clone(),
            heading: node.heading.clone(),
            text: node.text.clone(),
        }
    }
}

/// Which provision a finding is about: the last one, so the innermost, that holds its line.
pub(super) fn place(leaves: &[Leaf], finding: &Finding) -> Option<usize> {
    let line = finding.line?;
    leaves.iter().rposition(|leaf| (leaf.node.first_line..=leaf.node.last_line).contains(&line))
}

#[cfg(test)]
mod tests {
    use backend::policies::Both;
    use model::provisions::Kind;

    use super::*;

    fn node(eid: &str, first_line: usize, last_line: usize) -> PreviewNode {
        PreviewNode {
            eid: eid.into(),
            kind: Kind::Article,
            number: String::new(),
            label: eid.into(),
            heading: String::new(),
            text: String::new(),
            depth: 0,
            first_line,
            last_line,
        }
    }

    #[test]
    fn a_finding_stands_at_the_innermost_provision_of_its_line() {
        let finding = Finding { severity: "warning".into(), line: Some(3), text: Both::default() };
        let nodes = vec![node("art_1", 1, 4), node("art_1__para_1", 2, 3), node("art_2", 5, 5)];
        let leaves = Leaf::all(nodes, &[finding], "art_2", None);
        assert_eq!(leaves.iter().map(|leaf| leaf.doubts.len()).collect::<Vec<_>>(), [0, 1, 0]);
        assert_eq!(leaves.iter().map(|leaf| leaf.form.is_some()).collect::<Vec<_>>(), [false, false, true]);
    }

    #[test]
    fn what_was_typed_for_one_provision_never_shows_at_another() {
        let typed = Correction { eid: "art_1".into(), text: "Alt text.".into(), ..Correction::default() };
        let nodes = vec![node("art_1", 1, 1), node("art_2", 2, 2)];
        let leaves = Leaf::all(nodes.clone(), &[], "art_2", Some((typed.clone(), Invalid::default())));
        assert_eq!(leaves[1].form.as_ref().map(|(form, _)| form.text.as_str()), Some(""));
        let leaves = Leaf::all(nodes, &[], "art_1", Some((typed, Invalid::default())));
        assert_eq!(leaves[0].form.as_ref().map(|(form, _)| form.text.as_str()), Some("Alt text."));
    }
}
