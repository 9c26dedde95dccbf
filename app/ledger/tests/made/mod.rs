//! A small ledger with receipts, and ways to damage them.

use ledger::{
    Attachment, Checkpoint, Comment, Entry, Receipt, SALT_BYTES, Sender, SigningKey, Tiles, TlogProof,
    VerifierKey, leaf_hash,
};

pub const ORIGIN: &str = "consultare.example/jurnal";

/// Numbers that look like chance and are the same in every run (Knuth's multiplier).
pub struct Seeded(pub u64);

impl Seeded {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % end
    }
}

pub fn signer() -> SigningKey {
    SigningKey::from_seed(ORIGIN, &[7; 32]).unwrap()
}

pub fn trusted() -> Vec<VerifierKey> {
    vec![signer().verifier().clone()]
}

fn entry(number: usize) -> String {
    let texts = [
        "Susțin.",
        "Termenul „de 20 de zile” e scurt.\nDe ce \\ nu 30?",
        "</script>\u{7}\t\u{2028}😀",
        "\"\"",
    ];
    let comment = |text: &'static str| Comment {
        kind: "proposed_wording",
        proposed_wording: number.is_multiple_of(2).then_some("(2) Termenul este de 30 de zile."),
        provision: "chp_1__art_5__para_2",
        reasons: number.is_multiple_of(3).then_some("Așa cer art. 7 alin. (4)."),
        stance: "support_with_changes",
        text,
        version: 1,
    };
    let file = |size: i64| Attachment {
        media_type: "application/pdf",
        name: (size % 2 == 0).then_some("Studiu „de impact”.pdf"),
        sha256: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        size,
    };
    let printed = format!("2026-{number:05}");
    let entry = Entry {
        attachments: (1..6).take(number % 3).map(file).collect(),
        comments: texts.into_iter().take(1 + number % 4).map(comment).collect(),
        consultation: "audit-social",
        means: "web",
        number: &printed,
        sender: Sender {
            county: "Vâlcea",
            email: "ana@exemplu.example",
            kind: "citizen",
            name: "Ana Țesătură",
            organisation: None,
            publish_name: number.is_multiple_of(2),
        },
        sent: 1_793_606_400_000 + i64::try_from(number).unwrap(),
    };
    String::from_utf8(entry.canonical().unwrap()).unwrap()
}

/// `count` receipts of a ledger with as many leaves.
pub fn receipts(count: usize) -> Vec<Receipt> {
    let salt = |number: usize| [u8::try_from(number % 251).unwrap(); SALT_BYTES];
    let entries: Vec<String> = (0..count).map(entry).collect();
    let leaves: Vec<_> =
        entries.iter().enumerate().map(|(at, entry)| leaf_hash(&salt(at), entry.as_bytes())).collect();
    let mut tiles = Tiles::new();
    tiles.append(0, &leaves).unwrap();
    let size = u64::try_from(count).unwrap();
    let head = Checkpoint {
        origin: ORIGIN.to_owned(),
        size,
        root: tiles.root(size).unwrap(),
        extensions: Vec::new(),
    };
    let witness = SigningKey::from_seed("martor.example", &[8; 32]).unwrap();
    let note = [head.sign(&[&signer()]).unwrap(), witness_line(&head, &witness)].concat();
    let made = entries.iter().enumerate().map(|(at, entry)| {
        let index = u64::try_from(at).unwrap();
        let hashes = tiles.inclusion(index, size).unwrap();
        let proof = TlogProof { extra: Vec::new(), index, hashes, checkpoint: note.clone() };
        Receipt::new(entry, &salt(at), &proof, signer().verifier()).unwrap()
    });
    made.collect()
}

/// A signature by somebody whom no reader knows.
fn witness_line(head: &Checkpoint, witness: &SigningKey) -> String {
    let note = ledger::sign_note(&head.text(), &[witness]).unwrap();
    note.split_inclusive('\n').next_back().unwrap().to_owned()
}

/// Ways to alter a byte.
pub const WAYS: usize = 7;

/// The bytes with the one at `at` altered in one of the [`WAYS`]; always different from before.
pub fn altered(bytes: &[u8], at: usize, way: usize, chance: &mut Seeded) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let byte = bytes[at];
    let other = |chance: &mut Seeded| byte.wrapping_add(u8::try_from(1 + chance.below(255)).unwrap());
    match way {
        0 => bytes[at] ^= 1 << chance.below(8),
        // The letter's other case, where it is one: what careless copying does.
        1 => bytes[at] ^= 0x20,
        2 => bytes[at] = other(chance),
        3 => drop(bytes.remove(at)),
        4 => bytes.insert(at, byte),
        5 => bytes.insert(at, other(chance)),
        _ => bytes.insert(at, b" \n\t0=A\\\""[chance.below(8)]),
    }
    bytes
}
