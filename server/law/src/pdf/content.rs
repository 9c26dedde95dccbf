//! What a page shows, as pieces of text with their places (ISO 32000-1, 9.4). Drawings are passed over.

use std::collections::HashMap;
use std::rc::Rc;

use super::cmap::utf16;
use super::file::{File, Page};
use super::font::Font;
use super::matrix::{Matrix, SAME, shift, six, times, turned, unturned};
use super::object::{Dict, Object, Parser};
use super::pieces::{Piece, SPACE, Shown, with_single_spaces};

/// Forms inside forms.
const DEEPEST: usize = 12;
/// Graphics states that are kept.
const STATES: usize = 256;
/// Operands of one operator.
const OPERANDS: usize = 64;
/// Bytes of text of a document: each code may stand for many letters.
const TEXT: usize = 16 * 1024 * 1024;
/// Pieces of one page.
const PIECES: usize = 100_000;

#[derive(Debug, Clone)]
struct State {
    matrix: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// A marked part of the content.
#[derive(Debug)]
struct Marked {
    /// Page furniture: running heads, page numbers, watermarks.
    is_artifact: bool,
    /// The words that the part stands for, and the first piece of it.
    instead: Option<(String, usize)>,
}

pub(super) struct Interpreter<'f, 'a> {
    file: &'f mut File<'a>,
    fonts: HashMap<u32, Rc<Font>>,
    /// Operators that may still be carried out, all pages together.
    work: usize,
    /// Bytes of text that may still be shown.
    room: usize,
}

struct Content {
    states: Vec<State>,
    state: State,
    text: Matrix,
    line: Matrix,
    marked: Vec<Marked>,
    shown: Shown,
    /// Bytes of text that may still be shown.
    room: usize,
}

impl<'f, 'a> Interpreter<'f, 'a> {
    pub fn new(file: &'f mut File<'a>) -> Self {
        Self { file, fonts: HashMap::new(), work: 20_000_000, room: TEXT }
    }

    /// More text was shown than is taken: some of it is missing.
    pub fn is_full(&self) -> bool {
        self.room == 0 || self.work == 0
    }

    pub fn page(&mut self, page: &Page) -> Shown {
        let streams = match page.dict.get("Contents").map(|contents| (contents, self.file.resolve(contents)))
        {
            Some((_, Some(Object::Array(items)))) => items,
            Some((reference, _)) => vec![reference.clone()],
            None => Vec::new(),
        };
        let mut data = Vec::new();
        for stream in streams {
            if let Object::Ref(number) = stream
                && let Some((_, plain)) = self.file.stream(number)
            {
                if data.is_empty() {
                    data = plain;
                } else {
                    data.extend_from_slice(&plain);
                }
                // An operator does not run on from one stream to the next.
                data.push(b' ');
            }
        }
        let state = State {
            matrix: turned(page.rotate),
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        };
        let mut content = Content {
            states: Vec::new(),
            state,
            text: SAME,
            line: SAME,
            marked: Vec::new(),
            shown: Shown::default(),
            room: self.room,
        };
        self.run(&data, &page.resources, &mut content, 0);
        self.room = content.room;
        content.shown
    }

    fn run(&mut self, data: &[u8], resources: &Dict, content: &mut Content, depth: usize) {
        let mut parser = Parser::of_operands(data);
        let mut operands: Vec<Object> = Vec::new();
        while parser.at < data.len() && content.shown.pieces.len() < PIECES && content.room > 0 {
            let before = parser.at;
            match parser.object() {
                Some(Object::Word(word)) => {
                    let Some(left) = self.work.checked_sub(1) else { return };
                    self.work = left;
                    match word.as_slice() {
                        b"Do" => self.external(&operands, resources, content, depth),
                        b"Tf" => self.font(&operands, resources, content),
                        b"BDC" | b"BMC" => self.mark(&operands, resources, content),
                        b"BI" => skip_picture(&mut parser, content),
                        operator => content.operator(operator, &operands),
                    }
                    operands.clear();
                }
                Some(object) => {
                    if operands.len() >= OPERANDS {
                        operands.remove(0);
                    }
                    operands.push(object);
                }
                None if parser.at == before => parser.at += 1,
                None => {}
            }
        }
    }

    /// A form or a picture.
    fn external(&mut self, operands: &[Object], resources: &Dict, content: &mut Content, depth: usize) {
        let Some(Object::Name(name)) = operands.last() else { return };
        let name = String::from_utf8_lossy(name).into_owned();
        let Some(Object::Ref(number)) = self.file.entry(resources, "XObject", &name) else { return };
        let Some(Object::Dict(dict)) = self.file.object(number) else { return };
        if dict.name("Subtype") == Some(b"Image") {
            content.shown.pictures += 1;
            return;
        }
        if depth >= DEEPEST || dict.name("Subtype") != Some(b"Form") {
            return;
        }
        let Some((dict, data)) = self.file.stream(number) else { return };
        let own = self.file.dict(&dict, "Resources");
        let kept = (content.state.clone(), content.text, content.line, content.marked.len());
        if let Some(Object::Array(matrix)) = self.file.get(&dict, "Matrix")
            && let Some(matrix) = six(&matrix)
        {
            content.state.matrix = times(matrix, content.state.matrix);
        }
        let states = std::mem::take(&mut content.states);
        self.run(&data, own.as_ref().unwrap_or(resources), content, depth + 1);
        content.states = states;
        content.marked.truncate(kept.3);
        (content.state, content.text, content.line) = (kept.0, kept.1, kept.2);
    }

    fn font(&mut self, operands: &[Object], resources: &Dict, content: &mut Content) {
        let [.., Object::Name(name), Object::Number(size)] = operands else { return };
        content.state.size = *size;
        let name = String::from_utf8_lossy(name).into_owned();
        content.state.font = match self.file.entry(resources, "Font", &name) {
            Some(Object::Ref(number)) => self.font_numbered(number),
            Some(Object::Dict(dict)) => Some(Rc::new(Font::read(self.file, &dict))),
            _ => None,
        };
    }

    fn font_numbered(&mut self, number: u32) -> Option<Rc<Font>> {
        if let Some(font) = self.fonts.get(&number) {
            return Some(Rc::clone(font));
        }
        let dict = self.file.object(number)?.dict()?.clone();
        let font = Rc::new(Font::read(self.file, &dict));
        self.fonts.insert(number, Rc::clone(&font));
        Some(font)
    }

    fn mark(&mut self, operands: &[Object], resources: &Dict, content: &mut Content) {
        let is_artifact = matches!(operands.first(), Some(Object::Name(tag)) if tag == b"Artifact");
        let properties = match operands.get(1) {
            Some(Object::Dict(dict)) => Some(dict.clone()),
            Some(Object::Name(name)) => {
                let name = String::from_utf8_lossy(name).into_owned();
                let entry = self.file.entry(resources, "Properties", &name);
                entry.and_then(|entry| self.file.resolve(&entry)).and_then(|entry| entry.dict().cloned())
            }
            _ => None,
        };
        let instead = match properties.as_ref().and_then(|dict| dict.get("ActualText")) {
            Some(Object::Text(text)) => {
                let words = match text.strip_prefix(b"\xFE\xFF") {
                    Some(wide) => utf16(&[&[0, 0], wide].concat()),
                    None => text.iter().map(|byte| char::from(*byte)).collect(),
                };
                content.room = content.room.saturating_sub(words.len());
                Some((words, content.shown.pieces.len()))
            }
            _ => None,
        };
        if content.marked.len() < STATES {
            content.marked.push(Marked { is_artifact, instead });
        }
    }
}

impl Content {
    fn operator(&mut self, operator: &[u8], operands: &[Object]) {
        let number = |at: usize| operands.get(at).and_then(Object::number).unwrap_or(0.0);
        match operator {
            b"q" if self.states.len() < STATES => self.states.push(self.state.clone()),
            b"Q" => {
                if let Some(state) = self.states.pop() {
                    self.state = state;
                }
            }
            b"cm" => {
                if let Some(matrix) = six(operands) {
                    self.state.matrix = times(matrix, self.state.matrix);
                }
            }
            b"BT" => (self.text, self.line) = (SAME, SAME),
            b"Tm" => {
                if let Some(matrix) = six(operands) {
                    (self.text, self.line) = (matrix, matrix);
                }
            }
            b"Td" => self.move_line(number(0), number(1)),
            b"TD" => {
                self.state.leading = -number(1);
                self.move_line(number(0), number(1));
            }
            b"T*" => self.move_line(0.0, -self.state.leading),
            b"Tc" => self.state.letter_space = number(0),
            b"Tw" => self.state.word_space = number(0),
            b"Tz" => self.state.stretch = number(0) / 100.0,
            b"TL" => self.state.leading = number(0),
            b"Ts" => self.state.rise = number(0),
            b"Tj" => self.show(operands.last()),
            b"'" => {
                self.move_line(0.0, -self.state.leading);
                self.show(operands.last());
            }
            b"\"" => {
                self.state.word_space = number(0);
                self.state.letter_space = number(1);
                self.move_line(0.0, -self.state.leading);
                self.show(operands.last());
            }
            b"TJ" => {
                for item in operands.last().and_then(Object::array).unwrap_or_default() {
                    match item {
                        Object::Number(gap) => {
                            let step = -gap / 1000.0 * self.state.size * self.state.stretch;
                            self.text = times(shift(step, 0.0), self.text);
                        }
                        text => self.show(Some(text)),
                    }
                }
            }
            b"EMC" => self.end_mark(),
            _ => {}
        }
    }

    fn move_line(&mut self, x: f64, y: f64) {
        self.line = times(shift(x, y), self.line);
        self.text = self.line;
    }

    fn show(&mut self, text: Option<&Object>) {
        let (Some(Object::Text(string)), Some(font)) = (text, self.state.font.clone()) else { return };
        let state = &self.state;
        let raised = times(shift(0.0, state.rise), self.text);
        let start = times(raised, state.matrix);
        let mut words = String::new();
        let mut advance = 0.0;
        for shown in font.show(string) {
            words.push_str(&shown.text);
            let space = if shown.is_space { state.word_space } else { 0.0 };
            advance += (shown.width / 1000.0 * state.size + state.letter_space + space) * state.stretch;
        }
        let end = times(shift(advance, 0.0), start);
        let size = state.size.abs() * start[2].hypot(start[3]);
        self.text = times(shift(advance, 0.0), self.text);
        self.room = self.room.saturating_sub(words.len());
        if words.is_empty()
            || self.room == 0
            || self.marked.iter().any(|mark| mark.is_artifact)
            || !size.is_finite()
        {
            return;
        }
        let direction = if state.size < 0.0 { [-start[0], -start[1]] } else { [start[0], start[1]] };
        let turn = match (direction[0].abs() >= direction[1].abs(), direction[0] >= 0.0, direction[1] >= 0.0)
        {
            (true, true, _) => 0,
            (true, false, _) => 2,
            (false, _, true) => 1,
            (false, _, false) => 3,
        };
        let ((x, y), (end_x, _)) = (unturned(turn, start[4], start[5]), unturned(turn, end[4], end[5]));
        if x.is_finite() && y.is_finite() && end_x.is_finite() {
            self.piece(Piece { x, y, end_x, size, text: with_single_spaces(&words), turn });
        }
    }

    /// Programs show a line letter by letter or word by word: what goes on where the last piece ended belongs to it.
    fn piece(&mut self, piece: Piece) {
        let in_marked = self.marked.iter().any(|mark| mark.instead.is_some());
        if let Some(last) = self.shown.pieces.last_mut().filter(|_| !in_marked) {
            let gap = (piece.x - last.end_x) / piece.size.max(0.01);
            let same_line = last.turn == piece.turn
                && (last.y - piece.y).abs() < 0.02 * piece.size
                && (last.size - piece.size).abs() < 0.02 * piece.size;
            if same_line && (-0.25..0.6).contains(&gap) && last.text.len() < 4000 {
                if gap > SPACE && !last.text.ends_with(' ') && !piece.text.starts_with(' ') {
                    last.text.push(' ');
                }
                last.text.push_str(&piece.text);
                last.end_x = piece.end_x;
                return;
            }
        }
        self.shown.pieces.push(piece);
    }

    /// The words that a marked part stands for take the place of its letters.
    fn end_mark(&mut self) {
        let Some(Marked { instead: Some((words, first)), .. }) = self.marked.pop() else { return };
        for (index, piece) in self.shown.pieces.iter_mut().skip(first).enumerate() {
            piece.text = if index == 0 { words.clone() } else { String::new() };
        }
    }
}

/// A picture inside the content: its bytes may look like anything.
fn skip_picture(parser: &mut Parser<'_>, content: &mut Content) {
    content.shown.pictures += 1;
    let rest = parser.data.get(parser.at..).unwrap_or_default();
    let end = rest.windows(4).position(|w| {
        matches!(w[0], b' ' | b'\n' | b'\r') && &w[1..3] == b"EI" && matches!(w[3], b' ' | b'\n' | b'\r')
    });
    parser.at += end.map_or(rest.len(), |at| at + 3);
}
