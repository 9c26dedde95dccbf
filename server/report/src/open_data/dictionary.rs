//! The dictionary: every table with its columns, and what they mean.

use super::{Code, Column, Kind, Table, Words};

/// Every table, in the order in which they are shown.
pub const TABLES: [&Table; 3] = [&COMMENTS, &DECISIONS, &ARTICLES];

/// A line of the dictionary.
macro_rules! column {
    ($name:literal, $kind:ident, $ro:literal, $en:literal) => {
        column!($name, $kind, $ro, $en, &[])
    };
    ($name:literal, $kind:ident, $ro:literal, $en:literal, $codes:expr) => {
        Column { name: $name, kind: Kind::$kind, meaning: Words { ro: $ro, en: $en }, codes: $codes }
    };
}

const fn code(code: &'static str, ro: &'static str, en: &'static str) -> Code {
    (code, Words { ro, en })
}

const STANCES: &[Code] = &[
    code("support", "susține textul așa cum este", "for the text as it is"),
    code("support_with_changes", "îl susține, cu modificări", "for it, if changed"),
    code("against", "se opune", "against it"),
    code("neutral", "neutru", "neither"),
];

const KINDS: &[Code] = &[
    code("opinion", "opinie", "opinion"),
    code("proposed_wording", "propune o altă formulare", "proposes another wording"),
    code("question", "întrebare", "question"),
    code("evidence", "date și dovezi", "facts and figures"),
];

const SENDERS: &[Code] =
    &[code("citizen", "persoană", "person"), code("organisation", "organizație", "organisation")];

const ORGANISATIONS: &[Code] = &[
    code("verified", "organizație verificată", "verified organisation"),
    code("unverified", "organizație neverificată încă", "not verified yet"),
    code("refused", "nu s-a putut verifica", "could not be verified"),
];

const OUTCOMES: &[Code] = &[
    code("accepted", "preluată", "accepted"),
    code("partly", "preluată în parte", "accepted in part"),
    code("not_accepted", "nepreluată", "not accepted"),
    code("out_of_scope", "în afara obiectului actului", "out of scope"),
];

const PLACES: &[Code] = &[
    code("exact", "prevederea este neschimbată", "the provision is unchanged"),
    code(
        "moved",
        "aceleași cuvinte, în alt loc sau cu alt număr",
        "same words, elsewhere or with another number",
    ),
    code(
        "wording_changed",
        "alte cuvinte, cel puțin jumătate comune",
        "other words, half of them or more in common",
    ),
    code("parent", "prevederea nu mai este; stă la cea care o cuprindea", "gone; it stands by what held it"),
    code("split", "cuvintele ei stau acum în mai multe prevederi", "its words are now in several provisions"),
    code("orphaned", "a dispărut împreună cu articolul", "gone with its article"),
    code("needs_person", "un expert urmează să spună", "an expert has yet to say"),
    code("settled", "a spus un expert", "an expert has said"),
];

const PROVISIONS: &[Code] = &[code("article", "articol", "article"), code("annex", "anexă", "annex")];

/// Published comments.
pub const COMMENTS: Table = Table {
    name: "comments",
    title: Words { ro: "Observații publicate", en: "Published comments" },
    about: Words {
        ro: "Un rând este o observație publicată, cu cuvintele pe care le poate citi oricine. Ce este ascuns, retras ori nu a fost \
             încă publicat lipsește.",
        en: "A row is a published comment, with the words that everyone may read. What is hidden, withdrawn or not yet published \
             is not in it.",
    },
    key: "id",
    refers: Some(("decision", "decisions", "id")),
    columns: &[
        column!(
            "id",
            Text,
            "Numele observației, care nu se schimbă.",
            "Name of the comment; it never changes."
        ),
        column!(
            "number",
            Text,
            "Numărul din registru al contribuției.",
            "Number of the submission in the register."
        ),
        column!("sent", Instant, "Când a fost primită.", "When it was received."),
        column!(
            "version",
            Number,
            "Versiunea textului despre care vorbește.",
            "Version of the text that it speaks about."
        ),
        column!(
            "eid",
            Text,
            "Prevederea din acea versiune, cu numele Akoma Ntoso; gol pentru proiectul în întregime.",
            "Provision in that version, by its Akoma Ntoso name; empty for the act as a whole."
        ),
        column!("label", Text, "Aceeași prevedere, așa cum se citează.", "The same, as it is cited."),
        column!(
            "place_state",
            Text,
            "Ce s-a întâmplat cu prevederea în versiunea cea mai nouă.",
            "What became of the provision in the newest version.",
            PLACES
        ),
        column!(
            "place_eid",
            Text,
            "Prevederea din versiunea cea mai nouă la care stă acum; gol dacă nu mai are loc.",
            "Provision of the newest version by which it stands now; empty for none."
        ),
        column!("place_label", Text, "Aceeași prevedere, așa cum se citează.", "The same, as it is cited."),
        column!("stance", Text, "Poziția față de text.", "Where the sender stands.", STANCES),
        column!("kind", Text, "Ce este observația.", "What the comment is.", KINDS),
        column!(
            "text",
            Text,
            "Ce spune; gol dacă doar propune o formulare sau dacă autorul a cerut ștergerea.",
            "What it says; empty where it only proposes a wording, or where its sender had it erased."
        ),
        column!(
            "proposed_wording",
            Text,
            "Formularea propusă, dacă există.",
            "The proposed wording, if any."
        ),
        column!("reasons", Text, "Motivele, dacă există.", "The reasons, if any."),
        column!("sender_kind", Text, "Cine a trimis-o.", "Who sent it.", SENDERS),
        column!(
            "author",
            Text,
            "Numele persoanei sau al organizației, numai cu acordul ei.",
            "Name of the person or organisation, only with their consent."
        ),
        column!(
            "organisation_state",
            Text,
            "Ce s-a constatat despre organizația cu cont; gol pentru celelalte.",
            "What was found of an organisation with an account; empty for others.",
            ORGANISATIONS
        ),
        column!(
            "county",
            Text,
            "Județul organizației; al unei persoane numai dacă din acel județ au scris cel puțin 10 persoane.",
            "County of an organisation; of a person only where at least 10 persons of that county wrote."
        ),
        column!(
            "endorsements",
            Number,
            "Câte organizații o susțin.",
            "How many organisations stand behind it."
        ),
        column!(
            "decision",
            Text,
            "Soluția publică, din tabelul decisions; gol cât timp nu este publică.",
            "The public decision, in the table decisions; empty while there is none."
        ),
        column!(
            "outcome",
            Text,
            "Ce s-a decis; gol cât timp nu este public.",
            "What was decided; empty while that is not public.",
            OUTCOMES
        ),
    ],
};

/// Released decisions.
pub const DECISIONS: Table = Table {
    name: "decisions",
    title: Words { ro: "Soluții publicate", en: "Released decisions" },
    about: Words {
        ro: "Un rând este o soluție dată uneia sau mai multor observații, cu justificarea ei (Legea nr. 52/2003, art. 12 alin. (3)). \
             Soluțiile care nu răspund niciunei observații publice lipsesc.",
        en: "A row is a decision on one comment or many, with its reason (Law 52/2003, art. 12 (3)). Decisions that answer no public \
             comment are not in it.",
    },
    key: "id",
    refers: None,
    columns: &[
        column!(
            "id",
            Text,
            "Numele soluției, care nu se schimbă.",
            "Name of the decision; it never changes."
        ),
        column!("outcome", Text, "Ce s-a decis.", "What was decided.", OUTCOMES),
        column!(
            "reason",
            Text,
            "Justificarea; poate lipsi pentru ce a fost preluat.",
            "The reason; may be missing of what was accepted."
        ),
        column!("released", Instant, "Când a devenit publică.", "When it became public."),
        column!(
            "comments",
            Number,
            "Câte observații primesc acest răspuns, cele retrase sau ascunse între timp fiind numărate.",
            "How many comments it answers; those withdrawn or hidden since are counted."
        ),
        column!(
            "campaign",
            Truth,
            "Dacă a fost scrisă pentru o campanie: observații aproape identice.",
            "Whether it was written for a campaign: comments that are near-copies."
        ),
    ],
};

/// Figures by article.
pub const ARTICLES: Table = Table {
    name: "articles",
    title: Words { ro: "Cifre pe articole", en: "Figures by article" },
    about: Words {
        ro: "Un rând este un articol sau o anexă din versiunea cea mai nouă, cu tot ce cuprinde. Persoanele și organizațiile nu se \
             adună niciodată.",
        en: "A row is an article or annex of the newest version, with everything in it. Persons and organisations are never added.",
    },
    key: "eid",
    refers: None,
    columns: &[
        column!("eid", Text, "Numele Akoma Ntoso.", "Akoma Ntoso name."),
        column!("label", Text, "Așa cum se citează.", "As it is cited."),
        column!("kind", Text, "Ce este.", "What it is.", PROVISIONS),
        column!("heading", Text, "Titlul, dacă are.", "Its heading, if any."),
        column!(
            "comments",
            Number,
            "Observații care nu au fost retrase, cele ascunse fiind numărate.",
            "Comments that were not withdrawn; hidden ones are counted."
        ),
        column!("citizens", Number, "Persoane care au scris.", "Persons who wrote."),
        column!("organisations", Number, "Organizații care au scris.", "Organisations that wrote."),
        column!("support", Number, "Observații care susțin textul.", "Comments for the text."),
        column!(
            "support_with_changes",
            Number,
            "Observații care îl susțin cu modificări.",
            "Comments for it, if changed."
        ),
        column!("against", Number, "Observații care se opun.", "Comments against it."),
        column!("neutral", Number, "Observații neutre.", "Comments that take no side."),
        column!("proposals", Number, "Formulări propuse.", "Proposed wordings."),
        column!("endorsements", Number, "Susțineri ale organizațiilor.", "Endorsements by organisations."),
        column!("accepted", Number, "Observații preluate.", "Comments that were accepted."),
        column!("partly", Number, "Observații preluate în parte.", "Comments that were accepted in part."),
        column!("not_accepted", Number, "Observații nepreluate.", "Comments that were not accepted."),
        column!(
            "out_of_scope",
            Number,
            "Observații din afara obiectului actului.",
            "Comments that were out of scope."
        ),
    ],
};
