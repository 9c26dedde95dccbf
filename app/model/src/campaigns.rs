//! Campaigns: comments that are near-copies of one text. They are grouped and counted, and none is ever dropped.

mod forms;
#[cfg(test)]
mod tests;

use crate::code::code;

pub use forms::{ALONE, CHOSEN, Join, NAME, Naming, REASON, Split, Splitting, TOGETHER, Undo};

code! {
    /// What a comment is to the text that stands for its campaign.
    Kind {
        /// That text, but for case, marks, punctuation and space.
        Exact = "exact",
        /// That text with edits.
        Near = "near",
        /// That text, or a good part of it, and a passage of the sender's own.
        Personal = "personal",
    }
}

code! {
    /// What happened to a campaign.
    Event {
        /// The program found it.
        Formed = "formed",
        /// Comments came to it.
        Joined = "joined",
        /// Comments left it: they were taken back, corrected, or are like no other any more.
        Left = "left",
        /// The program found that another campaign is the same, and merged it into this one.
        Merged = "merged",
        /// The program found that a part of another campaign is this one.
        Parted = "parted",
        /// An expert gave it a name.
        Named = "named",
        /// An expert took comments out of another campaign, and they are this one.
        SplitOff = "split_off",
        /// An expert took comments out of this campaign, and they stand alone.
        SetApart = "set_apart",
        /// An expert joined another campaign to this one.
        Unified = "unified",
        /// An expert took back what an expert had done.
        Undone = "undone",
    }
}

impl Event {
    /// Whether an expert did it and it can be taken back.
    #[must_use]
    pub const fn can_be_undone(self) -> bool {
        matches!(self, Self::SplitOff | Self::SetApart | Self::Unified)
    }
}
