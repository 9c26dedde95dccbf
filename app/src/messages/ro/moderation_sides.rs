//! Moderarea, așa cum o văd publicul și autorii.

use crate::messages::{FieldWords, ModerationPublic, ModerationSender};

pub(super) const PUBLIC: ModerationPublic = ModerationPublic {
    tombstone: |rule, day, role| {
        format!("Observație ascunsă la {day} de un {role}. Regula încălcată: {rule}.")
    },
    tombstone_plain: "Observație ascunsă de un moderator.",
    ledger: "Jurnalul moderării",
    ledger_title: "Jurnalul moderării",
    ledger_lede: "Tot ce au făcut moderatorii în această consultare: ce, după ce regulă, când și în ce rol. Textele și numele nu apar aici. Observațiile ascunse rămân în registru și se numără mai departe.",
    totals: "Totaluri",
    lines: "Acte, de la cel mai nou",
    what: "Actul",
    by_rule: "Regula",
    how_often: "De câte ori",
    when: "Când",
    who: "Cine",
    no_rule: "fără",
    undone: "anulat",
    nothing: "Moderatorii nu au făcut încă nimic.",
    before: "În această consultare observațiile se publică după ce le citește un moderator.",
    report: "Semnalați",
    report_of: |number| format!("observația nr. {number}"),
    report_title: "Semnalați o observație",
    report_lede: "Dacă observația încalcă o regulă, spuneți-ne care. O citește un moderator, care hotărăște. Din același browser o observație se poate semnala o singură dată.",
    report_rule: FieldWords { label: "Ce regulă încalcă?", hint: "" },
    report_words: FieldWords { label: "Ce este greșit", hint: "Citesc numai moderatorii." },
    report_send: "Trimiteți semnalarea",
    reported: "Ați semnalat această observație. Vă mulțumim; un moderator o va citi.",
    report_back: "Înapoi la consultare",
    warning: |passages| {
        format!(
            "Textul pare să conțină date personale: {passages}. Ce trimiteți devine public. Dacă nu vreți să apară, scoateți-le; puteți și trimite așa."
        )
    },
};

pub(super) const SENDER: ModerationSender = ModerationSender {
    hidden: |rule, day| format!("Ascunsă publicului la {day}. Regula: {rule}."),
    redacted: |rule, day| format!("La {day} s-a eliminat un pasaj din ce vede publicul. Regula: {rule}."),
    reason: "Motiv:",
    public: "Ce vede publicul",
    question: |day| format!("Întrebarea unui moderator, {day}:"),
    answered: |day| format!("Răspunsul dumneavoastră, {day}:"),
    answer: FieldWords {
        label: "Răspunsul dumneavoastră",
        hint: "Îl citesc numai moderatorii. Puteți răspunde o singură dată.",
    },
    send_answer: "Trimiteți răspunsul",
    appealed: |day| format!("Contestația dumneavoastră, {day}:"),
    undecided: "O decide alt moderator decât cel care a făcut actul.",
    decided: |granted, day| {
        if granted { format!("Admisă la {day}.") } else { format!("Respinsă la {day}.") }
    },
    may_appeal: "Nu sunteți de acord? Contestați",
    appeal: FieldWords {
        label: "De ce nu sunteți de acord",
        hint: "Puteți contesta o singură dată. Decide alt moderator, cu un motiv scris.",
    },
    send_appeal: "Trimiteți contestația",
    sent: "Am primit ce ați scris. Veți vedea aici ce se hotărăște.",
};
