//! What the readers of office documents share: a flow that grows, and elements that are passed over with all they hold.

use quick_xml::events::BytesStart;

use crate::docx::xml::{Elements, feed};
use crate::flow::Flow;
use crate::{Limits, ReadError};

/// A reader of what a document prints.
pub(crate) trait Printed {
    /// Whether that element, with all it holds, is no part of the text.
    fn is_dropped(&self, name: &str) -> bool;
    /// Such an element opens, and none holds it.
    fn drop_element(&mut self, name: &str);
    fn open(&mut self, name: &str, element: &BytesStart<'_>);
    fn close(&mut self, name: &str);
    fn text(&mut self, text: &str);
    fn flow(&self) -> &Flow;
}

/// Reads one part of a document.
///
/// # Errors
/// As [`feed`]; [`ReadError::TooLong`] past the cap on lines.
pub(crate) fn read(xml: &str, limits: &Limits, reader: &mut impl Printed) -> Result<(), ReadError> {
    feed(xml, limits, &mut Passing { reader, limits, dropped: 0 })
}

/// Keeps from a reader what is dropped, and sees to the cap.
struct Passing<'r, R> {
    reader: &'r mut R,
    limits: &'r Limits,
    /// Dropped elements that are open.
    dropped: usize,
}

impl<R: Printed> Elements for Passing<'_, R> {
    fn open(&mut self, name: &str, element: &BytesStart<'_>) -> Result<(), ReadError> {
        if self.reader.is_dropped(name) {
            if self.dropped == 0 {
                self.reader.drop_element(name);
            }
            self.dropped += 1;
        } else if self.dropped == 0 {
            self.reader.open(name, element);
        }
        self.reader.flow().check(self.limits)
    }

    fn close(&mut self, name: &str) -> Result<(), ReadError> {
        if self.reader.is_dropped(name) {
            self.dropped = self.dropped.saturating_sub(1);
        } else if self.dropped == 0 {
            self.reader.close(name);
        }
        self.reader.flow().check(self.limits)
    }

    fn text(&mut self, text: &str) -> Result<(), ReadError> {
        if self.dropped == 0 {
            self.reader.text(text);
        }
        self.reader.flow().check(self.limits)
    }
}
