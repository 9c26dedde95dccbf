//! Receipts: the good ones hold, and no altered one does.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod made;

use std::collections::BTreeMap;

use ledger::{
    Checkpoint, FORMAT, MAX_BYTES, Mismatch, Receipt, SigningKey, TlogProof, VerifierKey, check, check_files,
    hex,
};
use made::{ORIGIN, Seeded, WAYS, altered, receipts, signer, trusted};

fn json(receipt: &Receipt) -> Vec<u8> {
    receipt.json().unwrap()
}

#[test]
fn a_receipt_says_what_was_sent_and_where_it_stands() {
    let receipts = receipts(300);
    for (at, receipt) in receipts.iter().enumerate() {
        let checked = check(&json(receipt), &trusted()).unwrap();
        assert_eq!(checked.entry.number, format!("2026-{at:05}"));
        assert_eq!(usize::try_from(checked.index).unwrap(), at);
        assert_eq!((checked.checkpoint.origin.as_str(), checked.checkpoint.size), (ORIGIN, 300));
        assert_eq!(checked.entry.canonical().unwrap(), receipt.entry.as_bytes());
        let proof = receipt.tlog_proof().unwrap();
        assert_eq!(check_files(receipt.entry.as_bytes(), proof.as_bytes(), &trusted()), Ok(checked));
    }
}

#[test]
fn every_byte_of_a_receipt_counts() {
    let receipt = json(&receipts(21)[2]);
    let mut chance = Seeded(1);
    let mut tried = BTreeMap::new();
    for at in 0..receipt.len() {
        for way in 0..WAYS {
            let altered = altered(&receipt, at, way, &mut chance);
            assert_ne!(altered, receipt);
            let verdict = check(&altered, &trusted());
            let Err(mismatch) = verdict else { panic!("byte {at} altered in way {way} passed") };
            *tried.entry(mismatch.code()).or_insert(0) += 1;
        }
    }
    // Two alterations at once as well.
    for _ in 0..1_000 {
        let once = altered(&receipt, chance.below(receipt.len()), chance.below(WAYS), &mut chance);
        let twice = altered(&once, chance.below(once.len()), chance.below(WAYS), &mut chance);
        assert!(twice == receipt || check(&twice, &trusted()).is_err());
    }
    assert!(tried.values().sum::<usize>() >= 10_000, "{tried:?}");
    assert_eq!(tried.len(), Mismatch::ALL.len() - 1, "{tried:?} are all but too_large");
}

#[test]
fn a_proof_file_and_its_entry_count_to_the_byte() {
    let receipt = &receipts(6)[4];
    let proof = receipt.tlog_proof().unwrap();
    let mut chance = Seeded(2);
    for at in 0..proof.len() {
        for way in 0..WAYS {
            let altered = altered(proof.as_bytes(), at, way, &mut chance);
            assert!(
                check_files(receipt.entry.as_bytes(), &altered, &trusted()).is_err(),
                "byte {at}, way {way}"
            );
        }
    }
    for at in 0..receipt.entry.len() {
        let altered = altered(receipt.entry.as_bytes(), at, chance.below(WAYS), &mut chance);
        assert!(check_files(&altered, proof.as_bytes(), &trusted()).is_err(), "byte {at}");
    }
}

#[test]
fn each_mismatch_is_called_by_its_name() {
    let all = receipts(21);
    let (good, next) = (&all[3], &all[4]);
    let told = |change: &dyn Fn(&mut Receipt)| {
        let mut receipt = good.clone();
        change(&mut receipt);
        check(&json(&receipt), &trusted()).map_err(Mismatch::code).map(|_| ())
    };
    assert_eq!(told(&|_| ()), Ok(()));
    assert_eq!(told(&|r| r.format = "rotunda-receipt@2".to_owned()), Err("format"));
    assert_eq!(told(&|r| r.entry = r.entry.replace("Susțin.", "Resping.")), Err("not_in_tree"));
    assert_eq!(told(&|r| r.entry = r.entry.replace(',', ", ")), Err("entry"));
    assert_eq!(told(&|r| r.entry.clone_from(&next.entry)), Err("not_in_tree"));
    assert_eq!(told(&|r| r.salt.clone_from(&next.salt)), Err("not_in_tree"));
    assert_eq!(told(&|r| r.salt = r.salt.replace("03", "0A")), Err("salt"));
    assert_eq!(told(&|r| r.salt.truncate(62)), Err("salt"));
    assert_eq!(told(&|r| r.proof = r.proof.replace("index 3", "index 4")), Err("not_in_tree"));
    assert_eq!(told(&|r| r.proof = r.proof.replace("index 3", "index 21")), Err("not_in_tree"));
    assert_eq!(told(&|r| r.proof = r.proof.replace("index 3", "extra AQID\nindex 3")), Err("proof"));
    assert_eq!(told(&|r| r.proof = r.proof.replace("index", "place")), Err("proof"));
    assert_eq!(told(&|r| r.proof = r.proof.replace("\n21\n", "\n22\n")), Err("signature"));
    assert_eq!(told(&|r| r.proof = r.proof.replace("\n21\n", "\n021\n")), Err("checkpoint"));
    assert_eq!(told(&|r| r.proof = r.proof.replace(ORIGIN, "alt.example/jurnal")), Err("origin"));
    assert_eq!(told(&|r| r.proof = r.proof.replace("— consultare", "— altă.consultare")), Err("unknown_key"));
    // A second signature, even a repeated good one, could later be altered unnoticed.
    let line = good.proof.split_inclusive('\n').next_back().unwrap();
    assert_eq!(told(&|r| r.proof.push_str(line)), Err("checkpoint"));

    let text = String::from_utf8(json(good)).unwrap();
    let spelled = |text: String| check(text.as_bytes(), &trusted()).map_err(Mismatch::code).map(|_| ());
    assert_eq!(spelled(text.clone()), Ok(()));
    assert_eq!(spelled(format!("{text}\n")), Err("spelling"));
    assert_eq!(spelled(format!("\u{feff}{text}")), Err("not_json"));
    assert_eq!(spelled(text.replacen("\"salt\":", "\"salt\": ", 1)), Err("spelling"));
    assert_eq!(spelled(text.replacen('ț', "\\u021b", 1)), Err("spelling"));
    assert_eq!(spelled(text.replacen("{\"entry\"", "{\"keys\":[],\"entry\"", 1)), Err("members"));
    assert_eq!(spelled(text.replacen("\"salt\":", "\"salt\":\"\",\"salt\":", 1)), Err("members"));
    assert_eq!(spelled(text.replacen("{\"entry\"", "{\"intrare\"", 1)), Err("members"));
    assert_eq!(spelled("{}".to_owned()), Err("format"));
    assert_eq!(spelled("[]".to_owned()), Err("format"));
    assert_eq!(spelled(String::new()), Err("not_json"));
    assert_eq!(spelled("[".repeat(100_000)), Err("not_json"));
    assert_eq!(spelled(" ".repeat(MAX_BYTES + 1)), Err("too_large"));
    assert_eq!(spelled(" ".repeat(MAX_BYTES)), Err("not_json"));
}

#[test]
fn a_receipt_is_believed_only_with_a_key_that_the_reader_trusts() {
    let receipt = json(&receipts(5)[0]);
    let other = |name: &str, seed| SigningKey::from_seed(name, &[seed; 32]).unwrap().verifier().clone();
    let told = |keys: &[VerifierKey]| check(&receipt, keys).map_err(Mismatch::code).map(|_| ());
    assert_eq!(told(&[]), Err("origin"));
    assert_eq!(told(&[other("alt.example/jurnal", 7)]), Err("origin"));
    assert_eq!(told(&[other(ORIGIN, 9)]), Err("unknown_key"));
    assert_eq!(told(&[other(ORIGIN, 9), trusted().remove(0)]), Ok(()));
}

#[test]
fn a_receipt_keeps_the_signature_of_the_chosen_key_alone() {
    let (old, new) = (signer(), SigningKey::from_seed(ORIGIN, &[9; 32]).unwrap());
    let canonical = &receipts(1)[0].entry;
    let salt = [3; ledger::SALT_BYTES];
    let leaf = ledger::leaf_hash(&salt, canonical.as_bytes());
    let head = Checkpoint { origin: ORIGIN.to_owned(), size: 1, root: leaf, extensions: Vec::new() };
    let checkpoint = head.sign(&[&old, &new]).unwrap();
    let proof = TlogProof { extra: vec![1], index: 0, hashes: Vec::new(), checkpoint };
    let receipt = Receipt::new(canonical, &salt, &proof, new.verifier()).unwrap();
    assert_eq!(receipt.format, FORMAT);
    assert_eq!(receipt.salt, hex(&salt));
    let told = |key: &SigningKey| {
        check(&json(&receipt), &[key.verifier().clone()]).map_err(Mismatch::code).map(|_| ())
    };
    assert_eq!(told(&new), Ok(()));
    assert_eq!(told(&old), Err("unknown_key"));
    let stranger = SigningKey::from_seed(ORIGIN, &[1; 32]).unwrap();
    assert_eq!(Receipt::new(canonical, &salt, &proof, stranger.verifier()), None);
}
