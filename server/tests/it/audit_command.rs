//! `rotunda audit verify`, as an operator runs it.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use sqlx::Connection as _;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

fn rotunda(var: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rotunda"))
        .args(arguments)
        .env_clear()
        .env("ROTUNDA_VAR", var)
        .env("ROTUNDA_PASSWORD", "ceașcă verde sub pod")
        .output()
        .unwrap()
}

fn create(var: &Path, email: &str) {
    let made = rotunda(var, &["admin", "create", "--email", email, "--name", "Ana"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

async fn tamper(var: &Path, sql: &'static str) {
    let options = SqliteConnectOptions::new().filename(var.join("rotunda.db"));
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::query(sql).execute(&mut connection).await.unwrap();
    connection.close().await.unwrap();
}

#[tokio::test]
async fn the_first_bad_row_is_named_with_code_1() {
    let folder = tempfile::tempdir().unwrap();
    let var = folder.path();
    for email in ["a@rotunda.example", "b@rotunda.example", "c@rotunda.example"] {
        create(var, email);
    }
    let whole = rotunda(var, &["audit", "verify"]);
    assert_eq!(whole.status.code(), Some(0));
    let said = String::from_utf8(whole.stdout).unwrap();
    assert!(said.starts_with("The audit trail is whole: 3 rows."), "{said}");
    let noted = said.split_whitespace().last().unwrap().to_owned();
    assert_eq!(rotunda(var, &["audit", "verify", "--noted", &noted]).status.code(), Some(0));

    tamper(var, "update audit set verb = 'creatf' where seq = 2").await;
    let broken = rotunda(var, &["audit", "verify", "--json"]);
    assert_eq!(broken.status.code(), Some(1));
    let json: Value = serde_json::from_slice(&broken.stdout).unwrap();
    assert_eq!((json["rows"].as_i64(), &json["broken"]["seq"]), (Some(1), &2.into()));
    assert_eq!(json["broken"]["damage"], "altered");

    tamper(var, "update audit set verb = 'create' where seq = 2").await;
    tamper(var, "delete from audit where seq = 3").await;
    let cut = rotunda(var, &["audit", "verify"]);
    assert_eq!(cut.status.code(), Some(1));
    let said = String::from_utf8(cut.stdout).unwrap();
    assert!(said.starts_with("The audit trail is broken at row 3"), "{said}");

    // A chain that was made for another key ends elsewhere.
    std::fs::write(var.join("secret.key"), "00".repeat(32)).unwrap();
    tamper(var, "update audit_head set seq = 2, hash = (select hash from audit where seq = 2)").await;
    let json = rotunda(var, &["audit", "verify", "--json"]);
    let json: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(json["broken"]["damage"], "end");
}
