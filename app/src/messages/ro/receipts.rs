//! Dovezi care se pot verifica.

use backend::ledger::Mismatch;

use crate::messages::{FieldWords, Part, Proof, Receipts};

pub(super) const RECEIPTS: Receipts = Receipts {
    title: "Verificați o dovadă",
    lede: "Alegeți fișierul dovezii pe care l-ați păstrat. Verificarea se face pe loc, în browserul dumneavoastră: fișierul nu pleacă nicăieri.",
    file: FieldWords {
        label: "Fișierul dovezii",
        hint: "Fișierul JSON descărcat de pe pagina dovezii de înregistrare.",
    },
    no_script: "Verificarea pe această pagină are nevoie de JavaScript. Fără el, o dovadă se poate verifica pe orice calculator, cu unul dintre programele de mai jos.",
    nothing: "Nu ați ales încă niciun fișier.",
    right: "Dovada este adevărată",
    right_text: "Contribuția {number}, primită {sent} (ora României), este în jurnalul public {origin}: are locul {place} din {size}.",
    said: "Ce s-a trimis",
    wrong: "Dovada nu se potrivește",
    mismatch: |mismatch| match mismatch {
        Mismatch::TooLarge => "Fișierul este prea mare ca să fie o dovadă.",
        Mismatch::NotJson => {
            "Fișierul nu este o dovadă: nu este JSON. Alegeți fișierul descărcat de pe pagina dovezii, așa cum a fost descărcat."
        }
        Mismatch::Format => {
            "Fișierul nu este o dovadă Rotunda sau este într-un format pe care această pagină nu îl cunoaște."
        }
        Mismatch::Members => "Din dovadă lipsește ceva sau i s-a adăugat ceva.",
        Mismatch::Spelling => {
            "Fișierul a fost rescris: nu mai este octet cu octet cel descărcat. Alegeți fișierul original."
        }
        Mismatch::Entry => "Partea care spune ce s-a trimis a fost schimbată.",
        Mismatch::Salt => "Sarea amprentei a fost schimbată.",
        Mismatch::Proof => "Drumul prin jurnal, care arată locul contribuției, a fost schimbat.",
        Mismatch::Checkpoint => "Capul semnat al jurnalului a fost schimbat.",
        Mismatch::Origin => "Dovada este din jurnalul altui site.",
        Mismatch::UnknownKey => "Dovada este semnată cu o cheie pe care acest jurnal nu a avut-o niciodată.",
        Mismatch::Signature => "Semnătura nu se potrivește cu jurnalul: unul dintre ele a fost schimbat.",
        Mismatch::NotInTree => {
            "Ce scrie în dovadă nu este în jurnalul semnat la acest loc: textul, datele expeditorului, sarea sau drumul prin jurnal au fost schimbate."
        }
    },
    elsewhere: "Verificați fără acest site",
    elsewhere_text: "Nu trebuie să ne credeți pe cuvânt. Păstrați cheile jurnalului și verificați dovada cu un program independent, pe calculatorul dumneavoastră:",
    script: "Script Python pentru verificare",
    keys: "Cheile jurnalului",
    head: "Capul semnat al jurnalului",
    parts: &[
        Part {
            title: "Ce dovedește",
            text: &[
                "Că exact acest text, cu aceste date, a fost înregistrat sub acest număr la această oră și că se află în jurnalul public. Jurnalul numai crește: dacă cineva ar schimba sau ar scoate o contribuție, capul lui semnat nu s-ar mai potrivi cu dovezile celorlalți.",
            ],
            list: &[],
        },
        Part {
            title: "Ce nu dovedește",
            text: &[
                "Cine sunteți: numele și adresa sunt cele pe care le-ați scris. Nici că cineva a citit contribuția; răspunsul îl vedeți la adresa de urmărire.",
            ],
            list: &[],
        },
    ],
    proof: Proof {
        title: "O dovadă care se poate verifica",
        place: |place, size, origin| {
            format!(
                "Contribuția are locul {place} din {size} în jurnalul public {origin}, semnat de noi. Dacă cineva ar schimba-o sau ar scoate-o, dovada dumneavoastră ar arăta-o."
            )
        },
        keep: "Păstrați fișierul dovezii. Cuprinde exact ce ați trimis, împreună cu datele dumneavoastră, așa că arătați-l numai cui vreți.",
        json: "Descărcați dovada (JSON)",
        tlog: "Numai drumul prin jurnal (.tlog-proof)",
        entry: "Numai ce s-a trimis (JSON)",
        gone: "Textul contribuției a fost șters la cerere. A rămas numai amprenta, care singură nu mai dovedește nimic.",
        later: "Jurnalul public nu răspunde acum. Contribuția este înregistrată; reîncărcați pagina peste un minut pentru fișierul dovezii.",
        picture: "Cod QR cu adresa secretă de urmărire",
    },
};
