//! The words around the rows, in both languages.

use model::language::Language;

use super::{Head, UNDECIDED};

/// Names of the columns that people read, in DOCX and HTML.
pub(super) const fn printed(language: Language) -> [&'static str; 8] {
    match language {
        Language::Ro => [
            "Nr.",
            "Articol",
            "Textul din proiect",
            "Propunerea",
            "Autorul",
            "Motivarea",
            "Modul de soluționare",
            "Motivul soluționării",
        ],
        Language::En => [
            "No.",
            "Article",
            "Text in the draft",
            "Proposal",
            "Author",
            "Reasons",
            "Outcome",
            "Reason of the outcome",
        ],
    }
}

/// Names of the columns of a sheet.
pub(super) const fn sheet(language: Language) -> [&'static str; 14] {
    match language {
        Language::Ro => [
            "Nr.",
            "Nr. în registru",
            "Primită la",
            "Stare",
            "Versiunea",
            "Articol",
            "Textul din proiect",
            "Poziția",
            "Observația",
            "Formularea propusă",
            "Autorul",
            "Motivarea",
            "Modul de soluționare",
            "Motivul soluționării",
        ],
        Language::En => [
            "No.",
            "Number in the register",
            "Received at",
            "State",
            "Version",
            "Article",
            "Text in the draft",
            "Stance",
            "Comment",
            "Proposed wording",
            "Author",
            "Reasons",
            "Outcome",
            "Reason of the outcome",
        ],
    }
}

/// The words that stand around the rows.
pub(super) struct Words {
    pub(super) title: &'static str,
    /// Of the draft with the comments beside it.
    pub(super) with_comments: &'static str,
    pub(super) about: &'static str,
    pub(super) whole_act: &'static str,
    pub(super) wording: &'static str,
    pub(super) reasons: &'static str,
    pub(super) outcome: &'static str,
    pub(super) register: &'static str,
    pub(super) version: &'static str,
    pub(super) person: &'static str,
    pub(super) organisation: &'static str,
    /// In place of words that are not shown.
    pub(super) not_shown: &'static str,
    pub(super) not_decided: &'static str,
    pub(super) page: &'static str,
    pub(super) of_pages: &'static str,
    pub(super) cut: &'static str,
}

pub(super) const fn words(language: Language) -> &'static Words {
    match language {
        Language::Ro => &Words {
            title: "Tabel centralizator",
            with_comments: "Proiectul cu observații",
            about: "Despre fișier",
            whole_act: "Proiectul în întregime",
            wording: "Formularea propusă:",
            reasons: "Motivare:",
            outcome: "Mod de soluționare:",
            register: "Nr.",
            version: "versiunea",
            person: "Persoană care nu și-a publicat numele",
            organisation: "Organizație",
            not_shown: "Observația nu este publicată; cuvintele ei se citesc numai în aplicație.",
            not_decided: "Încă nesoluționată",
            page: "Pagina",
            of_pages: "din",
            cut: "… (textul întreg este în fișierul JSON)",
        },
        Language::En => &Words {
            title: "Centraliser",
            with_comments: "The draft with the comments",
            about: "About this file",
            whole_act: "The draft as a whole",
            wording: "Proposed wording:",
            reasons: "Reasons:",
            outcome: "Outcome:",
            register: "No.",
            version: "version",
            person: "A person who did not publish their name",
            organisation: "Organisation",
            not_shown: "The comment is not published; its words are read in the application only.",
            not_decided: "Not yet decided",
            page: "Page",
            of_pages: "of",
            cut: "… (the whole text is in the JSON file)",
        },
    }
}

/// "Same text as in row 12."
pub(super) fn same_text(language: Language, row: u64) -> String {
    match language {
        Language::Ro => format!("Același text ca la nr. {row}."),
        Language::En => format!("Same text as in no. {row}."),
    }
}

/// A code in words; a code that is not known stays as it is.
pub(super) fn stance(language: Language, code: &str) -> &str {
    match code {
        "support" => language.pick("Susține", "Supports"),
        "support_with_changes" => language.pick("Susține cu modificări", "Supports with changes"),
        "against" => language.pick("Se opune", "Against"),
        "neutral" => language.pick("Neutru", "Neutral"),
        other => other,
    }
}

/// A code in words; a code that is not known stays as it is.
pub(super) fn state(language: Language, code: &str) -> &str {
    match code {
        "published" => language.pick("Publicată", "Published"),
        "hidden" => language.pick("Ascunsă de moderator", "Hidden by a moderator"),
        "waiting" => language.pick("Așteaptă moderarea", "Waits for moderation"),
        other => other,
    }
}

/// A code in words; a code that is not known stays as it is.
pub(super) fn outcome(language: Language, code: &str) -> &str {
    match code {
        "accepted" => language.pick("Acceptată", "Accepted"),
        "partly" => language.pick("Acceptată parțial", "Accepted in part"),
        "not_accepted" => language.pick("Neacceptată", "Not accepted"),
        "out_of_scope" => language.pick("În afara obiectului", "Out of scope"),
        UNDECIDED | "" => words(language).not_decided,
        other => other,
    }
}

/// What a file says about itself: name and value, in the order in which it is said.
pub(super) fn facts(head: &Head) -> Vec<(&'static str, String)> {
    let Head { language, title, authority, version, filter, filter_label, made, seal, .. } = head;
    let (ro, name) = (*language == Language::Ro, |ro, en| language.pick(ro, en));
    let filter = match filter.as_str() {
        "all" => name("toate observațiile", "all comments").to_owned(),
        "act" => {
            name("observațiile la proiectul în întregime", "comments on the draft as a whole").to_owned()
        }
        "unplaced" => {
            name("observațiile fără loc în textul nou", "comments without a place in the new text").to_owned()
        }
        _ if ro => format!("observațiile la {filter_label}"),
        _ => format!("comments on {filter_label}"),
    };
    vec![
        (name("Consultarea", "Consultation"), title.clone()),
        (name("Autoritatea", "Authority"), authority.clone()),
        (name("Versiunea textului", "Version of the text"), version.to_string()),
        (name("Filtrul", "Filter"), filter),
        (name("Făcut la", "Made at"), made.clone()),
        (name("Rânduri", "Rows"), seal.rows.to_string()),
        (name("Suma de control (SHA-256)", "Checksum (SHA-256)"), seal.sha256.clone()),
        (
            name("Cum se recalculează", "How to compute it again"),
            name(
                "din fișierul JSON al acelorași rânduri, cum spune câmpul „checksum.over” din el",
                "from the JSON file of the same rows, as its field “checksum.over” says",
            )
            .to_owned(),
        ),
    ]
}
