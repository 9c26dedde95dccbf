//! A recognised provision with everything that the preview shows of it.

use backend::drafts::{Finding, PreviewNode, Step};
use model::Invalid;
use model::drafts::{Correction, Reshape};

/// A provision of the preview.
#[derive(Clone, Debug)]
pub(super) struct Leaf {
    /// The provision.
    pub(super) node: PreviewNode,
    /// What was noticed on its lines.
    pub(super) doubts: Vec<Finding>,
    /// The open forms, when this is the one to be corrected.
    pub(super) forms: Option<Forms>,
    /// What was just done here, and the step that undoes it.
    pub(super) done: Option<(&'static str, Option<Step>)>,
}

/// The forms of an open provision, with what was typed and what is wrong with it.
#[derive(Clone, Debug)]
pub(super) struct Forms {
    pub(super) correction: (Correction, Invalid),
    pub(super) reshape: (Reshape, Invalid),
}

/// Which provision is open, and what was typed into forms that were refused.
#[derive(Default)]
pub(super) struct Open<'a> {
    pub(super) eid: &'a str,
    pub(super) correction: Option<(Correction, Invalid)>,
    pub(super) reshape: Option<(Reshape, Invalid)>,
    /// Id of the last step, after which a change would be made.
    pub(super) after: &'a str,
}

impl Leaf {
    /// Every provision in document order.
    pub(super) fn all(nodes: Vec<PreviewNode>, findings: &[Finding], open: Open<'_>) -> Vec<Self> {
        let leaf = |node| Self { node, doubts: Vec::new(), forms: None, done: None };
        let mut leaves: Vec<Self> = nodes.into_iter().map(leaf).collect();
        for finding in findings {
            if let Some(leaf) = place(&leaves, finding).and_then(|index| leaves.get_mut(index)) {
                leaf.doubts.push(finding.clone());
            }
        }
        let Open { eid, correction, reshape, after } = open;
        if let Some(leaf) = leaves.iter_mut().find(|leaf| leaf.node.eid == eid) {
            let (correction, reshape) = (
                correction.filter(|(form, _)| form.eid == eid),
                reshape.filter(|(form, _)| form.eid == eid).unwrap_or_default(),
            );
            leaf.forms = Some(Forms {
                correction: correction.unwrap_or_else(|| (leaf.as_it_stands(), Invalid::default())),
                // What was typed is asked for anew of the draft as it is now.
                reshape: (Reshape { eid: eid.to_owned(), after: after.to_owned(), ..reshape.0 }, reshape.1),
            });
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

/// Which provision a finding is about: the one that it names, else the last one, so the innermost, that holds its line.
pub(super) fn place(leaves: &[Leaf], finding: &Finding) -> Option<usize> {
    let named = finding.eid.as_ref().and_then(|eid| leaves.iter().position(|leaf| leaf.node.eid == *eid));
    if named.is_some() {
        return named;
    }
    let line = finding.line?;
    leaves.iter().rposition(|leaf| (leaf.node.first_line..=leaf.node.last_line).contains(&line))
}

#[cfg(test)]
mod tests {
    use backend::drafts::Around;
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
            around: Around::default(),
        }
    }

    #[test]
    fn a_finding_stands_at_the_innermost_provision_of_its_line() {
        let finding = Finding { severity: "warning".into(), line: Some(3), eid: None, text: Both::default() };
        let nodes = vec![node("art_1", 1, 4), node("art_1__para_1", 2, 3), node("art_2", 5, 5)];
        let named = Finding { eid: Some("art_1".into()), ..finding.clone() };
        let open = Open { eid: "art_2", ..Open::default() };
        let leaves = Leaf::all(nodes, &[finding, named], open);
        assert_eq!(leaves.iter().map(|leaf| leaf.doubts.len()).collect::<Vec<_>>(), [1, 1, 0]);
        assert_eq!(leaves.iter().map(|leaf| leaf.forms.is_some()).collect::<Vec<_>>(), [false, false, true]);
    }

    #[test]
    fn what_was_typed_for_one_provision_never_shows_at_another() {
        let typed = Correction { eid: "art_1".into(), text: "Alt text.".into(), ..Correction::default() };
        let nodes = vec![node("art_1", 1, 1), node("art_2", 2, 2)];
        let split = Reshape { eid: "art_1".into(), words: "text".into(), ..Reshape::default() };
        let open = |eid| Open {
            eid,
            correction: Some((typed.clone(), Invalid::default())),
            reshape: Some((split.clone(), Invalid::default())),
            after: "step",
        };
        let texts = |leaf: &Leaf| {
            let forms = leaf.forms.as_ref().unwrap();
            (forms.correction.0.text.clone(), forms.reshape.0.words.clone(), forms.reshape.0.after.clone())
        };
        let leaves = Leaf::all(nodes.clone(), &[], open("art_2"));
        assert_eq!(texts(&leaves[1]), (String::new(), String::new(), "step".into()));
        let leaves = Leaf::all(nodes, &[], open("art_1"));
        assert_eq!(texts(&leaves[0]), ("Alt text.".into(), "text".into(), "step".into()));
    }
}
