//! Consultarea dintr-o privire.

use model::arrivals::Sender;

use crate::messages::{Dashboard, numbers, plural};

pub(super) const DASHBOARD: Dashboard = Dashboard {
    tab: "Tablou",
    title: "Consultarea dintr-o privire",
    lede: "Ce a sosit, de la cine și despre ce, și ce mai este de făcut. Fiecare cifră duce la observațiile din spatele ei.",
    counting: "Unele contribuții abia au sosit și se numără acum. Reîncărcați pagina peste câteva secunde.",
    to_do: "Ce mai este de făcut",
    unread: "Așteaptă moderarea",
    uncoded: "Observații fără temă",
    undecided: "Observații fără soluție",
    to_approve: "Soluții de aprobat",
    to_release: "Soluții gata de publicat",
    days_left: "Zile rămase",
    closed: "închisă",
    days: "Ce a sosit, pe zile",
    days_are: |submissions, comments, first, last, most| {
        format!(
            "{} cu {}, de la {first} până la {last}; cel mult {} într-o zi.",
            counted(submissions, "contribuție", "contribuții"),
            counted(comments, "observație", "observații"),
            counted(most, "observație", "observații"),
        )
    },
    day_is: |day, comments| format!("{day}: {}", counted(comments, "observație", "observații")),
    as_arrived: "Cifrele sunt cele de la sosire: ce s-a retras între timp rămâne numărat.",
    day_table: "Cifrele pe zile",
    day: "Ziua",
    submissions: "Contribuții",
    nothing: "Nu a sosit încă nimic.",
    heat: "Unde se scrie cel mai mult",
    divided: "Unde părerile sunt împărțite",
    divided_lede: "Câte observații din o sută au pe cineva de partea cealaltă: 0 când toți sunt de aceeași parte, 100 când jumătate \
                   susțin și jumătate se opun. Se calculează de la cinci observații cu o poziție.",
    disagreement: "Dezacord",
    hundredths: |n| format!("{n}\u{a0}%"),
    not_divided: "Niciun articol nu împarte părerile deocamdată.",
    all_articles: "Toate articolele",
    who: "Cine a vorbit și despre ce",
    who_lede: "Observații la fiecare articol, după cine le-a trimis. Persoanele și organizațiile nu se adună.",
    sender: |sender| match sender {
        Sender::Citizen => "Persoane",
        Sender::Association => "Asociații și fundații",
        Sender::Union => "Sindicate",
        Sender::Employers => "Patronate",
        Sender::Institution => "Instituții publice",
        Sender::Provider => "Furnizori",
        Sender::Informal => "Grupuri informale",
        Sender::Organisation => "Organizații fără cont",
    },
    everything: "În total",
    cell: |comments, sender, label| {
        format!(
            "{} de la {} la {label}",
            if comments == 1 { "observație" } else { "observații" },
            (DASHBOARD.sender)(sender).to_lowercase()
        )
    },
    left_out: |n| {
        format!(
            "Sunt arătate articolele cu cele mai multe observații; mai sunt {}.",
            plural::ro(n, "articol", "articole")
        )
    },
    counties: "De unde s-a scris",
    counties_lede: |people, organisations| {
        format!(
            "{} de la persoane și {} de la organizații au un județ.",
            counted(people, "contribuție", "contribuții"),
            counted(organisations, "contribuție", "contribuții")
        )
    },
    campaigns_are: |campaigns, comments, all| match campaigns {
        0 => "Nicio campanie: nu s-a primit de mai multe ori același text.".into(),
        _ => format!(
            "{} cu {} din {}.",
            counted(campaigns, "campanie", "campanii"),
            counted(comments, "observație", "observații"),
            numbers::ro(all)
        ),
    },
    all_campaigns: "Toate campaniile",
};

fn counted(n: i64, one: &str, many: &str) -> String {
    plural::ro(n, one, many).replacen(&n.to_string(), &numbers::ro(n), 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_about_figures_keep_their_plurals() {
        assert_eq!(
            (DASHBOARD.days_are)(1_240, 1, "2 noiembrie", "20 noiembrie", 20),
            "1.240 de contribuții cu 1 observație, de la 2 noiembrie până la 20 noiembrie; cel mult 20 de observații într-o zi."
        );
        assert_eq!((DASHBOARD.cell)(1, Sender::Union, "art. 5"), "observație de la sindicate la art. 5");
        assert_eq!((DASHBOARD.campaigns_are)(2, 21, 3_000), "2 campanii cu 21 de observații din 3.000.");
    }
}
