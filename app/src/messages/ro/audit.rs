//! The audit trail.

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

fn verb(code: &str) -> Option<&'static str> {
    Some(match code {
        "assign" => "Acordarea unui rol",
        "change_password" => "Schimbarea parolei",
        "clear_factor" => "Ștergerea celui de-al doilea factor",
        "correct_draft" => "Corectarea textului în lucru",
        "create" => "Creare",
        "export_audit" => "Descărcarea jurnalului",
        "export_dossier" => "Descărcarea dosarului",
        "join" => "Intrarea în organizație",
        "login" => "Autentificare",
        "prove" => "Confirmarea identității",
        "publish" => "Publicare",
        "read_contacts" => "Citirea numelor și a contactelor",
        "read_draft" => "Încărcarea unui text",
        "read_mail" => "Citirea unui mesaj",
        "renew_recovery_codes" => "Coduri de rezervă noi",
        "reshape_draft" => "Schimbarea structurii textului în lucru",
        "restore" => "Ridicarea suspendării",
        "send" => "Trimitere",
        "set_factor" => "Alegerea celui de-al doilea factor",
        "set_password" => "Parolă nouă",
        "settle_placement" => "Așezarea unei observații în text",
        "state_credits" => "Legarea unei schimbări de observații",
        "suspend" => "Suspendare",
        "unassign" => "Retragerea unui rol",
        "undo_draft" => "Anularea unei schimbări în textul în lucru",
        "update" => "Modificare",
        _ => return None,
    })
}

fn noun(code: &str) -> Option<&'static str> {
    Some(match code {
        "account" => "contul",
        "audit" => "jurnalul de audit",
        "comment" => "observația",
        "consultation" => "consultarea",
        "mail" => "mesajul",
        "organisation" => "organizația",
        "policy" => "politica publică",
        "provision" => "prevederea",
        "submission" => "contribuția",
        "version" => "versiunea",
        _ => return None,
    })
}
