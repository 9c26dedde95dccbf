//! Writing a comment.

use model::comments::{Kind, Stance};

use crate::islands::Counted;
use crate::messages::{Comments, FieldWords};

pub(super) const COMMENTS: Comments = Comments {
    steps: "Pași",
    step: ["Scrieți", "Verificați", "Trimiteți"],
    asking: |label| format!("Ce părere aveți despre {label}?"),
    asking_whole: "Ce părere aveți despre proiect în întregime?",
    changing: |label| format!("Schimbați observația la {label}"),
    changing_whole: "Schimbați observația la proiectul în întregime",
    whole_act: "proiectul în întregime",
    crumb: "Comentați",
    stance: FieldWords { label: "Poziția dumneavoastră", hint: "" },
    kind: FieldWords { label: "Felul observației", hint: "" },
    text: FieldWords {
        label: "Observația dumneavoastră",
        hint: "Pe scurt, ce vreți să se știe. Poate lipsi dacă propuneți o altă formulare.",
    },
    wording: FieldWords {
        label: "Formularea propusă",
        hint: "Porniți de la textul actual și schimbați-l aici. Dacă îl lăsați neschimbat, nu propuneți o altă formulare.",
    },
    wording_from_nothing: "Scrieți textul pe care l-ați adăuga sau l-ați pune în loc, de exemplu un articol nou.",
    reasons: FieldWords {
        label: "Motivarea",
        hint: "Argumente, cifre, experiența dumneavoastră. Un exemplu ajută mult.",
    },
    stance_of: |stance| match stance {
        Stance::Support => "Susțin",
        Stance::SupportWithChanges => "Susțin cu modificări",
        Stance::Against => "Mă opun",
        Stance::Neutral => "Neutru",
    },
    stance_tag: |stance| match stance {
        Stance::Support => "susțin",
        Stance::SupportWithChanges => "susțin cu modificări",
        Stance::Against => "mă opun",
        Stance::Neutral => "neutru",
    },
    kind_of: |kind| match kind {
        Kind::Opinion => "Opinie",
        Kind::ProposedWording => "Formulare propusă",
        Kind::Question => "Întrebare",
        Kind::Evidence => "Date și dovezi",
    },
    add: "Adăugați la contribuție",
    keep: "Păstrați modificările",
    saved_now: "Observația se salvează acum și pleacă abia după ce verificați totul și trimiteți.",
    back: "Înapoi la text",
    back_to_mine: "Înapoi la contribuția mea",
    for_organisation: "Faceți parte dintr-o organizație? Scrieți în numele ei.",
    quoted: "Textul comentat",
    quote: "Textul prevederii",
    whole_text: "Citiți textul întreg",
    not_quoted: "Observația privește mai mult decât încape aici.",
    others: "Ce au spus alții",
    refused: "Această observație nu a putut fi primită. O păstrăm aici, de unde o puteți copia:",
    removed: |label| format!("Observația la {label} a fost eliminată. Spunea așa:"),
    undo: "Puneți observația înapoi",
    redline: "Așa se schimbă textul",
    why: "De ce: ",
    left: Counted::new(
        "V-a mai rămas {} caracter.",
        "V-au mai rămas {} caractere.",
        "V-au mai rămas {} de caractere.",
        '.',
    ),
    over: Counted::new(
        "Aveți {} caracter peste limită.",
        "Aveți {} caractere peste limită.",
        "Aveți {} de caractere peste limită.",
        '.',
    ),
};
