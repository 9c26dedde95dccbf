//! Which things are joined, directly or through others.

/// Sets of the numbers below some count, each alone at first.
#[derive(Clone, Debug)]
pub(super) struct Union {
    above: Vec<u32>,
}

impl Union {
    pub(super) fn new(count: u32) -> Self {
        Self { above: (0..count).collect() }
    }

    /// The lowest member of the set that `member` is in, whatever was joined first.
    pub(super) fn of(&mut self, mut member: u32) -> u32 {
        while self.above[member as usize] != member {
            let above = self.above[member as usize];
            self.above[member as usize] = self.above[above as usize];
            member = above;
        }
        member
    }

    /// Makes one set of two.
    pub(super) fn join(&mut self, one: u32, other: u32) {
        let (one, other) = (self.of(one), self.of(other));
        self.above[one.max(other) as usize] = one.min(other);
    }
}
