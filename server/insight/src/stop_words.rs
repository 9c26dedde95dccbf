//! Words that say nothing by themselves, folded. Words that the language of laws is full of ("article", "law") are not
//! among them: whether they tell something is seen from the other texts.

/// Whether a folded word is one of Romanian.
pub(crate) fn is_romanian(folded: &str) -> bool {
    ROMANIAN.binary_search(&folded).is_ok()
}

/// Whether a folded word is one of English.
pub(crate) fn is_english(folded: &str) -> bool {
    ENGLISH.binary_search(&folded).is_ok()
}

#[rustfmt::skip]
/// In the order of their bytes.
const ROMANIAN: [&str; 252] = [
    "a", "abia", "acea", "aceasta", "aceea", "aceeasi", "acei", "aceia", "acel", "acela", "acelasi",
    "acele", "acelea", "acest", "acesta", "aceste", "acestea", "acestei", "acestor", "acestora", "acestui",
    "acolo", "acum", "ai", "aia", "aici", "al", "ala", "ale", "alea", "alt", "alta", "altceva", "alte",
    "altele", "altfel", "alti", "altii", "altul", "am", "anume", "apoi", "ar", "are", "as", "asa",
    "asemenea", "asta", "astea", "astfel", "asupra", "atat", "atata", "atatea", "atatia", "ati", "atunci",
    "au", "avea", "avem", "aveti", "avut", "azi", "ba", "bine", "ca", "cam", "cand", "care", "careia",
    "caror", "carora", "carui", "caruia", "cat", "cata", "cate", "cati", "catre", "ce", "cea", "ceea",
    "cei", "ceilalti", "cel", "cele", "celelalte", "celor", "ceva", "chiar", "ci", "cine", "cineva", "cu",
    "cum", "cumva", "da", "daca", "dar", "dat", "de", "deasupra", "decat", "deci", "deja", "deoarece",
    "desi", "despre", "din", "dintr", "dintre", "doar", "dumneavoastra", "dupa", "e", "ea", "ei", "el",
    "ele", "eram", "este", "esti", "eu", "fac", "face", "facut", "fara", "fata", "fi", "fie", "fiecare",
    "fiind", "foarte", "fost", "i", "iar", "ii", "il", "imi", "in", "inainte", "inapoi", "inca", "incat",
    "insa", "intr", "intre", "isi", "iti", "l", "la", "langa", "le", "li", "lor", "lui", "ma", "mai", "mea",
    "mele", "mereu", "meu", "mi", "mie", "mine", "mod", "mult", "multa", "multe", "multi", "n", "ne",
    "nici", "nicio", "niciun", "nimeni", "nimic", "niste", "noastra", "noastre", "noi", "nostri", "nostru",
    "nr", "nu", "numai", "o", "or", "ori", "oricare", "orice", "oricine", "oricum", "pana", "pe", "pentru",
    "peste", "poate", "pot", "prea", "prin", "printr", "s", "sa", "sai", "sale", "sau", "se", "si", "spre",
    "sub", "sunt", "suntem", "sunteti", "sus", "ta", "tale", "tau", "te", "ti", "tine", "toata", "toate",
    "tot", "toti", "totul", "totusi", "trebuie", "tu", "un", "una", "unde", "undeva", "unei", "unele",
    "uneori", "unii", "unor", "unora", "unui", "unuia", "unul", "v", "va", "vi", "voi", "vom", "vor",
    "vostru", "vreau", "vreo", "vreun",
];

#[rustfmt::skip]
/// In the order of their bytes.
const ENGLISH: [&str; 157] = [
    "a", "about", "above", "after", "again", "against", "all", "also", "am", "an", "and", "any", "are",
    "as", "at", "be", "because", "been", "before", "being", "below", "between", "both", "but", "by", "can",
    "cannot", "could", "did", "do", "does", "doing", "down", "during", "each", "either", "else", "even",
    "ever", "every", "few", "for", "from", "further", "had", "has", "have", "having", "he", "her", "here",
    "hers", "herself", "him", "himself", "his", "how", "however", "i", "if", "in", "into", "is", "it",
    "its", "itself", "just", "let", "me", "might", "more", "most", "much", "must", "my", "myself",
    "neither", "no", "nor", "not", "now", "of", "off", "on", "once", "one", "only", "onto", "or", "other",
    "our", "ours", "ourselves", "out", "over", "own", "per", "rather", "s", "same", "shall", "she",
    "should", "since", "so", "some", "still", "such", "t", "than", "that", "the", "their", "theirs", "them",
    "themselves", "then", "there", "therefore", "these", "they", "this", "those", "though", "through", "to",
    "too", "under", "until", "up", "upon", "us", "very", "was", "we", "were", "what", "when", "where",
    "whether", "which", "while", "who", "whom", "whose", "why", "will", "with", "within", "without",
    "would", "yet", "you", "your", "yours", "yourself", "yourselves",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold;

    #[test]
    fn every_word_can_be_found() {
        for list in [&ROMANIAN[..], &ENGLISH[..]] {
            assert!(list.windows(2).all(|pair| pair[0] < pair[1]), "the list is searched by halves");
            assert!(list.iter().all(|word| fold(word) == *word));
        }
        assert!(is_romanian("pentru") && is_english("the") && !is_romanian("articol"));
    }
}
