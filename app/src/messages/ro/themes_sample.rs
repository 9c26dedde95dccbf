//! Al doilea codificator.

use backend::themes::Reading;

use super::campaigns::counted;
use crate::messages::{FieldWords, SampleWords, numbers};

pub(super) const SAMPLE: SampleWords = SampleWords {
    title: "Concordanța codificării",
    lede: "Un al doilea expert codifică un eșantion fără să vadă temele primului. Cât de des ajung la aceleași teme, dincolo de \
           întâmplare, arată kappa lui Cohen.",
    draw: "Extrageți un eșantion",
    size: FieldWords { label: "Câte observații", hint: "Din cele codificate, cel mult 500." },
    seed: FieldWords {
        label: "Numărul extragerii",
        hint: "Cu același număr și aceleași observații se extrage același eșantion. Dacă lipsește, alege programul.",
    },
    draw_button: "Extrageți",
    nothing_coded: "Întâi trebuie codificată cel puțin o observație.",
    samples: "Eșantioane",
    no_sample: "Niciun eșantion extras până acum.",
    drawn: |size, from, seed, by, day| {
        let by = if by.is_empty() { String::new() } else { format!(" de {by}") };
        format!("{} din {}, extrase{by} la {day}, cu numărul {seed}", counted(size), numbers::ro(from))
    },
    drawing: "se extrage; reîncărcați pagina peste câteva secunde",
    done_of: |done, all| format!("codificate a doua oară: {} din {}", numbers::ro(done), numbers::ro(all)),
    next: |open| format!("Codificați următoarea ({})", numbers::ro(open)),
    none_open: "Nu mai este nicio observație pe care să o puteți codifica a doua oară: ce ați codificat întâi codifică un coleg.",
    overall: "Cât de mult se potrivesc",
    kappa: |kappa| format!("{kappa:.2}").replace('.', ",").replace('-', "\u{2212}"),
    no_kappa: "nu spune nimic: amândoi au hotărât la fel peste tot",
    reading: |reading| match reading {
        Reading::Poor => "mai puțin decât întâmplarea",
        Reading::Slight => "concordanță slabă",
        Reading::Fair => "concordanță acceptabilă",
        Reading::Moderate => "concordanță moderată",
        Reading::Substantial => "concordanță substanțială",
        Reading::AlmostPerfect => "concordanță aproape deplină",
    },
    same: |hundredths, items| {
        let de = if crate::messages::plural::ro_takes_de(i64::try_from(items).unwrap_or(i64::MAX)) {
            "de "
        } else {
            ""
        };
        let items = i64::try_from(items).unwrap_or(i64::MAX);
        format!("{hundredths}\u{a0}% la fel, din {} {de}hotărâri", numbers::ro(items))
    },
    kappa_is: "1 înseamnă potrivire deplină, 0 cât ar face întâmplarea. O hotărâre este dacă o temă se pune sau nu pe o \
               observație; se socotesc temele pe care le-a dat cel puțin unul dintre cei doi (citirea în cuvinte: Landis și \
               Koch, 1977).",
    by_theme: "Pe teme",
    columns: ["Tema", "Kappa", "Citire", "La fel"],
    differ: "Unde nu se potrivesc",
    no_difference: "Nicăieri: au dat peste tot aceleași teme.",
    both: "Amândoi:",
    only: |name| if name.is_empty() { "Numai un cont șters:".into() } else { format!("Numai {name}:") },
    nothing: "nicio temă",
    one: |number| format!("A doua codificare: observația nr. {number}"),
    one_lede: "Nu vedeți temele primului expert și nici sugestii, ca hotărârea să fie a dumneavoastră. După păstrare nu se mai \
               schimbă.",
    barred: "Ați codificat această observație întâi: a doua oară o codifică un coleg.",
    save: "Păstrați și treceți la următoarea",
    back: "Înapoi la concordanță",
    done: |code| match code {
        "drawn" => Some("Eșantionul a fost extras."),
        "coded" => Some("A doua codificare a fost păstrată."),
        "handled" => Some("Un coleg a codificat-o între timp."),
        _ => None,
    },
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_as_romanian_writes_them() {
        assert_eq!((SAMPLE.kappa)(0.414), "0,41");
        assert_eq!((SAMPLE.kappa)(-0.1), "\u{2212}0,10");
        assert_eq!((SAMPLE.same)(85, 40), "85\u{a0}% la fel, din 40 de hotărâri");
        assert_eq!(
            (SAMPLE.drawn)(20, 120, 7, "Ana", "22 noiembrie"),
            "20 de observații din 120, extrase de Ana la 22 noiembrie, cu numărul 7"
        );
    }
}
