//! Comments on rules of the United States whose copies somebody labelled: `comp` holds connected near-copies.

use std::path::Path;

/// A file, and what plain word-trigram MinHash at Jaccard 0.5 finds of its pairs; `None` where nobody measured it.
pub const FILES: [(&str, Option<f64>); 5] = [
    ("EPA-HQ-OLEM-2019-0361-0001.csv", Some(0.80)),
    ("EPA-HQ-OPP-2017-0433-0001.csv", Some(0.71)),
    ("EPA-R05-OAR-2020-0055-0007.csv", Some(0.97)),
    ("USDA-2020-0003-0001.csv", None),
    ("USDA-2020-0009-0001.csv", Some(0.44)),
];

/// A labelled comment.
pub struct Labelled {
    pub comp: String,
    pub text: String,
}

/// The comments of a file below the folder of shared data.
pub fn read(shared: &Path, file: &str) -> Result<Vec<Labelled>, csv::Error> {
    let mut reader = csv::Reader::from_path(shared.join("comments/us-dockets-near-dup").join(file))?;
    let heads = reader.headers()?.clone();
    let place = |name: &str| heads.iter().position(|head| head.trim_start_matches('\u{feff}') == name);
    let (comp, text) = (place("comp").unwrap_or_default(), place("text").unwrap_or_default());
    reader
        .records()
        .map(|record| record.map(|row| Labelled { comp: row[comp].to_owned(), text: row[text].to_owned() }))
        .collect()
}
