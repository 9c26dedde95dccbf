//! The objects of PDF (ISO 32000-1, 7.3), read from bytes. Every reading ends: nesting, sizes and elements are capped.

/// Arrays and dictionaries inside one another.
const DEEPEST: usize = 48;
/// Elements of one object, all levels together.
const ELEMENTS: usize = 200_000;
/// Elements of one operand.
const OPERAND: usize = 10_000;

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Object {
    Null,
    Bool(bool),
    Number(f64),
    Text(Vec<u8>),
    Name(Vec<u8>),
    Array(Vec<Object>),
    Dict(Dict),
    /// A reference to the object of that number.
    Ref(u32),
    /// An operator of a content stream, or a word of the file's own syntax.
    Word(Vec<u8>),
}

/// Few entries each: a list is as fast as a map.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Dict(pub Vec<(Vec<u8>, Object)>);

impl Dict {
    pub fn get(&self, key: &str) -> Option<&Object> {
        self.0.iter().find(|(name, _)| name == key.as_bytes()).map(|(_, value)| value)
    }

    pub fn name(&self, key: &str) -> Option<&[u8]> {
        match self.get(key)? {
            Object::Name(name) => Some(name),
            _ => None,
        }
    }

    pub fn number(&self, key: &str) -> Option<f64> {
        self.get(key)?.number()
    }
}

impl Object {
    /// About how many bytes it takes to copy.
    pub fn weight(&self) -> usize {
        32 + match self {
            Self::Text(bytes) | Self::Name(bytes) | Self::Word(bytes) => bytes.len(),
            Self::Array(items) => items.iter().map(Self::weight).sum(),
            Self::Dict(dict) => dict.0.iter().map(|(key, value)| 24 + key.len() + value.weight()).sum(),
            Self::Null | Self::Bool(_) | Self::Number(_) | Self::Ref(_) => 0,
        }
    }

    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// As a count or an object's number.
    pub fn index(&self) -> Option<usize> {
        let number = self.number()?;
        (0.0..1e9).contains(&number).then_some(number as usize)
    }

    pub fn dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub fn array(&self) -> Option<&[Self]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }
}

/// Reads objects one after another.
pub(super) struct Parser<'a> {
    pub data: &'a [u8],
    pub at: usize,
    elements: usize,
    most: usize,
}

pub(super) const fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

const fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

impl<'a> Parser<'a> {
    pub fn new(data: &'a [u8], at: usize) -> Self {
        Self { data, at, elements: 0, most: ELEMENTS }
    }

    /// Reads the operands of a content stream or a table of letters, of which many are held at once.
    pub fn of_operands(data: &'a [u8]) -> Self {
        Self { most: OPERAND, ..Self::new(data, 0) }
    }

    fn peek(&self) -> Option<u8> {
        self.data.get(self.at).copied()
    }

    pub fn skip_space(&mut self) {
        while let Some(byte) = self.peek() {
            if byte == b'%' {
                while self.peek().is_some_and(|byte| byte != b'\n' && byte != b'\r') {
                    self.at += 1;
                }
            } else if is_space(byte) {
                self.at += 1;
            } else {
                break;
            }
        }
    }

    pub fn starts_with(&self, word: &[u8]) -> bool {
        self.data.get(self.at..).is_some_and(|rest| rest.starts_with(word))
    }

    /// The next object; `None` at the end and for what is no object.
    pub fn object(&mut self) -> Option<Object> {
        self.elements = 0;
        self.nested(0)
    }

    fn nested(&mut self, depth: usize) -> Option<Object> {
        self.elements += 1;
        if depth > DEEPEST || self.elements > self.most {
            return None;
        }
        self.skip_space();
        match self.peek()? {
            b'/' => self.name().map(Object::Name),
            b'(' => self.text().map(Object::Text),
            b'<' if self.data.get(self.at + 1) == Some(&b'<') => self.dict(depth).map(Object::Dict),
            b'<' => self.hex().map(Object::Text),
            b'[' => {
                self.at += 1;
                let mut items = Vec::new();
                loop {
                    self.skip_space();
                    if self.peek()? == b']' {
                        self.at += 1;
                        return Some(Object::Array(items));
                    }
                    items.push(self.nested(depth + 1)?);
                }
            }
            b'0'..=b'9' | b'+' | b'-' | b'.' => self.number(),
            _ => self.word(),
        }
    }

    fn dict(&mut self, depth: usize) -> Option<Dict> {
        self.at += 2;
        let mut entries = Vec::new();
        loop {
            self.skip_space();
            match self.peek()? {
                b'>' => {
                    self.at += if self.starts_with(b">>") { 2 } else { 1 };
                    return Some(Dict(entries));
                }
                b'/' => {
                    let key = self.name()?;
                    let value = self.nested(depth + 1)?;
                    entries.push((key, value));
                }
                _ => return None,
            }
        }
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut name = Vec::new();
        while let Some(byte) = self.peek() {
            if is_space(byte) || is_delimiter(byte) || name.len() > 512 {
                break;
            }
            self.at += 1;
            let code = self.data.get(self.at..self.at + 2).filter(|_| byte == b'#').and_then(hex_byte);
            match code {
                Some(code) => {
                    self.at += 2;
                    name.push(code);
                }
                None => name.push(byte),
            }
        }
        Some(name)
    }

    fn number(&mut self) -> Option<Object> {
        let start = self.at;
        while self.peek().is_some_and(|b| b.is_ascii_digit() || matches!(b, b'+' | b'-' | b'.')) {
            self.at += 1;
        }
        let digits = std::str::from_utf8(&self.data[start..self.at]).ok()?;
        // Some writers leave "--5" or "1.2.3": as much as can be read counts.
        let number = digits.parse().unwrap_or_else(|_| {
            let clean = digits.trim_start_matches(['-', '+']);
            let end = clean.match_indices(['.', '-']).nth(1).map_or(clean.len(), |(at, _)| at);
            clean[..end].parse().unwrap_or(0.0)
        });
        if number >= 0.0 && digits.bytes().all(|b| b.is_ascii_digit()) && self.is_reference() {
            return Some(Object::Ref(number as u32));
        }
        Some(Object::Number(number))
    }

    /// Whether " 0 R" follows; steps over it when it does.
    fn is_reference(&mut self) -> bool {
        let Some(rest) = self.data.get(self.at..(self.at + 16).min(self.data.len())) else { return false };
        let spaces = rest.iter().take_while(|b| is_space(**b)).count();
        let digits = rest[spaces..].iter().take_while(|b| b.is_ascii_digit()).count();
        let after = &rest[spaces + digits..];
        let more = after.iter().take_while(|b| is_space(**b)).count();
        let found = spaces > 0
            && digits > 0
            && more > 0
            && after.get(more) == Some(&b'R')
            && after.get(more + 1).is_none_or(|b| is_space(*b) || is_delimiter(*b));
        if found {
            self.at += spaces + digits + more + 1;
        }
        found
    }

    fn text(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut depth = 1;
        let mut text = Vec::new();
        loop {
            let byte = self.peek()?;
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        return Some(text);
                    }
                }
                b'\\' => {
                    self.escape(&mut text)?;
                    continue;
                }
                _ => {}
            }
            text.push(byte);
        }
    }

    fn escape(&mut self, text: &mut Vec<u8>) -> Option<()> {
        let byte = self.peek()?;
        self.at += 1;
        match byte {
            b'n' => text.push(b'\n'),
            b'r' => text.push(b'\r'),
            b't' => text.push(b'\t'),
            b'b' => text.push(8),
            b'f' => text.push(12),
            b'\r' if self.peek() == Some(b'\n') => self.at += 1,
            b'\r' | b'\n' => {}
            b'0'..=b'7' => {
                let mut code = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else { break };
                    code = code * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                text.push((code & 0xFF) as u8);
            }
            other => text.push(other),
        }
        Some(())
    }

    fn hex(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let mut digits = Vec::new();
        loop {
            let byte = self.peek()?;
            self.at += 1;
            if byte == b'>' {
                break;
            }
            if byte.is_ascii_hexdigit() {
                digits.push(byte);
            } else if !is_space(byte) {
                return None;
            }
        }
        if digits.len() % 2 == 1 {
            digits.push(b'0');
        }
        Some(digits.chunks_exact(2).filter_map(hex_byte).collect())
    }

    fn word(&mut self) -> Option<Object> {
        let start = self.at;
        while self.peek().is_some_and(|byte| !is_space(byte) && !is_delimiter(byte)) {
            self.at += 1;
        }
        let word = &self.data[start..self.at];
        Some(match word {
            b"" => {
                // A lone delimiter: stepped over, so that reading always goes on.
                self.at += 1;
                return None;
            }
            b"true" => Object::Bool(true),
            b"false" => Object::Bool(false),
            b"null" => Object::Null,
            _ => Object::Word(word.get(..32).unwrap_or(word).to_vec()),
        })
    }
}

fn hex_byte(pair: &[u8]) -> Option<u8> {
    let [high, low] = pair else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    Some((digit(*high)? * 16 + digit(*low)?) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &[u8]) -> Option<Object> {
        Parser::new(text, 0).object()
    }

    #[test]
    fn each_kind_of_object_is_read() {
        let Some(Object::Dict(dict)) =
            parse(b"<< /A 1 /B#20C [2 0 R -3.5 (a\\(b\\051\\\n)] /D <4A4> /E true >>")
        else {
            panic!("no dictionary")
        };
        assert_eq!(dict.number("A"), Some(1.0));
        let items = [Object::Ref(2), Object::Number(-3.5), Object::Text(b"a(b)".to_vec())];
        assert_eq!(dict.get("B C").and_then(Object::array), Some(&items[..]));
        assert_eq!(dict.get("D"), Some(&Object::Text(b"J@".to_vec())));
        assert_eq!(dict.get("E"), Some(&Object::Bool(true)));
    }

    #[test]
    fn what_never_ends_or_nests_without_end_is_no_object() {
        assert_eq!(parse(b"(abc"), None);
        assert_eq!(parse(b"<< /A"), None);
        assert_eq!(parse(&b"[".repeat(100_000)), None);
        assert_eq!(parse(&b"<</A".repeat(100_000)), None);
    }
}
