//! `rotunda law read` and `rotunda law write`, as a program runs them.

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;

fn read(name: &str, content: &[u8]) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, content).unwrap();
    Command::new(env!("CARGO_BIN_EXE_rotunda")).args(["law", "read", "--json"]).arg(&path).output().unwrap()
}

#[test]
fn json_holds_the_tree_with_names_and_findings() {
    let act =
        "LEGE privind proba\nCapitolul I Dispoziții\nObiectul\nArticolul 1\n(1) Întâi:\na) una;\nb) alta.\n";
    let output = read("act.txt", act.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(json["findings"].is_array());
    let article = &json["provisions"][0]["children"][0];
    let letter = &article["children"][0]["children"][1];
    assert_eq!((article["kind"].as_str(), article["heading"].as_str()), (Some("article"), Some("Obiectul")));
    assert_eq!(letter["eid"], "chp_1__art_1__para_1__point_b");
    assert_eq!(letter["label"], "art. 1 alin. (1) lit. b)");
    assert_eq!(letter["text"], "alta.");
}

#[test]
fn a_file_that_is_no_text_is_refused_with_code_2_and_a_reason() {
    let output = read("a.docx", b"PK\x03\x04 broken");
    assert_eq!(output.status.code(), Some(2));
    assert!(output.stdout.is_empty());
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot be read as a draft"));
}

#[test]
fn what_is_written_as_akoma_ntoso_reads_back_as_the_same_tree() {
    let folder = tempfile::tempdir().unwrap();
    let (source, written) = (folder.path().join("act.txt"), folder.path().join("act.akn"));
    fs::write(&source, "LEGE privind proba\nArticolul 1\n(1) Întâi:\na) una;\nb) alta.\n").unwrap();
    let rotunda = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_rotunda")).arg("law").args(arguments).output().unwrap()
    };
    let (source, written) = (source.to_str().unwrap(), written.to_str().unwrap());
    let output = rotunda(&["write", source, "--to", "akn", "-o", written]);
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
    let tree =
        |file: &str| -> Value { serde_json::from_slice(&rotunda(&["read", "--json", file]).stdout).unwrap() };
    assert_eq!(tree(written)["provisions"], tree(source)["provisions"]);
    assert_eq!(rotunda(&["write", source, "--to", "akn"]).stdout, fs::read(written).unwrap());
    assert_eq!(rotunda(&["write", source, "--to", "pdf"]).status.code(), Some(2));
}
