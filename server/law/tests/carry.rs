//! Comments and ids carried to the next version: each state, and the rule about half of the words.

#![expect(clippy::unwrap_used, reason = "a fixture that cannot be made is a failed test")]

mod files;
mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;

use law::{
    Carrier, CarryState, Comparison, Draft, Format, Provision, Reference, Relation, compare, lineage, read,
    wrong_references,
};

fn plain(text: &str) -> Draft {
    read(text.as_bytes(), Some(Format::PlainText)).unwrap()
}

const OLD: &str = "\
LEGE privind sprijinul
Articolul 1
Prezenta lege reglementează serviciile de sprijin acordate persoanelor vârstnice.
Articolul 2
(1) Consiliul local stabilește prin hotărâre:
a) numărul maxim de beneficiari din fiecare localitate;
b) cuantumul indemnizației lunare de hrană.
(2) Hotărârea se publică pe pagina de internet a primăriei.
Articolul 3
Furnizorii păstrează evidența orelor lucrate. Evidența se trimite lunar agenției județene pentru plată.
Articolul 4
Agenția verifică trimestrial respectarea prevederilor art. 3 și întocmește un raport.
Articolul 5
Amenda se face venit integral la bugetul local.
";

const NEW: &str = "\
LEGE privind sprijinul
Articolul 1
Prezenta lege reglementează serviciile de sprijin acordate persoanelor vârstnice.
Articolul 2
(1) Consiliul local stabilește prin hotărâre:
a) numărul maxim de beneficiari din fiecare comună sau oraș.
(2) Hotărârea se publică pe pagina de internet a primăriei.
Articolul 3
Inspecția socială întocmește planul anual de control al furnizorilor privați.
Articolul 4
(1) Furnizorii păstrează evidența orelor lucrate.
(2) Evidența se trimite lunar agenției județene pentru plată.
Articolul 5
Agenția verifică trimestrial respectarea prevederilor art. 3 și întocmește un raport.
";

#[test]
fn each_state_is_told() {
    let (old, new) = (plain(OLD), plain(NEW));
    let comparison = compare(&old, &new);
    let carrier = Carrier::new(&old, &comparison);
    let state = |eid: &str| {
        let carried = carrier.carry(Some(eid));
        (carried.state, carried.targets.join(" "))
    };
    assert_eq!(carrier.carry(None).state, CarryState::Exact);
    assert_eq!(state("art_1"), (CarryState::Exact, "art_1".into()));
    assert_eq!(
        state("art_2__para_1__point_a"),
        (CarryState::WordingChanged, "art_2__para_1__point_a".into())
    );
    assert_eq!(state("art_2__para_1__point_b"), (CarryState::Parent, "art_2__para_1".into()));
    assert_eq!(state("art_2"), (CarryState::WordingChanged, "art_2".into()), "its letters changed");
    assert_eq!(state("art_2__para_2"), (CarryState::Exact, "art_2__para_2".into()));
    assert_eq!(state("art_3").0, CarryState::Split);
    assert_eq!(state("art_4"), (CarryState::Moved, "art_5".into()));
    assert_eq!(state("art_5"), (CarryState::Orphaned, String::new()));
    assert_eq!(state("art_99").0, CarryState::NeedsPerson);
}

#[test]
fn less_than_half_of_the_words_needs_a_person() {
    let new = OLD.replace(
        "Agenția verifică trimestrial respectarea prevederilor art. 3 și întocmește un raport.",
        "Agenția verifică trimestrial, prin sondaj, documentele depuse de primării, iar rezultatul se comunică \
         ministerului, prefectului și beneficiarilor.",
    );
    let (old, new) = (plain(OLD), plain(&new));
    let comparison = compare(&old, &new);
    let carried = Carrier::new(&old, &comparison).carry(Some("art_4"));
    assert!(matches!(carried.state, CarryState::NeedsPerson | CarryState::Orphaned), "{carried:?}");
    assert_ne!(comparison.of_old("art_4").next().unwrap().relation, Relation::Unchanged);
}

#[test]
fn references_left_behind_are_listed_with_what_they_meant() {
    let (old, new) = (plain(OLD), plain(NEW));
    let comparison = compare(&old, &new);
    let reference = |from: &str, to: &str| Reference { from: from.into(), to: to.into() };
    let before = [reference("art_4", "art_3")];
    let wrong = wrong_references(&comparison, &before, &[reference("art_5", "art_3")]);
    assert_eq!(wrong.len(), 1, "{wrong:?}");
    assert_eq!((wrong[0].from.as_str(), wrong[0].was.as_str()), ("art_5", "art_3"));
    assert!(wrong[0].should_be.contains(&"art_4".to_owned()), "{wrong:?}");
    assert_eq!(wrong_references(&comparison, &before, &[reference("art_5", "art_4")]), [], "it followed");
    assert_eq!(wrong_references(&comparison, &[], &[reference("art_5", "art_3")]), [], "it is new");
    let lost = wrong_references(&comparison, &before, &[]);
    assert_eq!(lost.len(), 1, "the same words lead nowhere now: {lost:?}");
    assert_eq!((lost[0].from.as_str(), lost[0].to.as_str()), ("art_5", "art_3"));
    assert!(lost[0].should_be.contains(&"art_4".to_owned()), "{lost:?}");
}

#[test]
fn ids_survive_renumbering_splits_and_removals() {
    let (old, new) = (plain(OLD), plain(NEW));
    let comparison = compare(&old, &new);
    let ids: BTreeMap<String, String> =
        old.walk().map(|p| (p.eid.clone(), format!("id of {}", p.eid))).collect();
    let mut made = 0;
    let next = lineage(&ids, &comparison, |_| {
        made += 1;
        format!("fresh {made}")
    });
    assert_eq!(next.ids.len(), new.walk().count());
    assert_eq!(next.ids.values().collect::<BTreeSet<_>>().len(), next.ids.len(), "no id twice");
    assert_eq!(next.ids["art_5"], "id of art_4");
    assert_eq!(next.ids["art_3"], "fresh 1");
    assert_eq!(next.ended["id of art_5"], None);
    let parts: BTreeSet<_> = next.from.values().map(String::as_str).collect();
    assert_eq!(parts, BTreeSet::from(["id of art_3"]), "{next:?}");

    let back = lineage(&next.ids, &compare(&new, &old), |eid| format!("again {eid}"));
    assert_eq!(back.ids["art_3"], "id of art_3", "merged again, the id of the heaviest part stays");
    let merged: Vec<_> = back.ended.values().flatten().collect();
    assert_eq!(merged, ["id of art_3", "id of art_3"], "{back:?}");
}

/// Words of a text as anybody would count them.
fn words(provision: &Provision) -> Vec<String> {
    let text = provision.full_text().to_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// Words in common, of the longer text.
fn share(old: &[String], new: &[String]) -> f64 {
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for word in old {
        *counts.entry(word).or_default() += 1;
    }
    let mut common = 0.0;
    for word in new {
        let count = counts.entry(word).or_default();
        common += f64::from(u8::from(*count > 0));
        *count -= 1;
    }
    common / old.len().max(new.len()).max(1) as f64
}

/// What must hold for any chain of versions, whatever they were read from.
fn check_chain(name: &str, versions: &[Draft]) {
    for two in versions.windows(2) {
        let comparison = compare(&two[0], &two[1]);
        check_rule(name, &two[0], &two[1], &comparison);
        check_rule(name, &two[1], &two[0], &compare(&two[1], &two[0]));
        let mut line =
            format!("{name}: {} provisions, then {}:", two[0].walk().count(), two[1].walk().count());
        for relation in [
            Relation::Unchanged,
            Relation::Moved,
            Relation::Renumbered,
            Relation::Reworded,
            Relation::Split,
            Relation::Merged,
            Relation::Added,
            Relation::Removed,
        ] {
            line.push_str(&format!(" {} {}", comparison.count(relation), relation.as_str()));
        }
        let _ = writeln!(std::io::stderr(), "{line}");
    }
}

fn check_rule(name: &str, old: &Draft, new: &Draft, comparison: &Comparison) {
    let carrier = Carrier::new(old, comparison);
    let targets: BTreeMap<&str, &Provision> = new.walk().map(|p| (p.eid.as_str(), p)).collect();
    for provision in old.walk() {
        let carried = carrier.carry(Some(&provision.eid));
        let told = format!("{name}: {} {carried:?}", provision.eid);
        let before = words(provision);
        match carried.state {
            CarryState::Exact | CarryState::Moved | CarryState::WordingChanged => {
                assert_eq!(carried.targets.len(), 1, "{told}");
                let target = targets[carried.targets[0].as_str()];
                // Printed numbers count here and not there: a little less than half is still half.
                assert!(before.len() < 8 || share(&before, &words(target)) >= 0.45, "{told}");
            }
            CarryState::Split => {
                assert!(carried.targets.len() > 1, "{told}");
                let mut all = Vec::new();
                for target in &carried.targets {
                    let after = words(targets[target.as_str()]);
                    assert!(
                        share(&after, &before) * before.len().max(after.len()) as f64
                            >= 0.4 * after.len() as f64,
                        "{told}"
                    );
                    all.extend(after);
                }
            }
            CarryState::Parent => assert_eq!(carried.targets.len(), 1, "{told}"),
            CarryState::Orphaned => assert!(carried.targets.is_empty(), "{told}"),
            CarryState::NeedsPerson => {}
        }
    }
}

#[test]
fn the_carry_rule_holds_on_consolidated_versions_of_real_acts() {
    let Some(folder) = shared::folder() else { return };
    let mut acts: BTreeMap<String, Vec<Draft>> = BTreeMap::new();
    for path in files::below(&folder.join("ro-law/procurement-printable-txt")) {
        if path.extension().is_some_and(|e| e == "txt") {
            let draft = read(&std::fs::read(&path).unwrap(), Some(Format::PlainText)).unwrap();
            let all = format!("{:?} {:?}", draft.title, draft.preface);
            for act in
                ["nr. 60 din 25 aprilie 2001", "nr. 189 din 12 decembrie 2002", "nr. 525 din 30 mai 2007"]
            {
                if all.contains(act) {
                    acts.entry(act.to_owned()).or_default().push(draft.clone());
                }
            }
        }
    }
    let found: Vec<_> = acts.iter().map(|(name, versions)| (name.as_str(), versions.len())).collect();
    assert_eq!(acts.len(), 3, "{found:?}");
    for (name, versions) in &acts {
        assert_eq!(versions.len(), 2, "{name}");
        check_chain(name, versions);
    }
}

#[test]
fn the_carry_rule_holds_on_the_steps_of_real_bills() {
    let Some(folder) = shared::folder() else { return };
    // Files of a chain are named by their step.
    for chain in ["es-bill-versions/121-000004", "es-bill-versions/122-000097", "cl-bill-versions/8924"] {
        let mut versions = Vec::new();
        for path in files::below(&folder.join("akn").join(chain)) {
            let format = Format::from_name(&path.to_string_lossy());
            if path.extension().is_some_and(|e| e == "xml") && format.is_some() {
                versions.push(read(&std::fs::read(&path).unwrap(), format).unwrap());
            }
        }
        if versions.len() < 2 {
            let _ = writeln!(std::io::stderr(), "skipped: {chain}: Akoma Ntoso is not read");
        }
        check_chain(chain, &versions);
    }
}
