//! Tags and words of a page, one after another. Of the attributes only those that say something about the text are
//! kept: a tag may carry a million others.

use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

/// Bytes kept of one attribute's value.
const LONGEST: usize = 2000;

#[derive(Debug)]
pub(super) enum Token {
    Open(Tag),
    /// The name of an end tag.
    Close(Vec<u8>),
    Words(String),
}

#[derive(Debug, Default)]
pub(super) struct Tag {
    pub name: Vec<u8>,
    /// `<br/>`: only XML takes it at its word.
    pub closed: bool,
    attributes: Vec<(&'static str, String)>,
}

impl Tag {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    pub fn has(&self, name: &str) -> bool {
        self.attribute(name).is_some()
    }

    pub fn number(&self, name: &str) -> Option<i64> {
        self.attribute(name)?.trim().parse().ok()
    }
}

/// The tokens of `text`.
pub(super) fn tokens(text: &str, is_xml: bool) -> impl Iterator<Item = Token> + '_ {
    let mut emitter = CallbackEmitter::<_, Token, ()>::new(Collector::default());
    // What stands in <script> and <title> is not markup. XML has no such rule, and <title/> ends there at once.
    emitter.naively_switch_states(!is_xml);
    Tokenizer::new_with_emitter(text, emitter).map(|token| {
        let Ok(token) = token;
        token
    })
}

#[derive(Debug, Default)]
struct Collector {
    tag: Tag,
    /// The attribute whose value comes next, when it is one of those kept.
    next: Option<&'static str>,
}

const KEPT: [&str; 11] =
    ["class", "hidden", "href", "id", "name", "reversed", "role", "start", "style", "type", "value"];

impl Callback<Token, ()> for Collector {
    fn handle_event(&mut self, event: CallbackEvent<'_>, _: Span<()>) -> Option<Token> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = Tag { name: name.to_vec(), ..Tag::default() };
                self.next = None;
            }
            CallbackEvent::AttributeName { name } => {
                self.next = KEPT.into_iter().find(|kept| kept.as_bytes() == name && !self.tag.has(kept));
                if let Some(kept) = self.next {
                    self.tag.attributes.push((kept, String::new()));
                }
            }
            CallbackEvent::AttributeValue { value } => {
                if let (Some(_), Some((_, kept))) = (self.next, self.tag.attributes.last_mut()) {
                    let value = value.get(..LONGEST).unwrap_or(value);
                    *kept = String::from_utf8_lossy(value).into_owned();
                }
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                self.tag.closed = self_closing;
                return Some(Token::Open(std::mem::take(&mut self.tag)));
            }
            CallbackEvent::EndTag { name } => return Some(Token::Close(name.to_vec())),
            CallbackEvent::String { value } => {
                return Some(Token::Words(String::from_utf8_lossy(value).into_owned()));
            }
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
        None
    }
}
