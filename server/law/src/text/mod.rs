//! From decoded text to clean lines: the first half of reading, shared by every format.

pub(crate) mod clean;
pub(crate) mod inline;
pub(crate) mod mark;
pub(crate) mod notes;
mod portal;
pub(crate) mod quotes;
pub(crate) mod shape;
mod vocabulary;

/// What the format says about a line, beyond its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Hint {
    /// Nothing.
    #[default]
    Plain,
    /// A heading of that level, 1 the widest.
    Heading(u8),
    /// A row of a table.
    Row,
    /// A consolidation note, cut from the text.
    Note,
    /// Words quoted from another act, after a line that opened the quotation.
    Quoted,
}

/// A line with something in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Line {
    /// Clean text, never empty.
    pub text: String,
    /// Line of the source, from 1.
    pub no: usize,
    pub hint: Hint,
}

/// What a format's reader hands over.
#[derive(Debug, Default)]
pub(crate) struct Extract {
    /// The source as a person sees it beside the tree.
    pub source: Vec<String>,
    pub lines: Vec<Line>,
    /// A title the format itself states (Markdown front matter, document properties).
    pub title: Option<String>,
    pub findings: Vec<crate::Finding>,
    pub footnotes: Vec<Footnote>,
}

/// A note at the foot of the page or at the end, kept out of the lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Footnote {
    /// Line of the source that points to it; 0 for none.
    pub anchor: usize,
    /// Line of the source where its words stand.
    pub line: usize,
    pub text: String,
}

/// Plain text: one line of source is one line, except where the portal put a whole act on one.
pub(crate) fn plain(text: &str) -> Extract {
    let mut extract = Extract::default();
    let flat = portal::is_flat(text);
    for (index, raw) in text.lines().enumerate() {
        if flat {
            for line in portal::lines(raw) {
                extract.push(line, index + 1);
            }
        } else {
            extract.push(clean::line(raw), index + 1);
        }
        extract.source.push(raw.trim_end().to_owned());
    }
    extract
}

impl Extract {
    fn push(&mut self, text: String, no: usize) {
        if !text.is_empty() {
            self.lines.push(Line { text, no, hint: Hint::Plain });
        }
    }
}
