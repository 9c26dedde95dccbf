//! `rotunda law check`, as a program runs it.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

fn check(act: &str, arguments: &[&str]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("act.txt");
    fs::write(&path, act).unwrap();
    Command::new(env!("CARGO_BIN_EXE_rotunda"))
        .args(["law", "check"])
        .args(arguments)
        .arg(&path)
        .output()
        .unwrap()
}

#[test]
fn a_repeated_number_is_an_error_with_its_line_and_code_1() {
    let output = check("Art. 1. - Text:\na) unu;\na) doi.\n", &["--json"]);
    assert_eq!(output.status.code(), Some(1));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["errors"], 1);
    let finding = &json["findings"][0];
    assert_eq!((finding["code"].as_str(), finding["line"].as_u64()), (Some("numbering_repeat"), Some(3)));
    assert_eq!(finding["ro"], "Numărul se repetă: art. 1 lit. a).");
    assert_eq!(finding["en"], "The number is repeated: art. 1 lit. a).");
}

#[test]
fn warnings_are_told_in_both_languages_with_code_0() {
    let output = check("Art. 1. - Potrivit art. 9, se plătește.\n", &[]);
    assert_eq!(output.status.code(), Some(0));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains("1: warning: Trimitere la o prevedere care nu există") && text.contains("“art. 9”"),
        "{text}"
    );
    assert!(text.trim_end().ends_with("errors: 0, warnings: 1, notes: 0"), "{text}");
}

#[test]
fn an_empty_file_is_unreadable_with_code_2() {
    assert_eq!(check("", &[]).status.code(), Some(2));
}
