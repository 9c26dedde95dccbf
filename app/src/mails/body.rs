//! What a mail says, before it is plain text or HTML.

/// The content of a mail; greeting and signature come by themselves.
pub(super) struct Body {
    pub(super) subject: String,
    pub(super) blocks: Vec<Block>,
}

/// A piece of a mail.
pub(super) enum Block {
    /// Sentences.
    Paragraph(String),
    /// The way on: words and a whole address.
    Button(String, String),
    /// Names with their values.
    Facts(Vec<(String, String)>),
    /// What people or the law wrote, in Romanian.
    Quote(String),
}

impl Body {
    /// Begins a mail. A line break in the subject, which a name could bring, becomes a space.
    pub(super) fn new(subject: impl AsRef<str>) -> Self {
        let words = subject.as_ref().split(|c: char| c.is_whitespace() || c.is_control());
        let subject = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        Self { subject, blocks: Vec::new() }
    }

    fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// Adds sentences.
    pub(super) fn paragraph(self, text: impl Into<String>) -> Self {
        self.with(Block::Paragraph(text.into()))
    }

    /// Adds the way on, to a whole address.
    pub(super) fn button(self, words: impl Into<String>, address: impl Into<String>) -> Self {
        self.with(Block::Button(words.into(), address.into()))
    }

    /// Adds names with their values.
    pub(super) fn facts(self, pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        self.with(Block::Facts(pairs.into_iter().collect()))
    }

    /// Adds what people or the law wrote.
    pub(super) fn quote(self, text: impl Into<String>) -> Self {
        self.with(Block::Quote(text.into()))
    }
}
