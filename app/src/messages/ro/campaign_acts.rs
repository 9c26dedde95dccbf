//! What experts do with campaigns.

use super::campaigns::counted;
use crate::messages::{CampaignActs, FieldWords};

pub(super) const ACTS: CampaignActs = CampaignActs {
    split_title: "Scoateți observații din campanie",
    split_lede: "Observațiile rămân publicate și numărate; se schimbă numai locul în care stau. Programul nu le mai pune \
                 înapoi, iar ce hotărâți puteți anula.",
    chosen: |n| format!("Ați ales {}", counted(n)),
    becomes: "Ce devin?",
    together: "O campanie a lor",
    alone: "Observații de sine stătătoare",
    copies: "Și toate observațiile din campanie care au exact aceleași cuvinte ca una dintre acestea",
    reason: FieldWords { label: "Motivul", hint: "Rămâne în istoricul campaniei." },
    split: "Scoateți-le din campanie",
    cancel: "Înapoi la campanie",
    none_chosen: "Alegeți întâi observații din campanie.",
    join_title: "Uniți două campanii",
    join_lede: "Observațiile acestei campanii trec în cealaltă, care rămâne. Ce hotărâți puteți anula.",
    join_others: "Cu care campanie?",
    join_this: "Comparați textele",
    join_none: "Nu există altă campanie.",
    ends: "Campania care se încheie",
    stays: "Campania care rămâne",
    join: "Uniți campaniile",
    name: FieldWords {
        label: "Numele campaniei",
        hint: "Îl vede numai echipa. Dacă îl lăsați gol, campania se recunoaște după text.",
    },
    save_name: "Păstrați numele",
};
