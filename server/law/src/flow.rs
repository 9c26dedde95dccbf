//! What every format with paragraphs has in common: blocks in order, tables row by row, notes at the block that
//! points to them. DOCX, HTML and OpenDocument push into a [`Flow`]; it hands over an [`Extract`].

use std::collections::HashMap;

use crate::text::mark::{What, mark};
use crate::text::{Extract, Footnote, Hint, Line, clean};
use crate::{Limits, ReadError};

/// One paragraph, heading or table row; `\n` inside its text is a line break.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Block {
    pub text: String,
    pub hint: Hint,
    /// Names of the notes it points to, in order.
    pub notes: Vec<String>,
}

type Cell = Vec<Block>;

/// Tables inside tables that are followed; the cells of deeper ones belong to the deepest cell.
const DEEPEST: usize = 24;
/// Cells of one row; what stands further right belongs to the last one. Word stops at 63.
const WIDEST: usize = 256;
/// A cell with so many paragraphs is a page's layout, not a cell.
const LAYOUT: usize = 12;

#[derive(Debug, Default)]
struct Table {
    row: Option<Vec<Cell>>,
    cell: Option<Cell>,
    gone: bool,
}

/// Blocks in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    done: Vec<Block>,
    tables: Vec<Table>,
    /// Tables that are open beyond [`DEEPEST`].
    deeper: usize,
    notes: HashMap<String, String>,
    count: usize,
}

impl Flow {
    /// Adds a block, to the cell that is open when there is one.
    pub fn push(&mut self, block: Block) {
        if block.text.trim().is_empty() && block.notes.is_empty() {
            return;
        }
        self.count += 1;
        match self.tables.iter_mut().rev().find_map(|table| table.cell.as_mut()) {
            Some(cell) => cell.push(block),
            None => self.done.push(block),
        }
    }

    /// Keeps the words of a note under the name that blocks point to it by.
    pub fn note(&mut self, name: String, text: String) {
        self.count += 1;
        self.notes.entry(name).or_insert(text);
    }

    pub fn open_table(&mut self) {
        if self.tables.len() < DEEPEST {
            self.tables.push(Table::default());
        } else {
            self.deeper += 1;
        }
    }

    pub fn close_table(&mut self) {
        if self.deeper > 0 {
            self.deeper -= 1;
            return;
        }
        self.close_row();
        self.tables.pop();
    }

    pub fn open_row(&mut self) {
        self.close_row();
        if self.deeper == 0
            && let Some(table) = self.tables.last_mut()
        {
            table.row = Some(Vec::new());
        }
    }

    pub fn open_cell(&mut self) {
        self.close_cell();
        if self.deeper == 0
            && let Some(table) = self.tables.last_mut()
        {
            let row = table.row.get_or_insert_default();
            // The last cell is taken up again rather than a new one made.
            let again = (row.len() >= WIDEST).then(|| row.pop()).flatten();
            table.cell = Some(again.unwrap_or_default());
        }
    }

    pub fn close_cell(&mut self) {
        if self.deeper == 0
            && let Some(table) = self.tables.last_mut()
            && let (Some(cell), Some(row)) = (table.cell.take(), table.row.as_mut())
        {
            row.push(cell);
        }
    }

    pub fn close_row(&mut self) {
        self.close_cell();
        if self.deeper > 0 {
            return;
        }
        let Some(table) = self.tables.last_mut() else { return };
        let gone = std::mem::take(&mut table.gone);
        let Some(row) = table.row.take().filter(|_| !gone) else { return };
        let nested = self.tables.len() > 1;
        for block in settle(row, nested) {
            self.push(block);
        }
    }

    /// The open row is no part of the text: a tracked change took it out.
    pub fn drop_row(&mut self) {
        if self.deeper == 0
            && let Some(table) = self.tables.last_mut()
        {
            table.gone = true;
        }
    }

    /// Whether a table is open.
    pub fn in_table(&self) -> bool {
        !self.tables.is_empty()
    }

    /// Everything pushed so far, notes too: for the caps.
    pub fn check(&self, limits: &Limits) -> Result<(), ReadError> {
        if self.count > limits.lines {
            return Err(ReadError::TooLong { limit: limits.lines });
        }
        Ok(())
    }

    /// # Errors
    /// [`ReadError::TooLong`] past the cap on lines.
    pub fn extract(mut self, limits: &Limits) -> Result<Extract, ReadError> {
        while self.in_table() {
            self.deeper = 0;
            self.close_table();
            // Each table hands its paragraphs to the one around it.
            self.check(limits)?;
        }
        let mut extract = Extract::default();
        let mut number = 0;
        for block in std::mem::take(&mut self.done) {
            lines(&block, &mut extract);
            for name in &block.notes {
                if let Some(text) = self.notes.remove(name) {
                    number += 1;
                    footnote(number, &text, &mut extract);
                }
            }
            if extract.source.len() > limits.lines {
                return Err(ReadError::TooLong { limit: limits.lines });
            }
        }
        // Notes that nothing points to: in the order of their names, so that reading stays repeatable.
        let mut left: Vec<_> = self.notes.into_iter().collect();
        left.sort();
        for (_, text) in left {
            number += 1;
            footnote(number, &text, &mut extract);
        }
        Ok(extract)
    }
}

fn lines(block: &Block, extract: &mut Extract) {
    for (index, text) in block.text.split('\n').enumerate() {
        let text = text.trim();
        let clean = clean::line(text);
        if clean.is_empty() {
            continue;
        }
        extract.source.push(text.to_owned());
        let hint = if index == 0 || block.hint == Hint::Row { block.hint } else { Hint::Plain };
        extract.lines.push(Line { text: clean, no: extract.source.len(), hint });
    }
}

fn footnote(number: usize, text: &str, extract: &mut Extract) {
    let clean = clean::line(text);
    if clean.is_empty() {
        return;
    }
    let anchor = extract.lines.last().map_or(0, |line| line.no);
    let text = format!("{number}) {clean}");
    extract.source.push(text.clone());
    extract.footnotes.push(Footnote { anchor, line: extract.source.len(), text });
}

/// The blocks that a row stands for: one line with its cells, unless the table only lays out a page or a list.
fn settle(mut row: Vec<Cell>, nested: bool) -> Vec<Block> {
    let filled = row.iter().filter(|cell| !cell.is_empty()).count();
    if filled == 0 {
        return Vec::new();
    }
    let is_layout = row.len() == 1 || row.iter().any(|cell| cell.len() >= LAYOUT);
    if is_layout {
        return row.into_iter().flatten().collect();
    }
    let first = row.iter().position(|cell| !cell.is_empty()).unwrap_or(0);
    if filled == 2 && row[first].len() == 1 && is_list_marker(&row[first][0].text) {
        let marker = row[first].remove(0);
        let mut blocks: Vec<Block> = row.into_iter().flatten().collect();
        if let Some(block) = blocks.first_mut() {
            block.text = format!("{} {}", marker.text.trim(), block.text.trim_start());
            block.notes.splice(0..0, marker.notes);
        }
        return blocks;
    }
    let mut notes = Vec::new();
    let mut cells = Vec::with_capacity(row.len());
    for cell in row {
        let mut text = String::new();
        for block in cell {
            if !text.is_empty() {
                text.push_str(if block.hint == Hint::Row { " / " } else { " " });
            }
            text.push_str(block.text.replace('\n', " ").trim());
            notes.extend(block.notes);
        }
        cells.push(text);
    }
    while cells.last().is_some_and(String::is_empty) && nested {
        cells.pop();
    }
    vec![Block { text: cells.join(" | "), hint: Hint::Row, notes }]
}

/// "(1)", "a)", "—": what list items set as tables have in their first cell. "1." heads the rows of real tables.
fn is_list_marker(text: &str) -> bool {
    let text = text.trim();
    text.len() <= 12
        && (text.ends_with(')') || matches!(text, "-" | "–" | "—" | "•"))
        && matches!(mark(text), Some(found) if found.rest.is_empty() && matches!(found.what, What::Item(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block(text: &str) -> Block {
        Block { text: text.to_owned(), ..Block::default() }
    }

    fn texts(flow: Flow) -> Vec<(String, Hint)> {
        let extract = flow.extract(&Limits::default()).unwrap();
        extract.lines.into_iter().map(|line| (line.text, line.hint)).collect()
    }

    #[test]
    fn empty_cells_keep_their_place_and_a_table_in_a_cell_stays_there() {
        let mut flow = Flow::default();
        flow.open_table();
        flow.open_row();
        for cell in ["a", "", "c"] {
            flow.open_cell();
            flow.push(block(cell));
        }
        flow.open_table();
        flow.open_row();
        flow.open_cell();
        flow.push(block("x"));
        flow.open_cell();
        flow.push(block("y"));
        flow.close_table();
        flow.close_table();
        flow.push(block("după"));
        assert_eq!(
            texts(flow),
            [("a | | c / x | y".to_owned(), Hint::Row), ("după".to_owned(), Hint::Plain)]
        );
    }

    #[test]
    fn a_table_that_sets_a_list_becomes_the_list() {
        let mut flow = Flow::default();
        flow.open_table();
        for (marker, words) in [("a)", "unu;"), ("b)", "doi.")] {
            flow.open_row();
            flow.open_cell();
            flow.push(block(marker));
            flow.open_cell();
            flow.push(block(words));
        }
        flow.close_table();
        assert_eq!(texts(flow), [("a) unu;".to_owned(), Hint::Plain), ("b) doi.".to_owned(), Hint::Plain)]);
    }

    #[test]
    fn a_note_stands_at_the_block_that_points_to_it_and_none_is_lost() {
        let mut flow = Flow::default();
        flow.push(Block { text: "Text.".into(), notes: vec!["n".into()], ..Block::default() });
        flow.push(block("Alt text."));
        flow.note("n".into(), "O notă.".into());
        flow.note("m".into(), "Nimeni nu o cere.".into());
        let extract = flow.extract(&Limits::default()).unwrap();
        let notes: Vec<_> = extract.footnotes.iter().map(|n| (n.anchor, n.line, n.text.as_str())).collect();
        assert_eq!(notes, [(1, 2, "1) O notă."), (3, 4, "2) Nimeni nu o cere.")]);
    }

    #[test]
    fn tables_without_end_do_not_nest_without_end() {
        let mut flow = Flow::default();
        for _ in 0..10_000 {
            flow.open_table();
            flow.open_row();
            flow.open_cell();
        }
        flow.push(block("adânc"));
        assert_eq!(texts(flow).len(), 1);
    }
}
