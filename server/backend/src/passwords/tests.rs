use std::fs;

use model::Problem;

use super::*;
use crate::db::testing::db_test;

fn easy(password: &str) -> bool {
    is_easy(password, &[])
}

#[test]
fn the_best_known_passwords_are_refused() {
    for password in [
        "password",
        "12345678",
        "123456789",
        "1234567890",
        "qwertyuiop",
        "iloveyou",
        "password1",
        "sunshine",
        "princess",
        "football",
        "baseball",
        "superman",
        "trustno1",
        "starwars",
        "whatever",
        "computer",
        "michelle",
        "1qaz2wsx",
        "11111111",
        "00000000",
        "87654321",
        "abcd1234",
        "passw0rd",
        "P@ssw0rd",
        "Password1",
        "letmein1",
        "welcome1",
        "qwerty123",
        "1q2w3e4r",
        "zaq12wsx",
        "asdfghjkl",
        "drowssap",
        "admin123",
        "aaaaaaaa",
        "abcdefgh",
        "19841984",
    ] {
        assert!(easy(password), "{password}");
    }
}

#[test]
fn everyday_romanian_ones_are_refused_with_marks_and_without() {
    for password in [
        "parola123",
        "Parola123",
        "parola1234",
        "parolamea",
        "bucuresti",
        "București",
        "bucuresti1",
        "romania1",
        "România2024",
        "andreea1",
        "alexandru",
        "teiubesc",
        "teiubesc1",
        "steaua86",
        "dinamo1948",
        "craiova1",
        "timisoara",
        "Timișoara",
        "printesa1",
        "stefania",
        "Ștefania1",
        "duminica",
        "Rotunda2026",
        "iubirea1",
        "trandafir",
    ] {
        assert!(easy(password), "{password}");
    }
}

#[test]
fn what_is_known_of_the_person_is_refused() {
    let about = ["Ileana Bărbulescu".to_lowercase(), "ileana.barbulescu@autoritate.example".into()];
    for password in ["barbulescu", "Bărbulescu1", "ileanabarbulescu", "autoritate1"] {
        assert!(is_easy(password, &about), "{password}");
    }
}

#[test]
fn passwords_that_nobody_guesses_are_taken() {
    for password in [
        "parola-de-probă",
        "redactor-la-rotunda",
        "expert-la-rotunda",
        "moderator-la-rotunda",
        "administrator-la-rotunda",
        "altă parolă, mai lungă",
        "kJ3#v9Lq",
        "ceașcă verde sub pod",
        "correct horse battery staple",
        "ghicit-la-noroc",
        "dana-la-rotunda-2026",
        "ion-la-rotunda-2026",
        "ana-la-rotunda-2026",
        "parinte-din-lunca",
        "parola-colegului",
        &"ă".repeat(4_000).replace("ăăăăă", "ăxqzj"),
    ] {
        assert!(!easy(password), "{password}");
    }
}

/// A file in a folder that vanishes.
fn file(content: &str) -> (tempfile::TempDir, Breached) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("leaked.txt");
    fs::write(&path, content).unwrap();
    (folder, Breached::open(path).unwrap())
}

fn sha1(text: &str) -> String {
    use sha1::Digest;
    crate::chance::hex(&sha1::Sha1::digest(text.as_bytes())).to_uppercase()
}

#[test]
fn a_list_of_words_is_searched_to_its_last_line() {
    let (_folder, breached) = file("prima parolă\r\na doua\n\nultima");
    for held in ["prima parolă", "a doua", "ultima"] {
        assert!(breached.holds(held).unwrap(), "{held}");
    }
    for free in ["prima", "ultim", "ultima ", "altceva"] {
        assert!(!breached.holds(free).unwrap(), "{free}");
    }
}

#[test]
fn every_line_of_a_list_of_hashes_is_found_and_nothing_else() {
    for (count, ending) in [(1, "\n"), (2, "\r\n"), (1_000, "\r\n")] {
        let mut lines: Vec<String> =
            (0..count).map(|n| format!("{}:{}", sha1(&format!("leaked {n}")), n % 300)).collect();
        lines.sort_unstable();
        for last in [ending, ""] {
            let (_folder, breached) = file(&(lines.join(ending) + last));
            for n in 0..count {
                assert!(breached.holds(&format!("leaked {n}")).unwrap(), "{n} of {count}");
                assert!(!breached.holds(&format!("free {n}")).unwrap(), "{n} of {count}");
            }
        }
    }
}

#[test]
fn a_file_that_is_not_there_is_told_at_the_start() {
    assert!(Breached::open("/nowhere/leaked.txt".into()).is_err());
}

db_test! {
    async fn no_account_gets_an_easy_password(backend) {
        let refused = acceptable(backend, "bucuresti1", &[]).await;
        let Err(Error::Invalid(invalid)) = refused else { panic!("{refused:?}") };
        assert_eq!(invalid.of("password"), Some(&Problem::Leaked));
        acceptable(backend, "ceașcă verde sub pod", &["Ana"]).await.unwrap();
    }
}
