//! The second coder.

use backend::themes::Reading;

use crate::messages::{FieldWords, SampleWords, numbers, plural};

pub(super) const SAMPLE: SampleWords = SampleWords {
    title: "Agreement of coders",
    lede: "A second expert codes a sample without seeing the themes of the first. How often they arrive at the same themes, \
           beyond chance, is what Cohen's kappa shows.",
    draw: "Draw a sample",
    size: FieldWords { label: "How many comments", hint: "Of those that are coded, at most 500." },
    seed: FieldWords {
        label: "Number of the draw",
        hint: "The same number and the same comments give the same sample. Without one the program chooses.",
    },
    draw_button: "Draw",
    nothing_coded: "At least one comment must be coded first.",
    samples: "Samples",
    no_sample: "No sample has been drawn yet.",
    drawn: |size, from, seed, by, day| {
        let by = if by.is_empty() { String::new() } else { format!(" by {by}") };
        format!(
            "{} of {}, drawn{by} on {day} with the number {seed}",
            plural::en(size, "comment", "comments"),
            numbers::en(from)
        )
    },
    drawing: "is being drawn; reload the page in some seconds",
    done_of: |done, all| format!("coded a second time: {} of {}", numbers::en(done), numbers::en(all)),
    next: |open| format!("Code the next one ({})", numbers::en(open)),
    none_open: "No comment is left that you could code a second time: what you coded first is for a colleague.",
    overall: "How far they agree",
    kappa: |kappa| format!("{kappa:.2}").replace('-', "\u{2212}"),
    no_kappa: "says nothing: both decided the same everywhere",
    reading: |reading| match reading {
        Reading::Poor => "less than chance",
        Reading::Slight => "slight agreement",
        Reading::Fair => "fair agreement",
        Reading::Moderate => "moderate agreement",
        Reading::Substantial => "substantial agreement",
        Reading::AlmostPerfect => "almost perfect agreement",
    },
    same: |hundredths, items| {
        let items = i64::try_from(items).unwrap_or(i64::MAX);
        format!("{hundredths}% the same, of {}", plural::en(items, "decision", "decisions"))
    },
    kappa_is: "1 is full agreement, 0 what chance would give. A decision is whether a theme is put on a comment; counted are \
               the themes that at least one of the two gave (the reading in words: Landis and Koch, 1977).",
    by_theme: "By theme",
    columns: ["Theme", "Kappa", "Reading", "The same"],
    differ: "Where they differ",
    no_difference: "Nowhere: they gave the same themes everywhere.",
    both: "Both:",
    only: |name| if name.is_empty() { "Only a deleted account:".into() } else { format!("Only {name}:") },
    nothing: "no theme",
    one: |number| format!("Second coding: comment no. {number}"),
    one_lede: "You see neither the themes of the first expert nor suggestions, so that the decision is yours. Once kept, it \
               does not change.",
    barred: "You coded this comment first: the second time is for a colleague.",
    save: "Keep and go to the next",
    back: "Back to agreement",
    done: |code| match code {
        "drawn" => Some("The sample has been drawn."),
        "coded" => Some("The second coding has been kept."),
        "handled" => Some("A colleague has coded it meanwhile."),
        _ => None,
    },
};
