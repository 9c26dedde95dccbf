use ::ledger::{Checkpoint, Hash, Receipt, TileId, Tiles, check, tiles_for_consistency, verify_consistency};

use super::{Flaw, Place, Verified, repo};
use crate::db::testing::db_test;
use crate::db::{run, scalar};
use crate::reading::fixture::{SLUG, opinion, publish, submission};
use crate::{Backend, Error, Result};

const NAME: &str = "rotunda.example/ledger";
const SEED: [u8; 32] = [4; 32];

/// Sends so many submissions through the interface, and gives the secrets.
async fn send(b: &Backend, how_many: usize) -> Vec<String> {
    let mut secrets = Vec::new();
    for n in 0..how_many {
        let form = submission(vec![opinion("", &format!("Observația {n}."))]);
        secrets.push(b.submissions().receive(SLUG, form, None, b"").await.unwrap().secret);
    }
    secrets
}

async fn receipt(b: &Backend, secret: &str) -> Receipt {
    b.ledger().receipt(secret).await.unwrap().unwrap()
}

async fn checkpoint(b: &Backend) -> Checkpoint {
    let (note, keys) = (b.ledger().checkpoint().await.unwrap(), b.ledger().keys().await.unwrap());
    Checkpoint::open(&note, &keys).unwrap()
}

async fn flaw(b: &Backend) -> Option<Flaw> {
    b.ledger().verify().await.unwrap().flaw
}

async fn spoil(b: &Backend, sql: &'static str) {
    let mut tx = b.write().await.unwrap();
    assert!(run!(&mut tx, sql).unwrap() > 0, "{sql}");
    tx.commit().await.unwrap();
}

db_test! {
    async fn each_receipt_proves_its_submission(b) {
        publish(b).await;
        b.ledger().open(NAME, &SEED).await.unwrap();
        assert_eq!(b.ledger().seal().await.unwrap(), 0);
        let first = send(b, 3).await;
        let early = receipt(b, &first[1]).await;
        let later = send(b, 2).await;
        b.ledger().seal().await.unwrap();
        let keys = b.ledger().keys().await.unwrap();
        for (index, secret) in first.iter().chain(&later).enumerate() {
            let json = receipt(b, secret).await.json().unwrap();
            let checked = check(&json, &keys).unwrap();
            assert_eq!((checked.index, checked.checkpoint.size), (index as u64, 5));
            assert_eq!(checked.entry.number, format!("2026-{:05}", index + 1));
            let place = Place { index: index as u64, size: 5, origin: NAME.into() };
            assert_eq!(b.ledger().place(secret).await.unwrap(), Some(place));
        }
        // What was kept before the ledger grew is as good as ever.
        assert_eq!(check(&early.json().unwrap(), &keys).unwrap().checkpoint.size, 3);
        assert_eq!(b.ledger().verify().await.unwrap(), Verified { leaves: 5, checkpoints: 3, flaw: None });
    }
}

db_test! {
    async fn a_guessed_secret_gets_no_receipt(b) {
        publish(b).await;
        b.ledger().open(NAME, &SEED).await.unwrap();
        assert!(matches!(b.ledger().receipt(&"0".repeat(32)).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn anyone_can_follow_the_ledger_from_its_tiles(b) {
        publish(b).await;
        b.ledger().open(NAME, &SEED).await.unwrap();
        let mut heads = Vec::new();
        for more in [1, 3, 2, 1] {
            send(b, more).await;
            b.ledger().seal().await.unwrap();
            heads.push(checkpoint(b).await);
        }
        for pair in heads.windows(2) {
            let (old, new) = (&pair[0], &pair[1]);
            let mut tiles = Tiles::new();
            for tile in tiles_for_consistency(old.size, new.size) {
                tiles.load(tile.level, tile.index, &b.ledger().tile(tile).await.unwrap()).unwrap();
            }
            let proof: Vec<Hash> = tiles.consistency(old.size, new.size).unwrap();
            assert!(verify_consistency(old.size, &old.root, new.size, &new.root, &proof));
        }
        let tile = |width| TileId { level: 0, index: 0, width };
        assert_eq!(b.ledger().tile(tile(3)).await.unwrap().len(), 96);
        assert!(matches!(b.ledger().tile(tile(8)).await, Err(Error::NotFound)), "not covered yet");
        let above = TileId { level: 1, index: 0, width: 1 };
        assert!(matches!(b.ledger().tile(above).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn heads_made_at_once_do_not_differ(b) {
        publish(b).await;
        b.ledger().open(NAME, &SEED).await.unwrap();
        for _ in 0..4 {
            send(b, 5).await;
            let ledger = b.ledger();
            let sealed: (Result<u64>, Result<u64>, Result<u64>) =
                tokio::join!(ledger.seal(), ledger.seal(), ledger.seal());
            assert!(sealed.0.is_ok() && sealed.1.is_ok() && sealed.2.is_ok(), "{sealed:?}");
        }
        assert_eq!(b.ledger().verify().await.unwrap().flaw, None);
        assert_eq!(checkpoint(b).await.size, 20);
    }
}

db_test! {
    async fn a_receipt_outlives_the_key_that_signed_it(b) {
        publish(b).await;
        b.ledger().open(NAME, &SEED).await.unwrap();
        let secret = send(b, 1).await.remove(0);
        let old = receipt(b, &secret).await.json().unwrap();
        // The same database under a new key, as after a restart; the name stays.
        let renewed = b.anew();
        b.clock.set(b.now().plus_seconds(1));
        renewed.ledger().open("another.example/ledger", &[5; 32]).await.unwrap();
        send(&renewed, 1).await;
        renewed.ledger().seal().await.unwrap();
        let keys = renewed.ledger().keys().await.unwrap();
        assert_eq!(keys.iter().map(::ledger::VerifierKey::name).collect::<Vec<_>>(), [NAME, NAME]);
        let new = receipt(&renewed, &secret).await.json().unwrap();
        assert!(check(&old, &keys).is_ok() && check(&new, &keys).is_ok());
        assert!(check(&new, &keys[1..]).is_err(), "signed by the new key");
        assert_eq!(flaw(&renewed).await, None);
    }
}

db_test! {
    async fn erasing_leaves_the_tree_as_it_was(b) {
        publish(b).await;
        b.ledger().open(NAME, &SEED).await.unwrap();
        let secrets = send(b, 3).await;
        let kept = receipt(b, &secrets[2]).await.json().unwrap();
        spoil(b, "update submissions set entry = null, leaf_salt = null where leaf_index = 1").await;
        assert_eq!(b.ledger().receipt(&secrets[1]).await.unwrap(), None);
        assert_eq!(b.ledger().place(&secrets[1]).await.unwrap(), None);
        send(b, 2).await;
        b.ledger().seal().await.unwrap();
        assert_eq!(flaw(b).await, None);
        assert!(check(&kept, &b.ledger().keys().await.unwrap()).is_ok());
    }
}

db_test! {
    async fn whatever_is_altered_behind_the_ledgers_back_is_found(b) {
        publish(b).await;
        b.ledger().open(NAME, &SEED).await.unwrap();
        send(b, 4).await;
        b.ledger().seal().await.unwrap();
        send(b, 3).await;
        b.ledger().seal().await.unwrap();
        assert_eq!(flaw(b).await, None);
        let wrong = "update ledger_tiles set hashes = replace(hashes, substr(hashes, 65, 8), '00000000')";
        spoil(b, "update ledger_heads set size = size + 1 where name = 'given'").await;
        assert_eq!(flaw(b).await, Some(Flaw::Given(8)));
        spoil(b, "update ledger_heads set size = size - 1 where name = 'given'").await;
        spoil(b, "update ledger_checkpoints set note = replace(note, 'rotunda', 'rotonda') where size = 4").await;
        assert_eq!(flaw(b).await, Some(Flaw::Signature(4)));
        spoil(b, "update ledger_checkpoints set note = replace(note, 'rotonda', 'rotunda') where size = 4").await;
        spoil(b, "update ledger_checkpoints set size = 5 where size = 4").await;
        assert_eq!(flaw(b).await, Some(Flaw::Root(5)));
        spoil(b, "update ledger_checkpoints set size = 4 where size = 5").await;
        spoil(b, wrong).await;
        assert_eq!(flaw(b).await, Some(Flaw::Tile("tile/0/000.p/7".into())));
    }
}

db_test! {
    async fn a_submission_whose_hash_was_altered_is_found(b) {
        publish(b).await;
        b.ledger().open(NAME, &SEED).await.unwrap();
        send(b, 3).await;
        b.ledger().seal().await.unwrap();
        let mut tx = b.read().await.unwrap();
        let hash = scalar!(&mut tx, String, "select leaf_hash from submissions where leaf_index = 0").unwrap();
        assert_eq!(hash.unwrap().len(), 64);
        drop(tx);
        spoil(b, "update submissions set leaf_hash = (select s.leaf_hash from submissions s where s.leaf_index = 0) \
            where leaf_index = 1").await;
        assert_eq!(flaw(b).await, Some(Flaw::Tile("tile/0/000.p/3".into())));
        spoil(b, "update submissions set leaf_index = 9 where leaf_index = 2").await;
        assert_eq!(flaw(b).await, Some(Flaw::Gap(2)));
    }
}

db_test! {
    async fn what_is_verified_is_of_one_moment(b) {
        publish(b).await;
        b.ledger().open(NAME, &SEED).await.unwrap();
        send(b, 2).await;
        let mut tx = b.read_at_once().await.unwrap();
        assert_eq!(repo::given(&mut tx).await.unwrap(), 2);
        send(b, 1).await;
        assert_eq!(repo::leaves(&mut tx, 0, 10).await.unwrap().len(), 2, "one that came in between is not seen");
        drop(tx);
        assert_eq!(flaw(b).await, None);
    }
}
