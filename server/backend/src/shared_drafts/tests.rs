use std::collections::HashSet;

use model::comments::Form;
use model::ids::{CommentId, OrganisationId};
use model::moment::Instant;
use model::organisations::State;
use model::shared_drafts::{NoteForm, NoteKind};
use model::submissions::SenderKind;

use super::{Changed, Removed, SharedDraft, Work};
use crate::db::testing::db_test;
use crate::db::{many, run};
use crate::reading::fixture::{CLOSES, SLUG, opinion, publish, wording};
use crate::testing::{TestBackend, holder, organisation, person};
use crate::{Actor, Backend, Conflict, Error};

/// An organisation with a member and two signatories.
struct House {
    id: OrganisationId,
    ana: Actor,
    ion: Actor,
    dana: Actor,
}

async fn house(b: &TestBackend) -> House {
    publish(b).await;
    let id = organisation(b, "Asociația Casa").await;
    House {
        ana: person(b, "Ana", &[(&id, false, false)]).await,
        ion: person(b, "Ion", &[(&id, false, true)]).await,
        dana: person(b, "Dana", &[(&id, true, true)]).await,
        id,
    }
}

impl House {
    async fn add(&self, b: &Backend, actor: &Actor, form: Form) -> CommentId {
        b.shared_drafts().add(actor, &self.id, SLUG, form).await.unwrap().id
    }

    async fn shown(&self, b: &Backend) -> SharedDraft {
        b.shared_drafts().show(&self.ana, &self.id, SLUG).await.unwrap()
    }

    async fn work(&self, b: &Backend) -> Work {
        self.shown(b).await.work.unwrap()
    }

    async fn change(
        &self,
        b: &Backend,
        actor: &Actor,
        id: &CommentId,
        revision: i64,
        text: &str,
    ) -> Result<Changed, Error> {
        b.shared_drafts().change(actor, &self.id, id, revision, opinion("", text)).await
    }

    async fn remove_member(&self, b: &TestBackend, actor: &Actor) {
        const REMOVE: &str = "delete from memberships where organisation_id = $1 and account_id = $2";
        let mut tx = b.write().await.unwrap();
        let account = &actor.person.as_ref().unwrap().account;
        run!(&mut tx, REMOVE, self.id.as_str(), account.as_str()).unwrap();
        b.commit(tx).await.unwrap();
    }
}

async fn audited(b: &TestBackend) -> Vec<(String, String, String)> {
    const AUDIT: &str = "select actor, verb, object from audit order by at, id";
    many!(&mut b.read().await.unwrap(), (String, String, String), AUDIT).unwrap()
}

async fn total(b: &TestBackend) -> i64 {
    b.counts().articles(SLUG, crate::counts::Order::Law).await.unwrap().total.comments
}

db_test! {
    async fn members_write_one_draft_and_see_who_wrote_what(b) {
        let house = house(b).await;
        let first = house.add(b, &house.ana, opinion("chp_1__art_2", "Prea scurt.")).await;
        house.add(b, &house.ion, wording("chp_2__art_3", "Legea intră în vigoare mâine.")).await;
        house.change(b, &house.dana, &first, 1, "Prea scurt termenul.").await.unwrap();
        let shown = house.shown(b).await;
        assert_eq!(shown.signatories, ["Dana", "Ion"]);
        assert_eq!((shown.face.state, shown.face.signatory), (State::Unverified, false));
        let work = shown.work.unwrap();
        let hands: Vec<_> = work.comments.iter().map(|it| (
            it.hand.author.as_deref().unwrap(),
            it.hand.edited.as_ref().map(|(by, _)| by.as_deref().unwrap()),
            it.hand.revision,
        )).collect();
        assert_eq!(hands, [("Ana", Some("Dana"), 2), ("Ion", None, 1)]);
        assert_eq!(work.comments[0].comment.form.text, "Prea scurt termenul.");
        assert!(work.problems.0.is_empty() && work.proposal.is_none());
        // A browser's own draft is another one.
        assert_eq!(b.comments().count(&holder("h")).await.unwrap(), 0);
        assert_eq!(total(b).await, 0);
    }
}

db_test! {
    async fn members_who_begin_at_once_share_one_draft(b) {
        let house = house(b).await;
        let tasks: Vec<_> = (0..8)
            .map(|number| {
                let (backend, id) = (Backend::clone(b), house.id.clone());
                let actor = [&house.ana, &house.ion, &house.dana][number % 3].clone();
                tokio::spawn(async move {
                    let form = opinion("", &format!("Glasul {number}."));
                    backend.shared_drafts().add(&actor, &id, SLUG, form).await.unwrap()
                })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(house.work(b).await.comments.len(), 8);
        const DRAFTS: &str = "select id from submissions";
        assert_eq!(many!(&mut b.read().await.unwrap(), (String,), DRAFTS).unwrap().len(), 1);
    }
}

db_test! {
    async fn of_two_who_change_a_comment_at_once_one_is_told(b) {
        let house = house(b).await;
        let id = house.add(b, &house.ana, opinion("", "Întâi.")).await;
        let tasks: Vec<_> = [house.ana.clone(), house.ion.clone(), house.dana.clone()]
            .into_iter()
            .enumerate()
            .map(|(number, actor)| {
                let (backend, organisation, id) = (Backend::clone(b), house.id.clone(), id.clone());
                tokio::spawn(async move {
                    let form = opinion("", &format!("Varianta {number}."));
                    backend.shared_drafts().change(&actor, &organisation, &id, 1, form).await.unwrap()
                })
            })
            .collect();
        let (mut saved, mut overtaken) = (Vec::new(), 0);
        for (number, task) in tasks.into_iter().enumerate() {
            match task.await.unwrap() {
                Changed::Saved(_) => saved.push(number),
                Changed::Overtaken => overtaken += 1,
            }
        }
        assert_eq!((saved.len(), overtaken), (1, 2));
        let work = house.work(b).await;
        assert_eq!(work.comments[0].comment.form.text, format!("Varianta {}.", saved[0]));
        assert_eq!(work.comments[0].hand.revision, 2);
    }
}

db_test! {
    async fn whoever_saw_the_other_text_may_save_over_it_and_a_double_click_overtakes_nobody(b) {
        let house = house(b).await;
        let id = house.add(b, &house.ana, opinion("", "Întâi.")).await;
        assert!(matches!(house.change(b, &house.ana, &id, 1, "A mea.").await.unwrap(), Changed::Saved(_)));
        assert!(matches!(house.change(b, &house.ana, &id, 1, "A mea.").await.unwrap(), Changed::Saved(_)));
        assert!(matches!(house.change(b, &house.ion, &id, 1, "A lui.").await.unwrap(), Changed::Overtaken));
        let seen = b.shared_drafts().edit(&house.ion, &house.id, &id).await.unwrap();
        assert_eq!((seen.form.text.as_str(), seen.hand.revision), ("A mea.", 2));
        assert!(matches!(house.change(b, &house.ion, &id, 2, "A noastră.").await.unwrap(), Changed::Saved(_)));
        assert_eq!(house.work(b).await.comments[0].comment.form.text, "A noastră.");
    }
}

db_test! {
    async fn a_comment_taken_out_stays_among_the_notes_and_one_changed_meanwhile_stays_itself(b) {
        let house = house(b).await;
        let form = Form { reasons: "Fiindcă da.".into(), ..opinion("chp_1__art_2", "De scos.") };
        let id = house.add(b, &house.ana, form).await;
        b.shared_drafts().note(&house.ion, &house.id, SLUG, Some(&id), &NoteForm { note: "Sigur?".into() }).await.unwrap();
        house.change(b, &house.ana, &id, 1, "De păstrat.").await.unwrap();
        let removed = b.shared_drafts().remove(&house.ion, &house.id, &id, 1).await.unwrap();
        assert_eq!(removed, Removed::Overtaken { slug: SLUG.into() });
        assert_eq!(house.work(b).await.comments[0].notes[0].text, "Sigur?");
        b.clock.set(Instant(b.now().0 + 60_000));
        b.shared_drafts().remove(&house.ion, &house.id, &id, 2).await.unwrap();
        let work = house.work(b).await;
        assert!(work.comments.is_empty());
        let notes: Vec<_> =
            work.notes.iter().map(|note| (note.kind, note.label.as_str(), note.text.as_str())).collect();
        assert_eq!(notes, [(NoteKind::Said, "", "Sigur?"), (NoteKind::Removed, "art. 2", "De păstrat.")]);
        assert!(matches!(house.change(b, &house.ana, &id, 2, "Prea târziu.").await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn a_change_after_the_proposal_withdraws_it_for_all_to_see(b) {
        let house = house(b).await;
        let id = house.add(b, &house.ana, opinion("", "Gata.")).await;
        let read = house.work(b).await.fingerprint;
        house.change(b, &house.ion, &id, 1, "Aproape gata.").await.unwrap();
        let stale = b.shared_drafts().propose(&house.ana, &house.id, SLUG, &read).await;
        assert!(matches!(stale, Err(Error::Conflict(Conflict::Changed))));
        assert!(house.work(b).await.proposal.is_none());
        let read = house.work(b).await.fingerprint;
        b.shared_drafts().propose(&house.ana, &house.id, SLUG, &read).await.unwrap();
        let proposal = house.work(b).await.proposal.unwrap();
        assert_eq!((proposal.by.as_deref(), proposal.withdrawn), (Some("Ana"), None));
        // Saying something changes nothing; saving the same text again does not either.
        b.shared_drafts().note(&house.ion, &house.id, SLUG, None, &NoteForm { note: "Bun.".into() }).await.unwrap();
        house.change(b, &house.ion, &id, 2, "Aproape gata.").await.unwrap();
        assert_eq!(house.work(b).await.proposal.unwrap().withdrawn, None);
        house.add(b, &house.dana, opinion("chp_1__art_2", "Încă ceva.")).await;
        let proposal = house.work(b).await.proposal.unwrap();
        assert_eq!(proposal.withdrawn.unwrap().0.as_deref(), Some("Dana"));
    }
}

db_test! {
    async fn only_a_signatory_sends_and_what_was_read_is_what_is_sent(b) {
        let house = house(b).await;
        let id = house.add(b, &house.ana, opinion("chp_1__art_2", "Nu.")).await;
        let check = b.shared_drafts().check(&house.ion, &house.id, SLUG).await.unwrap();
        assert_eq!((check.sender.name.as_str(), check.sender.organisation.as_str()), ("Ion", "Asociația Casa"));
        let (draft, read) = (check.work.id, check.work.fingerprint);
        let refused = b.shared_drafts().send(&house.ana, &house.id, &draft, &read).await;
        assert!(matches!(refused, Err(Error::Forbidden)));
        house.change(b, &house.ana, &id, 1, "Ba da.").await.unwrap();
        let refused = b.shared_drafts().send(&house.ion, &house.id, &draft, &read).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Changed))));
        assert_eq!((total(b).await, audited(b).await.len()), (0, 0));
        let read = house.work(b).await.fingerprint;
        let sent = b.shared_drafts().send(&house.ion, &house.id, &draft, &read).await.unwrap();
        assert_eq!(sent.number, "2026-00001");
        let receipt = b.submissions().receipt(&sent.secret).await.unwrap();
        let sender = receipt.sender;
        assert_eq!(
            (sender.name.as_str(), sender.email.as_str(), sender.county.as_str(), sender.kind),
            ("Ion", "contact@organizatie.example", "Cluj", SenderKind::Organisation)
        );
        assert_eq!((sender.organisation.as_deref(), receipt.comments[0].text.as_str()), (Some("Asociația Casa"), "Ba da."));
        let ion = house.ion.person.as_ref().unwrap().account.to_string();
        assert_eq!(audited(b).await, [(ion, "send".into(), format!("submission:{draft}"))]);
        // Frozen: nobody changes it any more, and another signatory gets the same receipt.
        assert!(matches!(house.change(b, &house.ana, &id, 2, "Altfel.").await, Err(Error::Conflict(Conflict::Sent))));
        assert!(matches!(
            b.shared_drafts().remove(&house.ana, &house.id, &id, 2).await,
            Err(Error::Conflict(Conflict::Sent))
        ));
        assert_eq!(b.shared_drafts().send(&house.dana, &house.id, &draft, &read).await.unwrap(), sent);
        let shown = house.shown(b).await;
        assert!(shown.work.is_none());
        assert_eq!((shown.sent[0].number.as_str(), &shown.sent[0].secret), ("2026-00001", &sent.secret));
        let voice = b.reading().article(SLUG, "art_2", None).await.unwrap().voices.items.remove(0);
        assert_eq!((voice.author.as_deref(), voice.organisation), (Some("Asociația Casa"), Some(State::Unverified)));
        assert_eq!(audited(b).await.len(), 1);
    }
}

db_test! {
    async fn two_signatories_who_send_at_once_send_once(b) {
        let house = house(b).await;
        house.add(b, &house.ana, opinion("", "Da.")).await;
        let work = house.work(b).await;
        let tasks: Vec<_> = (0..8)
            .map(|number| {
                let (backend, id) = (Backend::clone(b), house.id.clone());
                let (draft, read) = (work.id.clone(), work.fingerprint.clone());
                let actor = [&house.ion, &house.dana][number % 2].clone();
                tokio::spawn(async move { backend.shared_drafts().send(&actor, &id, &draft, &read).await.unwrap() })
            })
            .collect();
        let mut numbers = HashSet::new();
        for task in tasks {
            numbers.insert(task.await.unwrap().number);
        }
        assert_eq!(numbers.into_iter().collect::<Vec<_>>(), ["2026-00001"]);
        assert_eq!((total(b).await, audited(b).await.len()), (1, 1));
    }
}

db_test! {
    async fn a_change_and_a_sending_at_one_instant_never_send_what_was_not_read(b) {
        let house = house(b).await;
        let id = house.add(b, &house.ana, opinion("", "Citit.")).await;
        let work = house.work(b).await;
        let sending = {
            let (backend, actor, organisation) = (Backend::clone(b), house.ion.clone(), house.id.clone());
            tokio::spawn(async move {
                backend.shared_drafts().send(&actor, &organisation, &work.id, &work.fingerprint).await
            })
        };
        let changing = {
            let (backend, actor, organisation) = (Backend::clone(b), house.ana.clone(), house.id.clone());
            tokio::spawn(async move {
                backend.shared_drafts().change(&actor, &organisation, &id, 1, opinion("", "Necitit.")).await
            })
        };
        match (sending.await.unwrap(), changing.await.unwrap()) {
            (Ok(sent), Err(Error::Conflict(Conflict::Sent))) => {
                assert_eq!(b.submissions().receipt(&sent.secret).await.unwrap().comments[0].text, "Citit.");
            }
            (Err(Error::Conflict(Conflict::Changed)), Ok(Changed::Saved(_))) => {
                assert_eq!(house.work(b).await.comments[0].comment.form.text, "Necitit.");
            }
            other => panic!("{other:?}"),
        }
    }
}

db_test! {
    async fn a_member_who_was_removed_meanwhile_is_a_stranger(b) {
        let house = house(b).await;
        let id = house.add(b, &house.ion, opinion("", "Da.")).await;
        let work = house.work(b).await;
        house.remove_member(b, &house.ion).await;
        // The actor was made before: what is stored decides.
        assert!(house.ion.member_of(&house.id).is_some());
        let drafts = b.shared_drafts();
        assert!(matches!(drafts.show(&house.ion, &house.id, SLUG).await, Err(Error::NotFound)));
        assert!(matches!(drafts.add(&house.ion, &house.id, SLUG, opinion("", "Nu.")).await, Err(Error::NotFound)));
        assert!(matches!(house.change(b, &house.ion, &id, 1, "Nu.").await, Err(Error::NotFound)));
        assert!(matches!(drafts.remove(&house.ion, &house.id, &id, 1).await, Err(Error::NotFound)));
        assert!(matches!(drafts.propose(&house.ion, &house.id, SLUG, &work.fingerprint).await, Err(Error::NotFound)));
        assert!(matches!(drafts.send(&house.ion, &house.id, &work.id, &work.fingerprint).await, Err(Error::NotFound)));
        // What they wrote is the organisation's, and says who wrote it.
        assert_eq!(house.work(b).await.comments[0].hand.author.as_deref(), Some("Ion"));
    }
}

db_test! {
    async fn a_draft_is_open_to_its_organisation_only(b) {
        let house = house(b).await;
        let id = house.add(b, &house.ana, opinion("", "Da.")).await;
        let work = house.work(b).await;
        let others = organisation(b, "Alta").await;
        let stranger = person(b, "Străin", &[(&others, true, true)]).await;
        let drafts = b.shared_drafts();
        for organisation in [&house.id, &others] {
            assert!(matches!(drafts.edit(&stranger, organisation, &id).await, Err(Error::NotFound)));
            assert!(matches!(
                drafts.change(&stranger, organisation, &id, 1, opinion("", "Nu.")).await,
                Err(Error::NotFound)
            ));
            assert!(matches!(
                drafts.send(&stranger, organisation, &work.id, &work.fingerprint).await,
                Err(Error::NotFound)
            ));
        }
        assert!(matches!(drafts.show(&Actor::visitor(), &house.id, SLUG).await, Err(Error::Forbidden)));
        assert!(matches!(b.comments().edit(&holder("h"), &id).await, Err(Error::NotFound)));
        assert!(matches!(b.submissions().send(&holder("h"), &work.id, crate::reading::fixture::citizen()).await, Err(Error::NotFound)));
    }
}

db_test! {
    async fn after_the_closing_the_draft_stays_and_is_not_sent(b) {
        let house = house(b).await;
        let id = house.add(b, &house.ana, opinion("", "Da.")).await;
        let work = house.work(b).await;
        // What was saved in time may be sent for two more minutes.
        b.clock.set(CLOSES.plus_seconds(120));
        let refused = b.shared_drafts().send(&house.ion, &house.id, &work.id, &work.fingerprint).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))));
        b.clock.set(Instant(CLOSES.0 - 3_600_000));
        let refused = b.shared_drafts().send(&house.ion, &house.id, &work.id, &work.fingerprint).await;
        assert!(matches!(refused, Err(Error::Conflict(Conflict::Closed))), "the closing was stored");
        house.change(b, &house.ana, &id, 1, "Păstrat.").await.unwrap();
        assert_eq!(house.work(b).await.comments[0].comment.form.text, "Păstrat.");
        assert_eq!(total(b).await, 0);
    }
}

db_test! {
    async fn what_is_unfinished_is_neither_proposed_nor_sent(b) {
        let house = house(b).await;
        house.add(b, &house.ana, opinion("", "")).await;
        let work = house.work(b).await;
        assert!(work.problems.of("comments.0.text").is_some());
        let refused = b.shared_drafts().propose(&house.ana, &house.id, SLUG, &work.fingerprint).await;
        assert!(matches!(refused, Err(Error::Invalid(_))));
        let refused = b.shared_drafts().send(&house.ion, &house.id, &work.id, &work.fingerprint).await;
        assert!(matches!(refused, Err(Error::Invalid(invalid)) if invalid.of("comments.0.text").is_some()));
        assert!(house.work(b).await.proposal.is_none());
    }
}

db_test! {
    async fn whoever_erases_the_account_leaves_the_organisation_its_texts_and_no_name(b) {
        let house = house(b).await;
        house.add(b, &house.ion, opinion("", "Trimis.")).await;
        let work = house.work(b).await;
        let sent = b.shared_drafts().send(&house.ion, &house.id, &work.id, &work.fingerprint).await.unwrap();
        house.add(b, &house.ion, opinion("", "Rămâne.")).await;
        b.shared_drafts().note(&house.ion, &house.id, SLUG, None, &NoteForm { note: "Plec.".into() }).await.unwrap();
        b.personal_data().erase_account(house.ion.person.as_ref().unwrap()).await.unwrap();
        let work = house.work(b).await;
        assert_eq!((work.comments[0].hand.author.as_deref(), work.comments[0].comment.form.text.as_str()), (None, "Rămâne."));
        assert!(work.notes.is_empty());
        let sender = b.submissions().receipt(&sent.secret).await.unwrap().sender;
        assert_eq!(sender.name, "Asociația Casa");
        assert!(matches!(b.shared_drafts().show(&house.ion, &house.id, SLUG).await, Err(Error::NotFound)));
    }
}
