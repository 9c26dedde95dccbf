//! Themes.

use model::themes::{Event, State};

use super::themes_coding::CODING;
use super::themes_sample::SAMPLE;
use super::themes_tables::{IMPORT, TABLES};
use crate::messages::{FieldWords, Themes, numbers, plural};

pub(super) const THEMES: Themes = Themes {
    tab: "Themes",
    title: "Themes of the consultation",
    lede: "The list of themes by which experts read the comments. A theme has a name, a definition and examples; it is put \
           on a whole comment or on a passage of it. The program suggests, people decide.",
    ways: "Pages of themes",
    book: "List of themes",
    stale: "To be confirmed again",
    crossing: "Tables",
    working: "Themes are still being moved; the figures change until that is done.",
    progress: |coded, left, more| {
        let over = if more { "over " } else { "" };
        let coded = match coded {
            0 => "No comment is coded".into(),
            1 => "1 comment is coded".into(),
            _ => format!("{} comments are coded", numbers::en(coded)),
        };
        match left {
            0 => format!("{coded}; nothing is left to code."),
            _ => format!("{coded}; {over}{} left.", numbers::en(left)),
        }
    },
    caption: |heading| format!("Themes: {heading}"),
    no_heading: "Without a group",
    theme: "Theme",
    columns: ["From people", "From organisations"],
    of: |theme| format!("under the theme {theme}"),
    none_title: "There is no theme yet",
    none_text: "An expert writes themes one by one, or uploads an XLSX file.",
    put_away: "Themes that are no longer used",
    state: |state| match state {
        State::Used => "in use",
        State::Retired => "no longer used",
        State::Merged => "merged into another",
    },
    went_into: "went into",
    new: "New theme",
    change: "Change the theme",
    heading: FieldWords {
        label: "Group",
        hint: "The heading under which it stands in the list; may be empty.",
    },
    name: FieldWords { label: "Name of the theme", hint: "" },
    definition: FieldWords { label: "Definition", hint: "What belongs to this theme and what does not." },
    examples: FieldWords {
        label: "Examples",
        hint: "One on each line. A line that is taken word for word from a comment disappears with it.",
    },
    save: "Keep the theme",
    examples_are: "Examples",
    phrases: "Key phrases",
    phrases_are: "What comments with this theme say more often than the others.",
    comments_of: |citizens, organisations| {
        format!(
            "Read the comments: {} from people, {} from organisations",
            numbers::en(citizens),
            numbers::en(organisations)
        )
    },
    no_comments: "No comment has this theme yet.",
    merge: "Merge into another theme",
    merge_lede: "All comments of this theme go to the other one. The merger stays in the history and can be undone.",
    into: "The theme that stays",
    reason: FieldWords { label: "Reason", hint: "It stays in the history." },
    merge_button: "Merge the themes",
    retire: "Stop using it",
    retire_lede: "It is put on no more comments; those that have it keep it.",
    restore: "Use it again",
    history: "History of the theme",
    event,
    by: |name| if name.is_empty() { "a deleted account".into() } else { name.to_owned() },
    undo: "Undo",
    undo_of: |what| format!("what was done: {what}"),
    back: "Back to the list of themes",
    changed: "Somebody else has changed the theme meanwhile: look again. What you wrote is below",
    done: |code| match code {
        "kept" => Some("The theme has been kept."),
        "retired" => Some("The theme is no longer used."),
        "restored" => Some("The theme is used again."),
        "merged" => Some("The themes have been merged."),
        "split" => Some("The comments went to this theme."),
        "undone" => Some("It has been undone."),
        _ => None,
    },
    files: "The list of themes as a file:",
    workbook: "Download as XLSX",
    import_link: "Upload an XLSX",
    beside: "Themes of the comment",
    import: IMPORT,
    tables: TABLES,
    coding: CODING,
    sample: SAMPLE,
};

fn event(event: Event, of_other: bool, comments: i64) -> String {
    let n = plural::en(comments, "comment", "comments");
    match (event, of_other) {
        (Event::Created, _) => "It was written".into(),
        (Event::Changed, _) => "It was changed".into(),
        (Event::Retired, _) => "It is no longer used".into(),
        (Event::Restored, _) => "It is used again".into(),
        (Event::Merged, false) => format!("It took in another theme, with {n}"),
        (Event::Merged, true) => format!("It went into another theme, with {n}"),
        (Event::Split, false) => format!("It gave {n} to another theme"),
        (Event::Split, true) => format!("It got {n} from another theme"),
        (Event::Undone, _) => format!("A merger or split was undone, with {n}"),
    }
}
