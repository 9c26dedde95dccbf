//! The project, accessibility, open data.

use crate::messages::{Accessibility, OpenData, Part, Project, numbers, plural};

pub(super) const PROJECT: Project = Project {
    policies: |n| format!("The {}", plural::en(n, "public policy", "public policies")),
    in_preparation: "in preparation",
    open_until: |day| format!("open until {day}"),
    opens_on: |day| format!("opens on {day}"),
    closed_on: |day| format!("closed on {day}"),
    activities: "What the project does",
    identity: "Identity of the project",
    period: "Period",
    code: "SIPOCA/SMIS code",
    programme: "Programme",
    partners: "Partners",
    funding: "Funding",
    source: "Source",
    amount: "Amount, in lei",
    share: "Share",
    eu: "European Union",
    national: "National budget",
    beneficiary: "Contribution of the beneficiaries",
    total: "Total value",
    lei: numbers::en_lei,
    percent: |n| format!("{}.{:02}%", n / 100, n % 100),
};

pub(super) const ACCESSIBILITY: Accessibility = Accessibility {
    title: "Accessibility",
    lede: "Everyone must be able to read a draft law and say what they would change, however they see, hear or move and whatever device they use.",
    parts: [
        Part {
            title: "What we aim for",
            text: &[
                "The site is built to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, the standard that the European rules (EN 301 549) and Romania’s Government Emergency Ordinance No. 112/2018 refer to.",
            ],
            list: &[],
        },
        Part {
            title: "What you can do here",
            text: &[],
            list: &[
                "use the whole site with the keyboard alone;",
                "read and send comments without JavaScript;",
                "enlarge the text to 400% or read on a screen of 320 pixels without scrolling sideways;",
                "use a screen reader: every provision has a name, and words struck or added are announced;",
                "choose a light or dark theme and less motion in the settings of your device.",
            ],
        },
        Part {
            title: "How we check",
            text: &[
                "Every page is checked automatically, in both languages and both themes, before any change. We also walk the way from reading to the receipt by hand, with the keyboard.",
                "This is our own assessment. The site has not yet been checked by an independent assessor, nor by a group of people with disabilities.",
            ],
            list: &[],
        },
        Part {
            title: "What is not good yet",
            text: &[],
            list: &[
                "The drafts and the comments are published in Romanian only, on the English pages too.",
                "The texts have no easy-to-read or Romanian Sign Language versions; every consultation has a plain-language summary, though.",
                "The comparison that follows what you type in a proposed wording is not read aloud, so as not to interrupt you. The same comparison, with explanations, is on the check page.",
            ],
        },
        Part {
            title: "If you meet a difficulty",
            text: &[
                "Write to the contact person on the consultation’s page: we will send you the text in a form that you can use, and take your comment in another way.",
                "If the answer does not satisfy you, you can turn to the Authority for the Digitalisation of Romania, which watches over Emergency Ordinance No. 112/2018.",
            ],
            list: &[],
        },
    ],
};

pub(super) const OPEN_DATA: OpenData = OpenData {
    title: "Open data and API",
    lede: "Whatever is public on this site can be read by programs too: the texts, the published comments, and how many there are on each article.",
    addresses: "Addresses",
    meanings: [
        "All consultations.",
        "One consultation: time limits, stage, number of comments.",
        "The published text, as a tree of provisions.",
        "Every published version and how many changes each brought.",
        "What changed between two versions, word by word; without “from” and “to”, between the last two.",
        "For each article: comments, people, organisations, stances, proposed wordings.",
        "The published comments, in pages; “provision” chooses a provision, “cursor” leads to the next page.",
        "Whole files: comments, outcomes, figures by article, as CSV or JSON; “datapackage.json” says what the columns mean.",
        "The register of submissions: number, date of receipt, way, articles; without contact details.",
        "Sending a submission, with the header “Idempotency-Key”.",
    ],
    description: "The full description, in OpenAPI format",
    parts: [
        Part {
            title: "Format",
            text: &[
                "Answers are JSON in UTF-8. Instants follow RFC 3339, with the offset from UTC. Errors follow RFC 9457 and name the field that must be mended.",
            ],
            list: &[],
        },
        Part {
            title: "What the data leave out",
            text: &[
                "E-mail addresses are never published. A name appears only if its owner agreed; otherwise only the county appears, and whether a person or an organisation wrote.",
            ],
            list: &[],
        },
        Part {
            title: "How you may use them",
            text: &[
                "The data may be reused freely, commercially too, if the source is named (Creative Commons Attribution 4.0 International licence). Texts of draft laws are not protected by copyright (Law No. 8/1996, art. 9).",
            ],
            list: &[],
        },
    ],
};
