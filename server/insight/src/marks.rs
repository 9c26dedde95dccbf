//! Which values a list may hold, told by a look at one bit: for a list that many others are compared with.

/// A bit for each value of the upper bits, which are mixed.
pub(crate) struct Marks(Box<[u64; 256]>);

impl Default for Marks {
    fn default() -> Self {
        Self(Box::new([0; 256]))
    }
}

impl Marks {
    /// Marks what a list holds, and nothing else.
    pub(crate) fn take(&mut self, values: impl IntoIterator<Item = u32>) {
        self.0.fill(0);
        for value in values {
            self.0[(value >> 24) as usize] |= 1 << (value >> 18 & 63);
        }
    }

    /// 1 for what may be in the list, 0 for what surely is not.
    pub(crate) fn marked(&self, value: u32) -> usize {
        (self.0[(value >> 24) as usize] >> (value >> 18 & 63) & 1) as usize
    }
}
