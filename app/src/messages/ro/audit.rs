//! The audit trail.

use super::audit_verbs::verb;
use crate::messages::Audit;

pub(super) const AUDIT: Audit = Audit {
    title: "Jurnalul de audit",
    lede: "Ce au făcut echipa și membrii organizațiilor, când și din ce rețea. Nimic de aici nu se poate schimba sau șterge fără să se vadă.",
    caption: "Acte, de la cel mai nou",
    number: "Nr.",
    when: "Când",
    who: "Cine",
    what: "Ce",
    on_what: "Asupra a ce",
    origin: "Din rețeaua",
    from: "De la data",
    to: "Până la data",
    only: "Numai:",
    anybody: "Oricine",
    anything: "Orice",
    operator: "Operatorul, din linia de comandă",
    gone: "Cont șters",
    unknown: "Necunoscută",
    show: "Arătați",
    all: "Tot jurnalul",
    files: "Ce arată filtrul, ca fișier. Descărcarea se trece și ea în jurnal.",
    pages: "Paginile jurnalului",
    newest: "Cele mai noi",
    older: "Mai vechi",
    none_title: "Niciun act",
    none_text: "Nimic din jurnal nu se potrivește cu filtrul ales.",
    verb,
    noun,
};

fn noun(code: &str) -> Option<&'static str> {
    Some(match code {
        "account" => "contul",
        "audit" => "jurnalul de audit",
        "attachment" => "fișierul atașat",
        "campaign" => "campania",
        "comment" => "observația",
        "consultation" => "consultarea",
        "export" => "fișierul comandat",
        "invitation" => "invitația",
        "mail" => "mesajul",
        "membership" => "apartenența",
        "organisation" => "organizația",
        "policy" => "politica publică",
        "provision" => "prevederea",
        "submission" => "contribuția",
        "submissions" => "contribuțiile",
        "version" => "versiunea",
        "decision" => "soluția",
        "template" => "modelul",
        "summary" => "sinteza",
        "theme" => "tema",
        "sample" => "eșantionul",
        _ => return None,
    })
}
