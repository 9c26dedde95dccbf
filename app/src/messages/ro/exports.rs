//! Fișierele comandate.

use model::exports::{Kind, Trouble};

use crate::messages::{Exports, numbers, plural};

const STALE: &str = "Nu se mai descarcă: de când s-a început, unele cuvinte din el au fost ascunse, corectate, retrase sau șterse.";

pub(super) const EXPORTS: Exports = Exports {
    title: "Fișiere",
    lede: "Fișierele mari se fac în fundal: comandați, vă vedeți de lucru și reveniți să le descărcați. Fiecare se păstrează șapte zile.",
    new: "Comandați un fișier",
    file: "Ce fișier",
    kind: |kind| match kind {
        Kind::Centraliser => "Tabelul centralizator",
        Kind::Comments => "Observațiile publicate",
        Kind::Register => "Registrul, cu persoane și date de contact",
    },
    order: "Comandați fișierul",
    list: "Fișiere comandate",
    none_title: "Niciun fișier comandat",
    none_text: "Aici vedeți cât s-a lucrat la fiecare fișier și de aici îl descărcați.",
    everything: "toată consultarea",
    whole_act: "proiectul în întregime",
    unplaced: "fără loc în text",
    on: |label| format!("numai {label}"),
    ordered: |when, who| {
        if who.is_empty() { format!("comandat {when}") } else { format!("comandat {when}, de {who}") }
    },
    waiting: "Așteaptă la rând.",
    running,
    ready: |size, day| format!("Gata: {size}. Se păstrează până la {day}."),
    stale: STALE,
    failed: |trouble| match trouble {
        Some(Trouble::TooMany) => {
            "Nu s-a putut face: sunt mai multe rânduri decât încap în acest format. Alegeți XLSX, CSV sau JSON."
        }
        Some(Trouble::Gone) => "Nu s-a putut face: textul sau prevederea nu mai este acolo.",
        Some(Trouble::Broken) | None => {
            "Nu s-a putut duce la capăt, după mai multe încercări. Comandați-l din nou mai târziu."
        }
    },
    cancelled: "Anulat.",
    bar: "Cât s-a lucrat",
    look_again: "Vedeți cât s-a lucrat",
    fetch: "Descărcați",
    cancel: "Anulați",
    remove: "Ștergeți",
    again: "Comandați din nou",
    checksum: "SHA-256",
    large: "Sunt peste 5.000 de observații: fișierul se face în fundal și se descarcă de la „Fișiere”.",
    done: |code| match code {
        "ordered" => Some("Comanda a fost primită. Fișierul se face în fundal."),
        "cancelled" => Some("Comanda a fost anulată."),
        "removed" => Some("Fișierul a fost șters."),
        "stale" => Some(STALE),
        "changed" => Some("Comanda s-a schimbat între timp: mai jos este starea de acum."),
        "which" => Some("Alegeți fișierul pe care îl comandați."),
        "many" => Some("Se păstrează deja 50 de fișiere. Ștergeți unul înainte de a comanda altul."),
        _ => None,
    },
};

/// Jumătate dintre pași sunt rânduri citite, jumătate rânduri scrise.
fn running(done: i64, total: i64) -> String {
    let rows = total / 2;
    let of = plural::ro_of(rows, numbers::ro, "rând", "rânduri");
    match done {
        0 => "Se pregătește.".into(),
        // Câte sunt nu se știe încă.
        _ if done >= total => format!("S-au citit {}.", plural::ro_of(done, numbers::ro, "rând", "rânduri")),
        _ if done <= rows => format!("S-au citit {} din {of}.", numbers::ro(done)),
        _ => format!("S-au scris {} din {of}.", numbers::ro(done - rows)),
    }
}

#[cfg(test)]
mod tests {
    use super::running;

    #[test]
    fn progress_is_told_in_rows() {
        assert_eq!(running(0, 0), "Se pregătește.");
        assert_eq!(running(12_000, 100_000), "S-au citit 12.000 din 50.000 de rânduri.");
        assert_eq!(running(62_000, 100_000), "S-au scris 12.000 din 50.000 de rânduri.");
        assert_eq!(running(500, 500), "S-au citit 500 de rânduri.");
    }
}
