//! Tables of themes, and the file that becomes the list of themes.

use crate::messages::{CrossingWords, FieldWords, ImportWords, numbers, plural};

pub(super) const IMPORT: ImportWords = ImportWords {
    title: "Upload a list of themes",
    lede: "An XLSX file with the columns Group, Theme, Definition and Examples, in any order; the first row names them. A \
           theme is known by its name. An empty cell deletes nothing, and themes that are not in the file stay.",
    file: FieldWords { label: "File", hint: "XLSX, at most 5 MB and 2,000 themes." },
    upload: "Show what would change",
    wrong: |code| match code {
        "large" => "The file is too large: at most 5 MB and 2,000 themes.",
        "columns" => "The first row of the file has no column “Theme”.",
        "missing" => "Choose a file first.",
        _ => "This is no XLSX file that can be read. The list of themes is as it was.",
    },
    preview: "What would change",
    summary: |new, changed, same, wrong| {
        let count = |n: usize, one, many| plural::en(i64::try_from(n).unwrap_or(i64::MAX), one, many);
        format!(
            "{}, {}, {}, {}.",
            count(new, "new theme", "new themes"),
            count(changed, "changed theme", "changed themes"),
            count(same, "theme as it is", "themes as they are"),
            count(wrong, "row left out", "rows left out")
        )
    },
    row: |row| format!("Row {row}"),
    is_new: "new theme",
    is_changed: "changed theme",
    left_out: "Rows that are left out",
    unnamed: "names no theme",
    twice: |name| format!("the theme “{name}” is repeated"),
    long_name: |name| format!("the name or group is too long: “{name}…”"),
    long_text: |name| format!("the definition or the examples of “{name}” are too long"),
    nothing: "The file changes nothing.",
    take: "Take these themes",
    drop: "Give up the file",
    done: |code| match code {
        "taken" => Some("The themes of the file have been taken."),
        "dropped" => Some("The file was given up; the list of themes is as it was."),
        "changed" => Some("The list of themes has changed meanwhile. This is what would change now."),
        _ => None,
    },
};

pub(super) const TABLES: CrossingWords = CrossingWords {
    title: "Themes by article and by sender",
    lede: "How many comments have each theme. People and organisations are counted apart; a comment with several themes \
           counts under each. Every figure leads to its comments.",
    senders: "Themes and senders",
    articles: "Themes and articles",
    picture: |themes, articles| {
        let count = |n: usize, one, many| plural::en(i64::try_from(n).unwrap_or(i64::MAX), one, many);
        format!(
            "{} on {}: the larger the disc, the more comments. The figures are in the table below.",
            count(themes, "theme", "themes"),
            count(articles, "article", "articles")
        )
    },
    figures: "The figures, by theme and article",
    article: "Article",
    whole_act: "The draft as a whole",
    unplaced: "No place in the text",
    none_title: "No comment has a theme yet",
    none_text: "The tables fill as comments are coded.",
    as_file: "with the themes by article",
    list: |theme| format!("Comments with the theme “{theme}”"),
    stale_list: "Themes to be confirmed again",
    stale_lede: "The words of these comments changed after they were coded: the sender corrected them, or a moderator took a \
                 passage out. Confirm the themes that still fit.",
    counted: |citizens, organisations| {
        format!("From people: {}. From organisations: {}.", numbers::en(citizens), numbers::en(organisations))
    },
    narrowed: |article, sender| match (article.is_empty(), sender.is_empty()) {
        (true, true) => String::new(),
        (false, true) => format!("Only: {article}."),
        (true, false) => format!("Only: {sender}."),
        (false, false) => format!("Only: {article}, {sender}."),
    },
    all: "All comments of the theme",
    no_comment: "No comment here.",
    split: "Move the chosen comments to another theme",
    split_lede: "To split a theme. The move stays in the history and can be undone.",
    split_into: FieldWords { label: "To the theme", hint: "Leave it empty for a new theme." },
    split_name: FieldWords { label: "Name of the new theme", hint: "" },
    split_button: "Move",
    choose: |number| format!("Choose comment no. {number}"),
    comments: "Comments",
    open: "Open for coding",
};
