//! The codebook of the demo, with the first comments coded by it and a sample that a second coder has begun, so that a
//! newcomer sees themes, tables, suggestions and an agreement.

use model::accounts::Role;
use model::themes::{Coding, Form, Second};

use super::Demo;
use crate::Actor;
use crate::error::{Error, Result};

const SLUG: &str = "legea-auditului-social";

/// Heading, name, definition and examples of each theme.
const THEMES: [[&str; 4]; 7] = [
    [
        "Procedura auditului",
        "Frecvența și termenele",
        "Cât de des se face auditul și cât durează fiecare pas: termene, prelungiri, perioade de grație. Nu: ce se întâmplă \
         după raport.",
        "auditul să fie în fiecare an\ntermenul de răspuns este prea scurt",
    ],
    [
        "Procedura auditului",
        "Vocea beneficiarilor",
        "Cum sunt aleși, informați și ascultați beneficiarii și familiile lor, în ce limbă și cu ce sprijin.",
        "cum se aleg cei cu care se vorbește\npersoana de încredere",
    ],
    [
        "Procedura auditului",
        "Independența auditorilor",
        "Incompatibilități, tragerea la sorți, rotația, presiuni asupra auditorilor.",
        "auditorul a lucrat înainte pentru furnizor",
    ],
    [
        "După audit",
        "Transparența raportului",
        "Cine citește raportul, unde și în ce formă se publică, ce nu se publică.",
        "raportul să fie pe internet, întreg",
    ],
    [
        "După audit",
        "Amenzi și sancțiuni",
        "Mărimea amenzilor, cine le plătește, avertismentul.",
        "amenda să o plătească directorul",
    ],
    [
        "Resurse",
        "Bani și costuri",
        "Cine plătește auditul, bugete, praguri, costuri pentru furnizori și primării.",
        "bugetul local nu poate suporta cheltuiala",
    ],
    [
        "Resurse",
        "Oameni și capacitate",
        "Câți auditori și inspectori sunt, cât personal are un serviciu mic, pregătirea lor.",
        "sunt prea puțini inspectori",
    ],
];

/// How a comment begins, the sentence that is coded (none for the whole), and the places of its themes.
const CODES: [(&str, Option<usize>, &[usize]); 19] = [
    ("Două audituri la rând sunt deja prea multe.", None, &[2]),
    ("Când s-a făcut controlul la centrul băiatului meu", None, &[3, 1]),
    ("O zecime e puțin de tot", None, &[1]),
    ("Inspectorii sociali sunt deja puțini", None, &[6]),
    ("180 de zile plus 120 pentru norme", None, &[0]),
    ("Trei ani de grație e prea mult", None, &[0]),
    ("Și voluntarii să fie aici.", None, &[2]),
    ("În județul nostru mulți vârstnici vorbesc acasă maghiara.", None, &[1]),
    ("Am 78 de ani și locuiesc într-un cămin.", Some(1), &[6]),
    ("Am 78 de ani și locuiesc într-un cămin.", Some(2), &[0]),
    ("Tragerea la sorți nu garantează competența.", None, &[2, 6]),
    ("Termenul de notificare este suficient", None, &[0]),
    ("Banii sunt ai noștri, raportul trebuie să fie al nostru.", Some(1), &[3]),
    ("Avertisment pentru cine ascunde raportul?", None, &[4]),
    ("Sunt asistent social la un centru cu 24 de locuri.", None, &[1]),
    ("Bugetul local nu ar putea suporta această cheltuială.", None, &[5]),
    ("Amenda s-o plătească directorul din buzunarul lui", None, &[4, 5]),
    ("Trei ani nu sunt de ajuns. Lumea asta e mică", None, &[2]),
    ("Asta e singura propoziție din lege", None, &[]),
];

/// Comments of the sample; the second coder has done some of them.
const SAMPLE: i64 = 8;
const DONE: usize = 6;
/// By which number they are drawn.
const SEED: i64 = 2_026;

impl Demo<'_> {
    /// An expert writes the codebook and codes, and a colleague codes a part of it again.
    pub(super) async fn code(&self) -> Result<()> {
        let expert = self.colleague(Role::Expert).await?;
        let mut themes = Vec::new();
        for [heading, name, definition, examples] in THEMES {
            let form = Form {
                heading: heading.to_owned(),
                name: name.to_owned(),
                definition: definition.to_owned(),
                examples: examples.to_owned(),
                ..Form::default()
            };
            themes.push(self.0.themes().keep(&expert, SLUG, &form).await?);
        }
        let named = |places: &[usize]| -> Vec<String> {
            places.iter().filter_map(|place| themes.get(*place).cloned()).collect()
        };
        for (begins, sentence, places) in CODES {
            let comment = self.comment(begins).await?;
            let seen = self.0.themes().coding(&expert, SLUG, &comment).await?.seen;
            let none = if places.is_empty() { "true".to_owned() } else { String::new() };
            let sentences = sentence.into_iter().map(|place| place.to_string()).collect();
            let form = Coding { comment, seen, sentences, themes: named(places), none };
            self.0.themes().put(&expert, SLUG, &form).await?;
        }
        self.code_again(&expert, &themes).await?;
        self.0.themes().round().await
    }

    /// The second coder sees most things as the first did: the first theme of a comment, and once another.
    async fn code_again(&self, expert: &Actor, themes: &[String]) -> Result<()> {
        let second = self.colleague(Role::Admin).await?;
        let sample = self.0.themes().draw(expert, SLUG, SAMPLE, Some(SEED)).await?;
        for turn in 0..DONE {
            let found = self.0.themes().next_drawn(&second, SLUG, &sample, None).await?;
            let comment = found.ok_or_else(|| Error::internal("the sample of the demo is too small"))?;
            let codes = self.0.themes().coding(expert, SLUG, &comment).await?.codes.unwrap_or_default();
            let first = codes.into_iter().map(|code| code.theme).take(1);
            let given: Vec<String> =
                if turn == 1 { themes.iter().take(1).cloned().collect() } else { first.collect() };
            let none = if given.is_empty() { "true".to_owned() } else { String::new() };
            let form = Second { sample: sample.clone(), comment, themes: given, none };
            self.0.themes().second(&second, SLUG, &form).await?;
        }
        Ok(())
    }
}
