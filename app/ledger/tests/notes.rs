//! Signed notes, checkpoints and tlog-proofs against their specifications.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

use ledger::{
    Checkpoint, CheckpointError, KeyError, MAX_SIGNATURES, NoteError, ProofError, SigningKey, Tiles,
    TlogProof, VerifierKey, leaf_hash, open_note, sign_note,
};

const ORIGIN: &str = "consultare.example/jurnal";

/// The example of C2SP signed-note.
const EXAMPLE_KEY: &str = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
const EXAMPLE_NOTE: &str = "This is an example message.\n\n— example.com/foo \
    Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n";

fn key(name: &str, seed: u8) -> SigningKey {
    SigningKey::from_seed(name, &[seed; 32]).unwrap()
}

fn known(keys: &[&SigningKey]) -> Vec<VerifierKey> {
    keys.iter().map(|key| key.verifier().clone()).collect()
}

fn head(size: u64) -> Checkpoint {
    Checkpoint { origin: ORIGIN.to_owned(), size, root: [9; 32], extensions: Vec::new() }
}

#[test]
fn the_example_of_the_specification_opens() {
    let verifier: VerifierKey = EXAMPLE_KEY.parse().unwrap();
    assert_eq!(verifier.to_string(), EXAMPLE_KEY);
    assert_eq!(open_note(EXAMPLE_NOTE, &[verifier]), Ok("This is an example message.\n"));
}

#[test]
fn the_key_of_rfc_8032_comes_from_its_seed() {
    let seed = [
        0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4, 0x44,
        0x49, 0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
    ];
    let key = SigningKey::from_seed(ORIGIN, &seed).unwrap();
    let signature = ledger::hex(&key.sign(""));
    assert!(
        signature
            .starts_with("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bac")
    );
    assert!(signature.ends_with("c61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"));
    assert!(!format!("{key:?}").contains("9d61b19d"));
}

#[test]
fn only_a_whole_verifier_key_reads() {
    let text = key(ORIGIN, 1).verifier().to_string();
    assert_eq!(text.parse::<VerifierKey>().unwrap().to_string(), text);
    let other = key(ORIGIN, 2).verifier().to_string();
    let (name_and_id, _) = text.rsplit_once('+').unwrap();
    let (_, material) = other.rsplit_once('+').unwrap();
    for (text, error) in [
        (format!("{name_and_id}+{material}"), KeyError::Id),
        (text.replace("example", "exemple"), KeyError::Id),
        (format!("{text}\n"), KeyError::Malformed),
        (text.replacen('+', " ", 1), KeyError::Malformed),
        (format!("{name_and_id}+"), KeyError::Malformed),
        (format!("{name_and_id}+AQ=="), KeyError::Public),
        (text.replacen("+", "+0", 1), KeyError::Malformed),
        (EXAMPLE_KEY.replace("+530d903a+", "+530D903A+"), KeyError::Malformed),
        (EXAMPLE_KEY.replace("+Ae", "+Be"), KeyError::Algorithm),
        // The neutral element: every signature of a certain shape would hold under it.
        (format!("x+00000000+AQEA{}", "A".repeat(41)), KeyError::Malformed),
        (format!("x+00000000+AQEA{}", "A".repeat(40)), KeyError::Public),
        (EXAMPLE_KEY.replace("example.com/foo", "example.com/\u{2003}foo"), KeyError::Name),
        (EXAMPLE_KEY.replace("example.com/foo", ""), KeyError::Name),
    ] {
        assert_eq!(text.parse::<VerifierKey>(), Err(error), "{text}");
    }
    for name in ["", "a b", "a+b", "a\nb", "a\u{a0}b", "a\u{1}b"] {
        assert_eq!(SigningKey::from_seed(name, &[1; 32]).map(|_| ()), Err(KeyError::Name), "{name:?}");
    }
}

#[test]
fn a_note_opens_with_any_of_its_keys_and_passes_over_strangers() {
    let (old, new, stranger) = (key(ORIGIN, 1), key(ORIGIN, 2), key("martor.example", 3));
    let text = "rând\n\nalt rând\n";
    let note = sign_note(text, &[&stranger, &old, &new]).unwrap();
    for keys in [known(&[&old]), known(&[&new]), known(&[&new, &old]), known(&[&key(ORIGIN, 4), &old])] {
        assert_eq!(open_note(&note, &keys), Ok(text));
    }
    assert_eq!(open_note(&note, &known(&[&key(ORIGIN, 4)])), Err(NoteError::UnknownKey));
    assert_eq!(open_note(&note, &[]), Err(NoteError::UnknownKey));
}

#[test]
fn one_false_signature_of_a_known_key_makes_a_note_worthless() {
    let (old, new) = (key(ORIGIN, 1), key(ORIGIN, 2));
    let [one, other] = ["unu\n", "doi\n"].map(|text| sign_note(text, &[&old, &new]).unwrap());
    let mut lines: Vec<&str> = one.split_inclusive('\n').collect();
    lines[3] = other.split_inclusive('\n').nth(3).unwrap();
    let mixed = lines.concat();
    assert_eq!(open_note(&mixed, &known(&[&old])), Ok("unu\n"));
    assert_eq!(open_note(&mixed, &known(&[&old, &new])), Err(NoteError::Signature));
}

#[test]
fn what_is_not_a_note_is_refused() {
    let verifier: VerifierKey = EXAMPLE_KEY.parse().unwrap();
    let signature = EXAMPLE_NOTE.split('\n').nth(2).unwrap();
    let bad = [
        String::new(),
        "\n\n".to_owned(),
        EXAMPLE_NOTE.trim_end().to_owned(),
        format!("{EXAMPLE_NOTE}\n"),
        EXAMPLE_NOTE.replace("\n\n", "\n"),
        EXAMPLE_NOTE.replace('\n', "\r\n"),
        EXAMPLE_NOTE.replace("an example", "an\texample"),
        EXAMPLE_NOTE.replace('—', "-"),
        EXAMPLE_NOTE.replace("— ", "—  "),
        EXAMPLE_NOTE.replace("/foo ", "/foo  "),
        EXAMPLE_NOTE.replace("/foo ", "+foo "),
        EXAMPLE_NOTE.replace("aQM=", "aQN="),
        EXAMPLE_NOTE.replace("aQM=", "aQM"),
        "text\n\n— name AAAAAA==\n".to_owned(),
        format!("text\n\n{}", format!("{signature}\n").repeat(MAX_SIGNATURES + 1)),
    ];
    for note in bad {
        assert_eq!(open_note(&note, std::slice::from_ref(&verifier)), Err(NoteError::Malformed), "{note:?}");
    }
    let many = EXAMPLE_NOTE.replace(signature, &vec![signature; MAX_SIGNATURES].join("\n"));
    assert!(open_note(&many, &[verifier]).is_ok());
    for text in ["", "no newline", "tab\t\n"] {
        assert_eq!(sign_note(text, &[&key(ORIGIN, 1)]), Err(NoteError::Malformed));
    }
    assert_eq!(sign_note("text\n", &[]), Err(NoteError::Malformed));
}

#[test]
fn a_checkpoint_has_one_spelling() {
    let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    let checkpoint = Checkpoint::parse(text).unwrap();
    assert_eq!((checkpoint.origin.as_str(), checkpoint.size), ("example.com/behind-the-sofa", 20_852_163));
    assert_eq!(checkpoint.text(), text);
    assert_eq!(Checkpoint::parse(&format!("{text}more\n")).unwrap().extensions, ["more"]);
    assert_eq!(Checkpoint::parse(&head(0).text()), Some(head(0)));
    for bad in [
        text.trim_end().to_owned(),
        format!("{text}\n"),
        format!("{text}more\n\n"),
        format!("\n{text}"),
        text.replace("20852163", "020852163"),
        text.replace("20852163", "+20852163"),
        text.replace("20852163", "18446744073709551616"),
        text.replace("q2I=", "q2J="),
        text.replace("CsUY", ""),
        "example.com\n1\n".to_owned(),
    ] {
        assert_eq!(Checkpoint::parse(&bad), None, "{bad:?}");
    }
}

#[test]
fn a_checkpoint_is_believed_only_from_a_key_of_its_ledger() {
    let (ours, theirs) = (key(ORIGIN, 1), key("martor.example", 1));
    let note = head(5).sign(&[&ours]).unwrap();
    assert_eq!(Checkpoint::open(&note, &known(&[&theirs, &ours])), Ok(head(5)));
    assert_eq!(Checkpoint::open(&note, &known(&[&theirs])), Err(CheckpointError::Origin));
    assert_eq!(Checkpoint::open(&note, &known(&[&key(ORIGIN, 2)])), Err(CheckpointError::UnknownKey));
    let altered = note.replace("\n5\n", "\n6\n");
    assert_eq!(Checkpoint::open(&altered, &known(&[&ours])), Err(CheckpointError::Signature));
    assert_eq!(head(5).sign(&[&theirs]), Err(CheckpointError::Origin));
    // Signed by a key that is known, but not as this ledger's.
    let foreign = sign_note(&head(5).text(), &[&theirs]).unwrap();
    assert_eq!(Checkpoint::open(&foreign, &known(&[&ours, &theirs])), Err(CheckpointError::UnknownKey));
    let odd = sign_note("not a checkpoint\n", &[&ours]).unwrap();
    assert_eq!(Checkpoint::open(&odd, &known(&[&ours])), Err(CheckpointError::Malformed));
    let injected = Checkpoint { extensions: vec!["a\n\nb".to_owned()], ..head(5) };
    assert_eq!(injected.sign(&[&ours]), Err(CheckpointError::Malformed));
}

#[test]
fn a_change_of_keys_leaves_old_and_new_readers_content() {
    let (old, new) = (key(ORIGIN, 1), key(ORIGIN, 2));
    let before = head(5).sign(&[&old]).unwrap();
    let during = head(6).sign(&[&old, &new]).unwrap();
    let after = head(7).sign(&[&new]).unwrap();
    let opens = |note: &str, keys: &[&SigningKey]| Checkpoint::open(note, &known(keys)).is_ok();
    assert!(opens(&before, &[&old]) && opens(&during, &[&old]) && !opens(&after, &[&old]));
    assert!(!opens(&before, &[&new]) && opens(&during, &[&new]) && opens(&after, &[&new]));
    assert!([before, during, after].iter().all(|note| opens(note, &[&old, &new])));
}

#[test]
fn a_proof_has_one_spelling_and_shows_its_leaf() {
    let leaves: Vec<_> = (0..21_u8).map(|n| leaf_hash(b"", &[n])).collect();
    let mut tiles = Tiles::new();
    tiles.append(0, &leaves).unwrap();
    let signer = key(ORIGIN, 1);
    let checkpoint = Checkpoint { root: tiles.root(21).unwrap(), ..head(21) };
    let mut proof = TlogProof {
        extra: Vec::new(),
        index: 20,
        hashes: tiles.inclusion(20, 21).unwrap(),
        checkpoint: checkpoint.sign(&[&signer, &key(ORIGIN, 2)]).unwrap(),
    };
    let keys = known(&[&signer]);
    assert_eq!(proof.verify(&leaves[20], &keys), Ok(checkpoint));
    assert_eq!(proof.verify(&leaves[19], &keys), Err(ProofError::NotInTree));
    assert_eq!(
        TlogProof { index: 19, ..proof.clone() }.verify(&leaves[20], &keys),
        Err(ProofError::NotInTree)
    );

    let bare = proof.text();
    assert!(bare.starts_with("c2sp.org/tlog-proof@v1\nindex 20\n"));
    assert_eq!(TlogProof::parse(&bare).as_ref(), Some(&proof));
    proof.extra = vec![1, 2, 3];
    let text = proof.text();
    assert!(text.starts_with("c2sp.org/tlog-proof@v1\nextra AQID\nindex 20\n"));
    assert_eq!(TlogProof::parse(&text), Some(proof));
    for bad in [
        text.replacen("@v1", "@v2", 1),
        text.replacen("extra AQID", "extra ", 1),
        text.replacen("extra AQID", "extra AQID ", 1),
        text.replacen("extra AQID", "Extra AQID", 1),
        text.replacen("extra AQID\nindex 20", "index 20\nextra AQID", 1),
        text.replacen("extra AQID\n", "extra AQID\nextra AQID\n", 1),
        text.replacen("index 20", "index 020", 1),
        text.replacen("index 20", "index -1", 1),
        text.replacen("index 20\n", "", 1),
        text.replacen("index 20\n", "index 20\n\n", 1).replacen("\n\n", "\n \n", 1),
        text.replacen("=\n\n", "=\nAAAA\n\n", 1),
        text.replacen("\n\n", "\n", 2),
        text.replacen('\n', "\r\n", 1),
    ] {
        assert_eq!(TlogProof::parse(&bad), None, "{bad}");
    }
}
