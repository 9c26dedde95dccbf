//! What is wrong with a field.

use model::Problem;
use model::invalid::{Misshapen, Unreadable};

use crate::messages::plural;

/// What is wrong with a field, given its label.
pub(super) fn field(label: &str, problem: &Problem) -> String {
    match problem {
        Problem::Missing => format!("{label}: completați acest câmp"),
        Problem::TooLong { max } => format!("{label}: cel mult {}", characters(*max)),
        Problem::TooShort { min } => format!("{label}: cel puțin {}", characters(*min)),
        Problem::Malformed => format!("{label}: verificați cum este scris"),
        Problem::Taken => format!("{label}: există deja; alegeți altceva"),
        Problem::NotAfterOpening => format!("{label}: trebuie să fie după deschidere"),
        Problem::NotYet => format!("{label}: nu poate fi în viitor"),
        Problem::BeforeOpening => format!("{label}: este înainte de deschiderea consultării"),
        Problem::AfterClosing => format!(
            "{label}: este după închiderea consultării; ce vine după termen nu mai intră în registrul ei"
        ),
        Problem::PeriodTooShort { days } => {
            format!("{label}: legea cere cel puțin {} pentru observații", plural::ro(*days, "zi", "zile"))
        }
        Problem::Unknown => format!("{label}: alegeți din listă"),
        Problem::TooMany { max } => format!("{label}: cel mult {max}"),
        Problem::NotForThis => format!("{label}: nu are loc lângă ce ați ales; lăsați câmpul gol"),
        Problem::Wrong => format!("{label}: nu este cel corect sau nu mai este valabil"),
        Problem::TooSoon => format!(
            "{label}: s-au încercat prea multe coduri greșite; așteptați un minut și dați codul de atunci. Un cod de recuperare este primit oricând"
        ),
        Problem::Leaked => format!(
            "{label}: este ușor de ghicit sau se află în liste de parole furate; alegeți alta, de pildă câteva cuvinte fără legătură între ele"
        ),
        Problem::Unchanged => format!("{label}: textul este la fel cu cel actual"),
        Problem::TooDifferent { max } => format!(
            "{label}: se schimbă prea mult pentru o corectură; față de prima formulare pot fi altele cel mult {}",
            plural::ro(i64::try_from(*max).unwrap_or(i64::MAX), "cuvânt", "cuvinte")
        ),
        Problem::Unreadable { why } => format!("{label}: {}", unreadable(*why)),
        Problem::Shape { why } => format!("{label}: {}", misshapen(*why)),
    }
}

const fn misshapen(why: Misshapen) -> &'static str {
    match why {
        Misshapen::NotInText => "aceste cuvinte nu se găsesc în textul prevederii",
        Misshapen::Repeated => "cuvintele apar în text de mai multe ori; adăugați-le și pe următoarele",
        Misshapen::AtStart => "cuvintele stau la începutul textului; înaintea lor nu ar mai rămâne nimic",
        Misshapen::NoPlace => "nu este nicio prevedere potrivită lângă aceasta",
        Misshapen::TooDeep => "prevederile ar sta prea adânc una într-alta",
    }
}

const fn unreadable(why: Unreadable) -> &'static str {
    match why {
        Unreadable::Kind => {
            "nu este un fișier pe care îl putem citi; trimiteți DOCX, ODT, PDF, HTML, Markdown, Akoma Ntoso sau text simplu"
        }
        Unreadable::Locked => "este protejat cu parolă sau este un DOC vechi; salvați-l ca DOCX, fără parolă",
        Unreadable::Damaged => "fișierul este deteriorat sau incomplet; deschideți-l și salvați-l din nou",
        Unreadable::Unsafe => {
            "are în el ceva de care un proiect de act nu are nevoie; copiați textul într-un document nou"
        }
        Unreadable::NoText => {
            "conține doar imagini ale paginilor; trimiteți documentul din care a fost făcut"
        }
        Unreadable::Encoding => "literele sunt într-o codare necunoscută; salvați-l ca UTF-8",
    }
}

fn characters(n: u64) -> String {
    plural::ro(i64::try_from(n).unwrap_or(i64::MAX), "caracter", "caractere")
}
