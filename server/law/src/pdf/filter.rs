//! Streams made plain (ISO 32000-1, 7.4). Output is counted against a budget while it is made; pictures are not
//! decoded at all.

use std::io::Read as _;

use flate2::read::{DeflateDecoder, ZlibDecoder};

use super::object::{Dict, Object};

/// Bytes of one stream; content streams of drawn maps reach a third of it.
const STREAM: u64 = 32 * 1024 * 1024;

/// Bytes that may still come out of streams.
#[derive(Debug)]
pub(super) struct Budget {
    pub left: u64,
    /// Something did not fit.
    pub spent: bool,
}

impl Budget {
    /// What one stream may give.
    fn allowed(&self) -> u64 {
        self.left.min(STREAM)
    }

    pub fn take(&mut self, bytes: usize) -> Option<()> {
        let left = (bytes as u64 <= STREAM).then(|| self.left.checked_sub(bytes as u64)).flatten();
        match left {
            Some(left) => {
                self.left = left;
                Some(())
            }
            None => {
                self.spent = true;
                None
            }
        }
    }
}

/// The names of a stream's filters, in order, and their parameters.
pub(super) fn filters(dict: &Dict) -> Vec<(Vec<u8>, Dict)> {
    let either = |long: &str, short: &str| dict.get(long).or_else(|| dict.get(short)).cloned();
    let names = match either("Filter", "F") {
        Some(Object::Name(name)) => vec![name],
        Some(Object::Array(items)) => items
            .into_iter()
            .filter_map(|item| if let Object::Name(name) = item { Some(name) } else { None })
            .take(4)
            .collect(),
        _ => Vec::new(),
    };
    let parameters = match either("DecodeParms", "DP") {
        Some(Object::Dict(dict)) => vec![dict],
        Some(Object::Array(items)) => {
            items.into_iter().map(|item| item.dict().cloned().unwrap_or_default()).collect()
        }
        _ => Vec::new(),
    };
    let mut parameters = parameters.into_iter();
    names.into_iter().map(|name| (name, parameters.next().unwrap_or_default())).collect()
}

/// The plain bytes of a stream; `None` for pictures, unknown filters, and past the budget.
pub(super) fn decode(data: &[u8], dict: &Dict, budget: &mut Budget) -> Option<Vec<u8>> {
    let mut plain = None;
    for (name, parameters) in filters(dict) {
        let input = plain.as_deref().unwrap_or(data);
        let output = match name.as_slice() {
            b"FlateDecode" | b"Fl" => flate(input, budget)?,
            b"LZWDecode" | b"LZW" => lzw(input, parameters.number("EarlyChange") != Some(0.0), budget)?,
            b"ASCII85Decode" | b"A85" => {
                budget.take(input.len())?;
                ascii85(input)
            }
            b"ASCIIHexDecode" | b"AHx" => ascii_hex(input),
            b"RunLengthDecode" | b"RL" => run_length(input, budget)?,
            b"Crypt" => input.to_vec(),
            _ => return None,
        };
        plain = Some(predicted(output, &parameters)?);
    }
    match plain {
        Some(plain) => Some(plain),
        None => {
            budget.take(data.len())?;
            Some(data.to_vec())
        }
    }
}

/// A broken stream gives what came before the break.
fn flate(input: &[u8], budget: &mut Budget) -> Option<Vec<u8>> {
    let mut plain = Vec::new();
    let outcome = ZlibDecoder::new(input).take(budget.allowed() + 1).read_to_end(&mut plain);
    if outcome.is_err() && plain.is_empty() {
        let _ = DeflateDecoder::new(input.get(2..)?).take(budget.allowed() + 1).read_to_end(&mut plain);
    }
    budget.take(plain.len())?;
    Some(plain)
}

fn lzw(input: &[u8], early: bool, budget: &mut Budget) -> Option<Vec<u8>> {
    const CLEAR: usize = 256;
    const END: usize = 257;
    let mut plain: Vec<u8> = Vec::new();
    // Each code is a piece of what was already written.
    let mut table: Vec<(usize, usize)> = Vec::new();
    let (mut bits, mut held, mut width) = (0_u32, 0_u32, 9_u32);
    let mut before: Option<(usize, usize)> = None;
    for byte in input {
        held = (held << 8) | u32::from(*byte);
        bits += 8;
        if bits < width {
            continue;
        }
        bits -= width;
        let code = ((held >> bits) & ((1 << width) - 1)) as usize;
        held &= (1 << bits) - 1;
        if code == CLEAR {
            table.clear();
            width = 9;
            before = None;
            continue;
        }
        if code == END {
            break;
        }
        let start = plain.len();
        if code < 256 {
            plain.push(code as u8);
        } else if let Some((from, length)) = table.get(code - 258).copied() {
            for at in from..from + length {
                plain.push(*plain.get(at)?);
            }
        } else if let Some((from, length)) = before {
            for at in from..from + length {
                plain.push(*plain.get(at)?);
            }
            plain.push(*plain.get(from)?);
        } else {
            break;
        }
        budget.take(plain.len() - start)?;
        if let Some((from, length)) = before
            && table.len() < 4096 - 258
        {
            table.push((from, length + 1));
        }
        before = Some((start, plain.len() - start));
        let next = table.len() + 258 + usize::from(early) + usize::from(before.is_some());
        width = if next > 2048 {
            12
        } else if next > 1024 {
            11
        } else if next > 512 {
            10
        } else {
            9
        };
    }
    Some(plain)
}

fn ascii85(input: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(input.len() / 5 * 4);
    let mut group = Vec::with_capacity(5);
    for byte in input {
        match byte {
            b'z' if group.is_empty() => plain.extend([0; 4]),
            b'!'..=b'u' => {
                group.push(byte - b'!');
                if group.len() == 5 {
                    plain.extend(group_of_85(&group));
                    group.clear();
                }
            }
            b'~' => break,
            _ => {}
        }
    }
    if group.len() > 1 {
        let kept = group.len() - 1;
        group.resize(5, 84);
        plain.extend_from_slice(&group_of_85(&group)[..kept]);
    }
    plain
}

fn group_of_85(group: &[u8]) -> [u8; 4] {
    group.iter().fold(0_u32, |sum, digit| sum.wrapping_mul(85).wrapping_add(u32::from(*digit))).to_be_bytes()
}

fn ascii_hex(input: &[u8]) -> Vec<u8> {
    let mut digits: Vec<u8> = input
        .iter()
        .take_while(|byte| **byte != b'>')
        .filter_map(|byte| char::from(*byte).to_digit(16).map(|digit| digit as u8))
        .collect();
    if digits.len() % 2 == 1 {
        digits.push(0);
    }
    digits.chunks_exact(2).map(|pair| pair[0] * 16 + pair[1]).collect()
}

fn run_length(input: &[u8], budget: &mut Budget) -> Option<Vec<u8>> {
    let mut plain = Vec::new();
    let mut at = 0;
    while let Some(length) = input.get(at) {
        match *length {
            128 => break,
            0..128 => {
                let end = (at + 2 + usize::from(*length)).min(input.len());
                plain.extend_from_slice(&input[at + 1..end]);
                at = end;
            }
            _ => {
                let byte = *input.get(at + 1)?;
                plain.extend(std::iter::repeat_n(byte, 257 - usize::from(*length)));
                at += 2;
            }
        }
    }
    budget.take(plain.len())?;
    Some(plain)
}

/// PNG predictors; object streams may use them.
fn predicted(data: Vec<u8>, parameters: &Dict) -> Option<Vec<u8>> {
    if parameters.number("Predictor").unwrap_or(1.0) < 10.0 {
        return Some(data);
    }
    let count = |key: &str, default: usize| parameters.get(key).and_then(Object::index).unwrap_or(default);
    let bits = count("Colors", 1).min(32) * count("BitsPerComponent", 8).min(16);
    let (step, row) = (bits.div_ceil(8).max(1), (bits * count("Columns", 1).min(100_000)).div_ceil(8));
    let mut plain: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0_u8; row];
    for line in data.chunks(row + 1) {
        let (kind, bytes) = line.split_first()?;
        let mut current = vec![0_u8; row];
        for (at, byte) in bytes.iter().enumerate() {
            let left = at.checked_sub(step).map_or(0, |at| current[at]);
            let corner = at.checked_sub(step).map_or(0, |at| above[at]);
            let guess = match kind {
                1 => left,
                2 => above[at],
                3 => u8::midpoint(left, above[at]),
                4 => paeth(left, above[at], corner),
                _ => 0,
            };
            current[at] = byte.wrapping_add(guess);
        }
        plain.extend_from_slice(&current[..bytes.len()]);
        above = current;
    }
    Some(plain)
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let (a, b, c) = (i32::from(left), i32::from(above), i32::from(corner));
    let guess = a + b - c;
    let (to_a, to_b, to_c) = ((guess - a).abs(), (guess - b).abs(), (guess - c).abs());
    if to_a <= to_b && to_a <= to_c {
        left
    } else if to_b <= to_c {
        above
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn budget() -> Budget {
        Budget { left: 1000, spent: false }
    }

    #[test]
    fn text_filters_are_undone() {
        assert_eq!(ascii85(b"87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(ascii_hex(b"48 65 6C6c 6F>"), b"Hello");
        assert_eq!(run_length(&[2, b'a', b'b', b'c', 254, b'x', 128], &mut budget()).unwrap(), b"abcxxx");
        // ISO 32000-1, 7.4.4.2, example 2.
        let coded = [0x80, 0x0B, 0x60, 0x50, 0x22, 0x0C, 0x0C, 0x85, 0x01];
        assert_eq!(lzw(&coded, true, &mut budget()).unwrap(), [45, 45, 45, 45, 45, 65, 45, 45, 45, 66]);
    }

    #[test]
    fn a_stream_that_unpacks_past_the_budget_gives_nothing() {
        let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        std::io::Write::write_all(&mut packer, &vec![b'a'; 100_000]).unwrap();
        let packed = packer.finish().unwrap();
        let mut budget = budget();
        assert_eq!(flate(&packed, &mut budget), None);
        assert!(budget.spent);
    }
}
