//! Tables that say which letters the codes of a font stand for (ISO 32000-1, 9.10.3): `ToUnicode`.

use std::collections::HashMap;

use super::object::{Object, Parser};

/// Bytes of operands before an operator; writers give a hundred codes at a time.
const HELD: usize = 4 * 1024 * 1024;

#[derive(Debug, Default)]
pub(super) struct CMap {
    single: HashMap<u32, String>,
    /// First and last code, letter of the first.
    ranges: Vec<(u32, u32, u32)>,
    /// Bytes of one code, when the table states it.
    pub width: Option<usize>,
}

impl CMap {
    /// `room`: entries that all tables of the document may still have.
    pub fn read(data: &[u8], room: &mut usize) -> Self {
        let mut table = Self::default();
        let mut parser = Parser::of_operands(data);
        let mut held = 0;
        let mut operands: Vec<Object> = Vec::new();
        while parser.at < data.len() {
            let before = parser.at;
            match parser.object() {
                Some(Object::Word(word)) => {
                    match word.as_slice() {
                        b"endcodespacerange" => {
                            if let Some(Object::Text(code)) = operands.first() {
                                table.width = Some(code.len()).filter(|width| (1..=4).contains(width));
                            }
                        }
                        b"endbfchar" => table.characters(&operands),
                        b"endbfrange" => table.range(&operands),
                        _ => {}
                    }
                    operands.clear();
                    held = 0;
                }
                Some(object) if held < HELD => {
                    held += object.weight();
                    operands.push(object);
                }
                Some(_) => {}
                None if parser.at == before => break,
                None => {}
            }
            if table.single.len() + table.ranges.len() > *room {
                break;
            }
        }
        *room = room.saturating_sub(table.single.len() + table.ranges.len());
        table.ranges.sort_unstable();
        table
    }

    fn characters(&mut self, operands: &[Object]) {
        for pair in operands.chunks_exact(2) {
            if let [Object::Text(code), Object::Text(letters)] = pair {
                self.single.insert(number(code), utf16(letters));
            }
        }
    }

    fn range(&mut self, operands: &[Object]) {
        for three in operands.chunks_exact(3) {
            match three {
                [Object::Text(first), Object::Text(last), Object::Text(letters)] => {
                    let text = utf16(letters);
                    let mut all = text.chars();
                    match (all.next(), all.next()) {
                        (Some(letter), None) => {
                            self.ranges.push((number(first), number(last), u32::from(letter)));
                        }
                        _ => {
                            self.single.insert(number(first), text);
                        }
                    }
                }
                [Object::Text(first), _, Object::Array(items)] => {
                    for (code, item) in (number(first)..).zip(items) {
                        if let Object::Text(letters) = item {
                            self.single.insert(code, utf16(letters));
                        }
                    }
                }
                _ => {}
            }
        }
    }

    /// The letters of a code.
    pub fn get(&self, code: u32) -> Option<String> {
        if let Some(text) = self.single.get(&code) {
            return Some(text.clone());
        }
        let after = self.ranges.partition_point(|(first, ..)| *first <= code);
        let (first, last, letter) = self.ranges.get(after.checked_sub(1)?)?;
        if code > *last {
            return None;
        }
        char::from_u32(letter.checked_add(code - first)?).map(String::from)
    }
}

fn number(code: &[u8]) -> u32 {
    code.iter().take(4).fold(0, |sum, byte| (sum << 8) | u32::from(*byte))
}

pub(super) fn utf16(bytes: &[u8]) -> String {
    if let [byte] = bytes {
        return char::from(*byte).to_string();
    }
    let (pairs, _) = bytes.get(..64).unwrap_or(bytes).as_chunks::<2>();
    char::decode_utf16(pairs.iter().map(|pair| u16::from_be_bytes(*pair)))
        .map(|letter| letter.unwrap_or('\u{fffd}'))
        .filter(|letter| *letter != '\0' && *letter != '\u{feff}')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_codes_ranges_and_lists_are_read() {
        let table = CMap::read(
            b"/CIDInit /ProcSet findresource begin 1 begincodespacerange <0000> <FFFF> endcodespacerange\n\
            2 beginbfchar <0003> <0020> <0010> <00660069> endbfchar\n\
            2 beginbfrange <0024> <0026> <0041> <0030> <0031> [<0219> <021B>] endbfrange",
            &mut 100,
        );
        assert_eq!(table.width, Some(2));
        let got: Vec<_> = [3, 0x10, 0x25, 0x30, 0x31, 0x27].into_iter().map(|code| table.get(code)).collect();
        let letters = |text: &str| Some(text.to_owned());
        assert_eq!(got, [letters(" "), letters("fi"), letters("B"), letters("ș"), letters("ț"), None]);
    }
}
