//! What experts do with campaigns.

use super::campaigns::counted;
use crate::messages::{CampaignActs, FieldWords};

pub(super) const ACTS: CampaignActs = CampaignActs {
    split_title: "Take comments out of the campaign",
    split_lede: "The comments stay published and counted; only where they stand changes. The program does not put them \
                 back, and you can undo what you decide.",
    chosen: |n| format!("You chose {}", counted(n)),
    becomes: "What do they become?",
    together: "A campaign of their own",
    alone: "Comments that stand alone",
    copies: "Also every comment of the campaign with exactly the same words as one of these",
    reason: FieldWords { label: "The reason", hint: "It stays in the campaign’s history." },
    split: "Take them out of the campaign",
    cancel: "Back to the campaign",
    none_chosen: "Choose comments of the campaign first.",
    join_title: "Join two campaigns",
    join_lede: "The comments of this campaign move to the other, which stays. You can undo what you decide.",
    join_others: "To which campaign?",
    join_this: "Compare the texts",
    join_none: "There is no other campaign.",
    ends: "The campaign that ends",
    stays: "The campaign that stays",
    join: "Join the campaigns",
    name: FieldWords {
        label: "The campaign’s name",
        hint: "Only the team sees it. If you leave it empty, the campaign is known by its text.",
    },
    save_name: "Keep the name",
};
