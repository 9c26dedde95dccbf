//! Real comments with labels, and real comments that are no campaign.

mod dockets;
mod score;
mod shared;

use std::collections::HashMap;

use score::{grouped, score};

#[test]
fn one_setting_finds_the_labelled_campaigns_of_every_file() {
    let Some(folder) = shared::folder() else { return };
    for (file, plain) in dockets::FILES {
        let comments = dockets::read(&folder, file).unwrap();
        let labels: Vec<&str> = comments.iter().map(|comment| comment.comp.as_str()).collect();
        let found = score(&labels, &grouped(comments.iter().map(|comment| comment.text.as_str())));
        assert!(found.precision >= 0.95, "{file}: {found:?}");
        assert!(plain.is_none_or(|plain| found.recall > plain), "{file}: {found:?}, plain {plain:?}");
    }
}

#[test]
fn campaigns_against_different_rules_are_not_taken_for_one() {
    let Some(folder) = shared::folder() else { return };
    let mut all = Vec::new();
    for (file, _) in dockets::FILES {
        all.extend(dockets::read(&folder, file).unwrap().into_iter().map(|comment| (file, comment.text)));
    }
    let groups = grouped(all.iter().map(|(_, text)| text.as_str()));
    let files: Vec<&str> = all.iter().map(|(file, _)| *file).collect();
    // The two words "#NAME?" of a broken export are no text.
    assert!(score(&files, &groups).precision > 0.999_9);
}

/// Romanian, English and Chinese; people repeat themselves and each other in a few words, and one in a hundred of the
/// English statements was entered twice.
#[test]
fn what_people_say_by_themselves_is_no_campaign() {
    let Some(folder) = shared::folder() else { return };
    for (file, column) in [
        ("ro-facebook/ro-fb-offense.csv", "text"),
        ("polis/american-assembly.bowling-green/comments.csv", "comment-body"),
        ("polis/vtaiwan.uberx/comments.csv", "comment-body"),
    ] {
        let mut reader = csv::Reader::from_path(folder.join("comments").join(file)).unwrap();
        let place = reader.headers().unwrap().iter().position(|head| head == column).unwrap();
        let said: Vec<String> = reader.records().map(|record| record.unwrap()[place].to_owned()).collect();
        let mut sizes: HashMap<u32, usize> = HashMap::new();
        grouped(said.iter().map(String::as_str))
            .into_iter()
            .for_each(|group| *sizes.entry(group).or_default() += 1);
        let together: usize = sizes.values().filter(|size| **size > 1).sum();
        assert!(together * 100 <= said.len() * 15, "{file}: {together} of {}", said.len());
        assert!(sizes.values().all(|size| *size <= 12), "{file}: a group of {:?}", sizes.values().max());
    }
}
