//! The RFC 6962 consistency proofs of transparency-dev/merkle, good and bad. Where the shared data folder is absent the
//! test says so.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod shared;

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ledger::verify_consistency;

/// How many there are; fewer found means that the test looks in the wrong place.
const VECTORS: usize = 98;

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
struct Vector {
    size1: u64,
    size2: u64,
    root1: String,
    root2: String,
    proof: Option<Vec<String>>,
    want_err: bool,
}

fn below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(below(&path)) } else { files.push(path) }
    }
    files
}

#[test]
fn every_consistency_proof_of_the_test_suite_gets_its_verdict() {
    let Some(folder) = shared::folder() else { return };
    let files = below(&folder.join("test-suites/rfc6962"));
    assert_eq!(files.len(), VECTORS);
    let mut good = 0;
    for path in files {
        let vector: Vector = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let [root1, root2] = [&vector.root1, &vector.root2].map(|root| STANDARD.decode(root).unwrap());
        let proof: Vec<Vec<u8>> =
            vector.proof.iter().flatten().map(|hash| STANDARD.decode(hash).unwrap()).collect();
        let verdict = verify_consistency(vector.size1, &root1, vector.size2, &root2, &proof);
        assert_eq!(verdict, !vector.want_err, "{}", path.display());
        good += usize::from(verdict);
    }
    assert_eq!(good, 6);
}
