use model::accounts::Role;
use model::attachments::{MediaType, State};
use model::invalid::Unreadable;
use model::submissions::SenderForm;
use model::{Invalid, Problem, limits};

use crate::attachments::{InDraft, Whose};
use crate::db::testing::db_test;
use crate::personal_data::Periods;
use crate::reading::fixture::{CLOSES, SLUG, citizen, opinion, publish};
use crate::submissions::{Draft, Sent};
use crate::testing::{TestBackend, holder, organisation, person, staff, staff_on};
use crate::{Actor, Conflict, Error};

const PDF: &[u8] = b"%PDF-1.7\nStudiu de impact.";

/// A draft with one comment.
async fn begun(b: &TestBackend, actor: &Actor) -> Draft {
    publish(b).await;
    b.comments().add(actor, SLUG, opinion("", "Vedeți fișierele.")).await.unwrap();
    b.submissions().draft(actor, SLUG).await.unwrap()
}

async fn sent(b: &TestBackend, actor: &Actor, sender: SenderForm) -> Sent {
    let draft = b.submissions().draft(actor, SLUG).await.unwrap();
    b.submissions().send(model::Language::Ro, actor, &draft.id, sender).await.unwrap()
}

/// The names of what is in the store.
fn stored(b: &TestBackend) -> Vec<String> {
    let Ok(files) = std::fs::read_dir(b.folder().join("files")) else { return Vec::new() };
    files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
}

fn refused(added: crate::Result<()>) -> Problem {
    match added {
        Err(Error::Invalid(Invalid(mut problems))) => problems.remove(0).problem,
        other => panic!("{other:?}"),
    }
}

db_test! {
    async fn a_file_is_hashed_into_the_receipt_and_given_back(b) {
        let actor = holder("h");
        begun(b, &actor).await;
        b.attachments().add(&actor, &InDraft::mine(SLUG), "C:\\Studiu „final”.exe", PDF.to_vec()).await.unwrap();
        b.attachments().add(&actor, &InDraft::mine(SLUG), "", "Și un text.".into()).await.unwrap();
        let sent = sent(b, &actor, citizen()).await;
        let files = b.submissions().receipt(&sent.secret).await.unwrap().attachments;
        let kinds: Vec<_> = files.iter().map(|file| (file.media_type, file.name.as_deref(), file.size)).collect();
        let pdf = i64::try_from(PDF.len()).unwrap();
        assert_eq!(kinds, [(MediaType::Pdf, Some("Studiu _final_.exe.pdf"), pdf), (MediaType::Text, None, 12)]);
        b.ledger().open("x.example/ledger", &[4; 32]).await.unwrap();
        let receipt = b.ledger().receipt(&sent.secret).await.unwrap().unwrap();
        let entry = ::ledger::Entry::read(receipt.entry.as_bytes()).unwrap();
        let hashed: Vec<_> = entry.attachments.iter().map(|file| (file.sha256.as_str(), file.size)).collect();
        assert_eq!(hashed, [(crate::chance::hash_bytes(PDF).as_str(), pdf), (crate::hash("Și un text.").as_str(), 12)]);
        let file = b.attachments().sent(&sent.secret, 1).await.unwrap();
        assert_eq!((file.bytes.as_slice(), file.name.as_str()), (PDF, "Studiu _final_.exe.pdf"));
        assert_eq!(b.attachments().sent(&sent.secret, 2).await.unwrap().name, "2.txt");
        for (secret, place) in [(sent.secret.as_str(), 3), (sent.secret.as_str(), 0), ("00", 1)] {
            assert!(matches!(b.attachments().sent(secret, place).await, Err(Error::NotFound)));
        }
        assert_eq!(stored(b).len(), 2);
        assert!(matches!(b.attachments().remove(&actor, &files[0].id).await, Err(Error::NotFound)), "what was sent stays");
        assert!(matches!(b.attachments().add(&actor, &InDraft::mine(SLUG), "", PDF.to_vec()).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn what_may_not_be_added_leaves_nothing(b) {
        let actor = holder("h");
        begun(b, &actor).await;
        let (files, actor) = (b.attachments(), &actor);
        let add = async |bytes: Vec<u8>| files.add(actor, &InDraft::mine(SLUG), "x", bytes).await;
        assert_eq!(refused(add(Vec::new()).await), Problem::Missing);
        assert_eq!(refused(add(vec![b'a'; limits::FILE_BYTES + 1]).await), Problem::TooLong { max: 10_000_000 });
        assert_eq!(refused(add(b"MZ\0".to_vec()).await), Problem::Unreadable { why: Unreadable::Kind });
        assert_eq!(refused(add(b"\xff\xd8\xff\xe0".to_vec()).await), Problem::Unreadable { why: Unreadable::Damaged });
        let other = holder("other");
        assert!(matches!(b.attachments().add(&other, &InDraft::mine(SLUG), "x", PDF.to_vec()).await, Err(Error::NotFound)));
        assert!(matches!(b.attachments().add(&Actor::default(), &InDraft::mine(SLUG), "x", PDF.to_vec()).await, Err(Error::NotFound)));
        for n in 0..limits::FILES {
            add(format!("Fișierul {n}").into()).await.unwrap();
            add(format!("Fișierul {n}").into()).await.unwrap_or_default();
        }
        assert_eq!(refused(add(PDF.to_vec()).await), Problem::TooMany { max: 5 });
        assert_eq!(stored(b).len(), 5, "the same file is stored once");
        let files = b.submissions().draft(actor, SLUG).await.unwrap().attachments;
        assert!(matches!(b.attachments().remove(&other, &files[0].id).await, Err(Error::NotFound)));
        b.attachments().remove(actor, &files[0].id).await.unwrap();
        add(PDF.to_vec()).await.unwrap();
        let files = b.submissions().draft(actor, SLUG).await.unwrap().attachments;
        assert_eq!(files.iter().map(|file| file.position).collect::<Vec<_>>(), [2, 3, 4, 5, 6]);
        assert_eq!(stored(b).len(), 5);
        b.clock.set(CLOSES.plus_seconds(1));
        let late = b.attachments().add(actor, &InDraft::mine(SLUG), "x", PDF.to_vec()).await;
        assert!(matches!(late, Err(Error::Conflict(Conflict::Closed))));
    }
}

db_test! {
    async fn ten_files_at_once_are_five_and_nothing_is_left_of_the_others(b) {
        let actor = holder("h");
        begun(b, &actor).await;
        let tasks: Vec<_> = (0..10)
            .map(|n| {
                let backend = crate::Backend::clone(b);
                tokio::spawn(async move {
                    backend.attachments().add(&holder("h"), &InDraft::mine(SLUG), "x", format!("Fișierul {n}").into()).await
                })
            })
            .collect();
        let mut added = 0;
        for task in tasks {
            match task.await.unwrap() {
                Ok(()) => added += 1,
                Err(Error::Invalid(_)) => {}
                Err(other) => panic!("{other:?}"),
            }
        }
        assert_eq!(added, 5);
        b.attachments().purge().await.unwrap();
        assert_eq!(stored(b).len(), 5);
    }
}

db_test! {
    async fn only_staff_of_the_consultation_take_files_and_each_is_on_record(b) {
        let actor = holder("h");
        begun(b, &actor).await;
        b.attachments().add(&actor, &InDraft::mine(SLUG), "x", PDF.to_vec()).await.unwrap();
        let file = b.submissions().draft(&actor, SLUG).await.unwrap().attachments.remove(0);
        let moderator = staff(Role::Moderator);
        let draft = b.attachments().received(&moderator, SLUG, &file.id).await;
        assert!(matches!(draft, Err(Error::NotFound)), "what was not sent is nobody's");
        sent(b, &actor, citizen()).await;
        assert_eq!(b.attachments().received(&moderator, SLUG, &file.id).await.unwrap().bytes, PDF);
        let here = staff_on(Role::Expert, "consultation".into());
        b.attachments().received(&here, SLUG, &file.id).await.unwrap();
        let elsewhere = staff_on(Role::Expert, "elsewhere".into());
        for nobody in [&elsewhere, &actor, &Actor::default()] {
            let refused = b.attachments().received(nobody, SLUG, &file.id).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
        }
        let listed = b.counts().comments(&moderator, SLUG, None, None).await.unwrap();
        assert_eq!(listed.items[0].attachments, [file]);
        let mut tx = b.read().await.unwrap();
        let takes = crate::db::scalar!(&mut tx, i64, "select count(*) from audit where verb = 'take_attachment'");
        assert_eq!(takes.unwrap(), Some(2));
    }
}

db_test! {
    async fn a_held_file_is_given_to_nobody_until_it_is_clean(b) {
        b.attachments().open(None, true).unwrap();
        let actor = holder("h");
        begun(b, &actor).await;
        b.attachments().add(&actor, &InDraft::mine(SLUG), "bun.pdf", PDF.to_vec()).await.unwrap();
        b.attachments().add(&actor, &InDraft::mine(SLUG), "rău.txt", "EICAR".into()).await.unwrap();
        let sent = sent(b, &actor, citizen()).await;
        let files = b.submissions().receipt(&sent.secret).await.unwrap().attachments;
        let moderator = staff(Role::Moderator);
        for file in &files {
            assert_eq!(file.state, State::Held);
            assert!(matches!(b.attachments().received(&moderator, SLUG, &file.id).await, Err(Error::NotFound)));
            assert!(matches!(b.attachments().sent(&sent.secret, file.position).await, Err(Error::NotFound)));
        }
        let mut after = None;
        while let Some(held) = b.attachments().held(after.as_ref()).await.unwrap() {
            let infected = b.attachments().held_bytes(&held).await.unwrap() == b"EICAR";
            b.attachments().judge(&held.id, infected).await.unwrap();
            after = Some(held.id);
        }
        assert_eq!(b.attachments().sent(&sent.secret, 1).await.unwrap().bytes, PDF);
        assert!(matches!(b.attachments().sent(&sent.secret, 2).await, Err(Error::NotFound)));
        assert!(matches!(b.attachments().received(&moderator, SLUG, &files[1].id).await, Err(Error::NotFound)));
        b.attachments().judge(&files[1].id, false).await.unwrap();
        let files = b.submissions().receipt(&sent.secret).await.unwrap().attachments;
        assert_eq!((files[0].state, files[1].state), (State::Clean, State::Infected), "judged once");
    }
}

db_test! {
    async fn what_nothing_names_is_taken_out_of_the_store(b) {
        let actor = holder("h");
        begun(b, &actor).await;
        b.attachments().add(&actor, &InDraft::mine(SLUG), "x", PDF.to_vec()).await.unwrap();
        // The program ended between storing a file and naming it.
        let mut tx = b.write().await.unwrap();
        crate::attachments::repo::announce(&mut tx, "lost", b.now()).await.unwrap();
        b.commit(tx).await.unwrap();
        b.0.files.store().unwrap().put("lost", b"bytes".to_vec()).await.unwrap();
        assert_eq!(b.attachments().purge().await.unwrap(), 0, "it may still be on its way");
        b.clock.set(b.now().plus_seconds(3_601));
        assert_eq!(b.attachments().purge().await.unwrap(), 1);
        let mut tx = b.write().await.unwrap();
        assert!(!crate::attachments::repo::attach(&mut tx, "lost").await.unwrap(), "nobody names it any more");
        drop(tx);
        assert_eq!(stored(b).len(), 1);
        b.clock.set(b.now().plus_seconds(181 * 86_400));
        b.personal_data().forget_old(&Periods::default()).await.unwrap();
        assert!(stored(b).is_empty(), "a draft that is forgotten takes its files with it");
    }
}

db_test! {
    async fn a_full_store_refuses_the_file_and_keeps_the_draft(b) {
        let actor = holder("h");
        begun(b, &actor).await;
        // Where the folder should be is a file: nothing can be stored.
        std::fs::write(b.folder().join("files"), b"").unwrap();
        let added = b.attachments().add(&actor, &InDraft::mine(SLUG), "x", PDF.to_vec()).await;
        assert!(matches!(added, Err(Error::Unavailable(_) | Error::Internal(_))), "{added:?}");
        let draft = b.submissions().draft(&actor, SLUG).await.unwrap();
        assert_eq!((draft.comments.len(), draft.attachments.len()), (1, 0));
    }
}

db_test! {
    async fn a_letter_is_entered_with_its_scan(b) {
        publish(b).await;
        let (opener, other) = (staff(Role::Expert), staff_on(Role::Editor, "alta".into()));
        let at = InDraft { slug: SLUG.to_owned(), whose: Whose::Entry };
        assert!(matches!(b.attachments().add(&other, &at, "x", PDF.to_vec()).await, Err(Error::Forbidden)));
        assert!(matches!(b.attachments().add(&holder("h"), &at, "x", PDF.to_vec()).await, Err(Error::Forbidden)));
        b.clock.set(CLOSES.plus_seconds(86_400));
        b.attachments().add(&opener, &at, "scrisoare.pdf", PDF.to_vec()).await.unwrap();
        let entering = b.register().entering(&opener, SLUG).await.unwrap();
        assert_eq!(entering.attachments.len(), 1, "the scan began the draft");
        let file = &entering.attachments[0].id;
        assert!(matches!(b.attachments().remove(&holder("h"), file).await, Err(Error::Forbidden)));
        let mut colleague = staff(Role::Admin);
        colleague.staff.as_mut().unwrap().account = "another".into();
        assert!(matches!(b.attachments().remove(&colleague, file).await, Err(Error::NotFound)));
        assert_eq!(b.attachments().remove(&opener, file).await.unwrap(), at);
        assert_eq!(b.register().entering(&opener, SLUG).await.unwrap().attachments, []);
    }
}

db_test! {
    async fn members_attach_and_a_signatory_sends_only_the_files_that_were_read(b) {
        publish(b).await;
        let id = organisation(b, "Asociația Casa").await;
        let (ana, ion) = (person(b, "Ana", &[(&id, false, false)]).await, person(b, "Ion", &[(&id, false, true)]).await);
        let at = InDraft { slug: SLUG.to_owned(), whose: Whose::Organisation(id.clone()) };
        assert!(matches!(b.attachments().add(&ana, &at, "x", PDF.to_vec()).await, Err(Error::NotFound)), "no draft yet");
        b.shared_drafts().add(&ana, &id, SLUG, opinion("", "Vedeți studiul.")).await.unwrap();
        let work = async || b.shared_drafts().show(&ana, &id, SLUG).await.unwrap().work.unwrap();
        let read = work().await;
        b.shared_drafts().propose(&ana, &id, SLUG, &read.fingerprint).await.unwrap();
        b.attachments().add(&ana, &at, "studiu.pdf", PDF.to_vec()).await.unwrap();
        assert!(work().await.proposal.unwrap().withdrawn.is_some(), "what was proposed had no such file");
        let stranger = person(b, "Ema", &[]).await;
        assert!(matches!(b.attachments().add(&stranger, &at, "x", b"Da.".to_vec()).await, Err(Error::NotFound)));
        let sent = b.shared_drafts().send(model::Language::Ro, &ion, &id, &read.id, &read.fingerprint).await;
        assert!(matches!(sent, Err(Error::Conflict(Conflict::Changed))), "{sent:?}");
        let read = work().await;
        let sent = b.shared_drafts().send(model::Language::Ro, &ion, &id, &read.id, &read.fingerprint).await.unwrap();
        assert_eq!(b.attachments().sent(&sent.secret, 1).await.unwrap().name, "studiu.pdf");
        assert!(matches!(b.attachments().remove(&ana, &read.attachments[0].id).await, Err(Error::NotFound)), "it is sent");
    }
}

db_test! {
    async fn asking_whether_a_file_may_come_begins_no_draft(b) {
        publish(b).await;
        let at = InDraft { slug: SLUG.to_owned(), whose: Whose::Entry };
        let drafts = async || {
            let sql = "select count(*) from submissions where state = 'draft'";
            crate::db::scalar!(&mut b.read().await.unwrap(), i64, sql).unwrap()
        };
        b.attachments().may_add(&staff(Role::Expert), &at).await.unwrap();
        assert_eq!(drafts().await, Some(0));
        b.attachments().add(&staff(Role::Expert), &at, "scan.pdf", PDF.to_vec()).await.unwrap();
        assert_eq!(drafts().await, Some(1));
        let nobody = b.attachments().may_add(&holder("h"), &InDraft::mine(SLUG)).await;
        assert!(matches!(nobody, Err(Error::NotFound)));
    }
}
