//! `rotunda law compare`, as a program runs it.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

const OLD: &str = "LEGE privind proba\nArticolul 1\nCererea se depune în 10 zile la primărie.\nArticolul 2\nTaxa se plătește o singură dată.\n";
const NEW: &str = "LEGE privind proba\nArticolul 1\nCererea se depune în 20 de zile la primărie.\nArticolul 2\nRăspunsul este gratuit pentru oricine.\nArticolul 3\nTaxa se plătește o singură dată.\n";

fn compare(old: &[u8], new: &[u8], json: bool) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (folder.path().join("old.txt"), folder.path().join("new.txt"));
    fs::write(&first, old).unwrap();
    fs::write(&second, new).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rotunda"));
    command.args(["law", "compare"]).arg(&first).arg(&second);
    if json {
        command.arg("--json");
    }
    command.output().unwrap()
}

#[test]
fn json_is_a_list_of_pairs_with_relation_and_confidence() {
    let output = compare(OLD.as_bytes(), NEW.as_bytes(), true);
    assert_eq!(output.status.code(), Some(0));
    let pairs: Value = serde_json::from_slice(&output.stdout).unwrap();
    let told: Vec<_> = pairs
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| (pair["old"].as_str(), pair["new"].as_str(), pair["relation"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            (Some("art_1"), Some("art_1"), "reworded"),
            (None, Some("art_2"), "added"),
            (Some("art_2"), Some("art_3"), "renumbered"),
        ]
    );
    assert!(
        pairs
            .as_array()
            .unwrap()
            .iter()
            .all(|pair| (0.0..=1.0).contains(&pair["confidence"].as_f64().unwrap()))
    );
}

#[test]
fn the_plain_output_shows_changed_words() {
    let output = compare(OLD.as_bytes(), NEW.as_bytes(), false);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("[-10-]") && text.contains("{+20 de+}"), "{text}");
    assert!(text.contains("art. 2 → art. 3 · renumbered"), "{text}");
    assert!(text.ends_with("unchanged: 0\n"), "{text}");
}

#[test]
fn a_file_that_cannot_be_read_is_refused_with_code_2_and_its_name() {
    let output = compare(OLD.as_bytes(), b"", true);
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("new.txt"));
}
