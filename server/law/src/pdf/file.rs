//! The file: which objects stand where, and its pages. The table at the file's end is not used: it is often broken,
//! and looking through the file finds the same objects in one pass over its bytes.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use super::filter::{self, Budget};
use super::object::{Dict, Object, Parser, is_space};
use crate::{Limits, ReadError};

/// Nodes of the page tree inside one another.
const DEEPEST: usize = 40;
/// Objects of a file.
const OBJECTS: usize = 300_000;
/// Entries of the tables of letters of all fonts.
const LETTERS: usize = 400_000;
/// Bytes of objects read or copied, repetitions counted.
const WORK: usize = 128 * 1024 * 1024;
/// References that lead to references.
const STEPS: usize = 8;

#[derive(Debug, Clone, Copy)]
enum Place {
    File {
        at: usize,
        /// First and last byte of the stream that follows.
        stream: Option<(usize, usize)>,
    },
    /// In an object stream.
    Packed { stream: usize, at: usize, end: usize },
}

pub(super) struct File<'a> {
    bytes: &'a [u8],
    places: HashMap<u32, Place>,
    packed: Vec<Vec<u8>>,
    root: Option<Object>,
    encrypted: bool,
    /// Bytes of objects that may still be read: pages may all share one long dictionary.
    work: Cell<usize>,
    pub budget: Budget,
    /// Entries that all tables of letters may still have.
    pub letters: usize,
}

/// A page's dictionary with what it inherits.
#[derive(Debug, Clone, Default)]
pub(super) struct Page {
    pub dict: Dict,
    pub resources: Dict,
    pub rotate: i64,
}

impl<'a> File<'a> {
    /// # Errors
    /// [`ReadError::Locked`], or [`ReadError::UnpacksTooLarge`] past the budget.
    pub fn open(bytes: &'a [u8], limits: &Limits) -> Result<Self, ReadError> {
        let budget = Budget { left: limits.unpacked_bytes, spent: false };
        let mut file = Self {
            bytes,
            places: HashMap::new(),
            packed: Vec::new(),
            root: None,
            encrypted: false,
            work: Cell::new(WORK),
            budget,
            letters: LETTERS,
        };
        file.look_through();
        if file.encrypted {
            return Err(ReadError::Locked);
        }
        if file.budget.spent {
            return Err(ReadError::UnpacksTooLarge);
        }
        if file.places.len() > OBJECTS {
            return Err(ReadError::Pdf);
        }
        Ok(file)
    }

    /// One pass: every "12 0 obj" and every trailer. The place only moves forward, so the time is the file's length.
    fn look_through(&mut self) {
        let mut at = 0;
        while let Some(found) = next_keyword(self.bytes, at) {
            let (start, is_trailer) = found;
            let number = if is_trailer { None } else { number_before(self.bytes, start) };
            let body = start + if is_trailer { 7 } else { 3 };
            at = body;
            if !is_trailer && number.is_none() {
                continue;
            }
            let mut parser = Parser::new(self.bytes, body);
            let object = parser.object();
            at = parser.at.max(body);
            let dict = object.as_ref().and_then(Object::dict);
            if let Some(dict) = dict
                && (is_trailer || dict.name("Type") == Some(b"XRef"))
            {
                self.encrypted |= dict.get("Encrypt").is_some_and(|value| *value != Object::Null);
                self.root = dict.get("Root").cloned().or(self.root.take());
            }
            let Some(number) = number else { continue };
            let stream = dict.and_then(|dict| stream_after(&mut parser, dict));
            if let Some((_, end)) = stream {
                at = end;
            }
            self.places.insert(number, Place::File { at: body, stream });
            if let (Some(dict), Some((from, to))) = (dict, stream)
                && dict.name("Type") == Some(b"ObjStm")
            {
                self.unpack(dict, from, to);
            }
            if self.budget.spent || self.places.len() > OBJECTS {
                return;
            }
        }
    }

    /// The objects of an object stream (ISO 32000-1, 7.5.7).
    fn unpack(&mut self, dict: &Dict, from: usize, to: usize) {
        let Some(plain) = filter::decode(&self.bytes[from..to], dict, &mut self.budget) else { return };
        let count = dict.get("N").and_then(Object::index).unwrap_or(0);
        let first = dict.get("First").and_then(Object::index).unwrap_or(0);
        let mut parser = Parser::new(&plain, 0);
        let stream = self.packed.len();
        let mut starts: Vec<(u32, usize)> = Vec::new();
        for _ in 0..count.min(OBJECTS) {
            let mut next = || parser.object().as_ref().and_then(Object::index);
            let (Some(number), Some(offset)) = (next(), next()) else { break };
            let at = first.saturating_add(offset);
            // They rise: otherwise many could claim the same bytes, to be read many times.
            if starts.last().is_some_and(|(_, before)| at <= *before) {
                break;
            }
            starts.push((u32::try_from(number).unwrap_or(0), at));
        }
        for (index, (number, at)) in starts.iter().enumerate() {
            let end = starts.get(index + 1).map_or(plain.len(), |(_, next)| *next).min(plain.len());
            self.places.insert(*number, Place::Packed { stream, at: *at, end });
        }
        self.packed.push(plain);
    }

    /// The object of that number, without its stream.
    pub fn object(&self, number: u32) -> Option<Object> {
        let (data, at) = match *self.places.get(&number)? {
            Place::File { at, .. } => (self.bytes, at),
            Place::Packed { stream, at, end } => (self.packed.get(stream)?.get(..end)?, at),
        };
        let left = self.work.get().checked_sub(1)?;
        let mut parser = Parser::new(data, at);
        let object = parser.object();
        self.work.set(left.saturating_sub(parser.at.saturating_sub(at)));
        object
    }

    /// What a value stands for: the object itself, or the one it refers to.
    pub fn resolve(&self, object: &Object) -> Option<Object> {
        let mut object = object.clone();
        for _ in 0..STEPS {
            match object {
                Object::Ref(number) => object = self.object(number)?,
                other => return Some(other),
            }
        }
        None
    }

    pub fn get(&self, dict: &Dict, key: &str) -> Option<Object> {
        self.resolve(dict.get(key)?)
    }

    /// The entry `name` of the dictionary that `dict` has under `key`. What is copied is counted: a page may ask for the
    /// same entry a million times.
    pub fn entry(&self, dict: &Dict, key: &str, name: &str) -> Option<Object> {
        let held;
        let inner = match dict.get(key)? {
            Object::Dict(inner) => inner,
            Object::Ref(number) => {
                held = self.object(*number)?;
                held.dict()?
            }
            _ => return None,
        };
        let entry = inner.get(name)?;
        let left = self.work.get().checked_sub(inner.0.len() + entry.weight())?;
        self.work.set(left);
        Some(entry.clone())
    }

    pub fn dict(&self, dict: &Dict, key: &str) -> Option<Dict> {
        match self.get(dict, key)? {
            Object::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    /// The plain bytes of the stream with that number, and its dictionary.
    pub fn stream(&mut self, number: u32) -> Option<(Dict, Vec<u8>)> {
        let Place::File { stream: Some((from, to)), .. } = *self.places.get(&number)? else { return None };
        let Object::Dict(mut dict) = self.object(number)? else { return None };
        for key in ["Filter", "DecodeParms"] {
            if let Some(value) = self.get(&dict, key)
                && let Some(entry) = dict.0.iter_mut().find(|(name, _)| name == key.as_bytes())
            {
                entry.1 = value;
            }
        }
        let plain = filter::decode(self.bytes.get(from..to)?, &dict, &mut self.budget)?;
        Some((dict, plain))
    }

    /// The pages in order.
    ///
    /// # Errors
    /// [`ReadError::TooManyPages`].
    pub fn pages(&self, limits: &Limits) -> Result<Vec<Page>, ReadError> {
        let catalogue = self
            .root
            .as_ref()
            .and_then(|root| self.resolve(root))
            .and_then(|root| root.dict().cloned())
            .or_else(|| self.all_of_type(b"Catalog").pop());
        let mut pages = Vec::new();
        let mut seen = HashSet::new();
        if let Some(tree) = catalogue.as_ref().and_then(|catalogue| catalogue.get("Pages")) {
            self.walk(tree, &Page::default(), 0, &mut seen, &mut pages, limits)?;
        }
        if pages.is_empty() {
            for dict in self.all_of_type(b"Page") {
                pages.push(self.page(dict, &Page::default()));
            }
        }
        if pages.len() > limits.pages {
            return Err(ReadError::TooManyPages { limit: limits.pages });
        }
        Ok(pages)
    }

    fn all_of_type(&self, kind: &[u8]) -> Vec<Dict> {
        let mut numbers: Vec<_> = self.places.keys().copied().collect();
        numbers.sort_unstable();
        let dicts = numbers.into_iter().filter_map(|number| match self.object(number) {
            Some(Object::Dict(dict)) if dict.name("Type") == Some(kind) => Some(dict),
            _ => None,
        });
        dicts.collect()
    }

    fn walk(
        &self,
        node: &Object,
        above: &Page,
        depth: usize,
        seen: &mut HashSet<u32>,
        pages: &mut Vec<Page>,
        limits: &Limits,
    ) -> Result<(), ReadError> {
        if let Object::Ref(number) = node
            && !seen.insert(*number)
        {
            return Ok(());
        }
        let Some(Object::Dict(dict)) = self.resolve(node) else { return Ok(()) };
        let page = self.page(dict, above);
        match self.get(&page.dict, "Kids") {
            Some(Object::Array(kids)) if depth < DEEPEST => {
                for kid in &kids {
                    self.walk(kid, &page, depth + 1, seen, pages, limits)?;
                }
            }
            Some(_) => {}
            None => pages.push(page),
        }
        if pages.len() > limits.pages {
            return Err(ReadError::TooManyPages { limit: limits.pages });
        }
        Ok(())
    }

    fn page(&self, dict: Dict, above: &Page) -> Page {
        let resources = self.dict(&dict, "Resources").unwrap_or_else(|| above.resources.clone());
        let rotate = self
            .get(&dict, "Rotate")
            .and_then(|value| value.number())
            .map_or(above.rotate, |degrees| degrees as i64);
        Page { dict, resources, rotate }
    }
}

/// The next "obj" or "trailer" from `at`; the second value says which.
fn next_keyword(bytes: &[u8], at: usize) -> Option<(usize, bool)> {
    let mut at = at;
    loop {
        let rest = bytes.get(at..)?;
        let step = rest.iter().position(|byte| matches!(byte, b'o' | b't'))?;
        at += step;
        let here = &bytes[at..];
        if here.starts_with(b"obj") {
            return Some((at, false));
        }
        if here.starts_with(b"trailer") {
            return Some((at, true));
        }
        at += 1;
    }
}

/// The object's number in "12 0 obj", where `at` is the place of "obj".
fn number_before(bytes: &[u8], at: usize) -> Option<u32> {
    let before = &bytes[at.saturating_sub(32)..at];
    let spaces = |text: &[u8]| text.iter().rev().take_while(|b| is_space(**b)).count();
    let digits = |text: &[u8]| text.iter().rev().take_while(|b| b.is_ascii_digit()).count();
    let before = &before[..before.len() - spaces(before)];
    let generation = digits(before);
    let before = &before[..before.len() - generation];
    let gap = spaces(before);
    let before = &before[..before.len() - gap];
    let length = digits(before);
    if generation == 0 || gap == 0 || length == 0 || length > 9 {
        return None;
    }
    std::str::from_utf8(&before[before.len() - length..]).ok()?.parse().ok()
}

/// The bytes of the stream that follows a dictionary. A stream without an end takes the rest of the file.
fn stream_after(parser: &mut Parser<'_>, dict: &Dict) -> Option<(usize, usize)> {
    parser.skip_space();
    if !parser.starts_with(b"stream") {
        return None;
    }
    let mut from = parser.at + 6;
    if parser.data.get(from) == Some(&b'\r') {
        from += 1;
    }
    if parser.data.get(from) == Some(&b'\n') {
        from += 1;
    }
    let data = parser.data;
    if let Some(length) = dict.get("Length").and_then(Object::index)
        && let Some(after) = data.get(from.saturating_add(length)..)
    {
        let spaces = after.iter().take(4).take_while(|b| is_space(**b)).count();
        if after[spaces..].starts_with(b"endstream") {
            return Some((from, from + length));
        }
    }
    let mut at = from;
    while let Some(step) = data.get(at..)?.iter().position(|byte| *byte == b'e') {
        at += step;
        if data[at..].starts_with(b"endstream") {
            return Some((from, at));
        }
        at += 1;
    }
    Some((from, data.len()))
}
