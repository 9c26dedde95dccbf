//! The desk.

use crate::messages::{ConsultationForm, Desk, DeskColumns, FieldWords, plural};

pub(super) const DESK: Desk = Desk {
    title: "Desk",
    new_consultation: "New consultation",
    new_policy: "New public policy",
    rooms: "Administration",
    caption: "Consultations, the newest first",
    columns: DeskColumns {
        consultation: "Consultation",
        stage: "Stage",
        deadline: "Deadline",
        comments: "Comments",
        people: "People",
        organisations: "Organisations",
        next: "What is next",
    },
    none_title: "There is no consultation yet",
    none_text: "Add a public policy, then a consultation. The text of the draft is uploaded after that.",
    upload: "Upload the draft",
    check: "Check the text and publish",
    table: "See the comments by article",
    in_preparation: "The text is being prepared",
    policies: "Public policies",
    no_policy: "There is no public policy yet.",
    consultations: |n| plural::en(n, "consultation", "consultations"),
    tabs: "Pages of the consultation",
    facts: "Details",
    text: "Text",
    articles: "By article",
    comments: "Comments",
    campaigns: "Campaigns",
    changes: "Changes",
    placements: "Place in the text",
    register: "Register",
    outcomes: "Outcomes",
    done: |code| match code {
        "policy" => Some("The public policy has been added."),
        "created" => Some("The consultation has been added. Now upload the text of the draft."),
        "saved" => Some("The changes have been saved."),
        "published" => Some("The text has been published."),
        "corrected" => Some("The correction has been saved."),
        "join" => Some("The provision has been joined with the one before it."),
        "split" => Some("The provision has been split in two."),
        "drop" => Some("The provision has been dropped."),
        "indent" | "outdent" => Some("The provision has been moved."),
        "undone" => Some("The last step has been undone."),
        _ => None,
    },
    form: FORM,
};

const FORM: ConsultationForm = ConsultationForm {
    title: "New consultation",
    policy: FieldWords { label: "Public policy", hint: "" },
    title_ro: FieldWords {
        label: "Title in Romanian",
        hint: "The title of the draft, as the public will read it.",
    },
    title_en: FieldWords {
        label: "Title in English",
        hint: "Where it is missing, the Romanian one is shown.",
    },
    slug: FieldWords {
        label: "Name in the address",
        hint: "Small letters without marks, digits and hyphens. Left empty, it is made of the title.",
    },
    summary_ro: FieldWords {
        label: "Plain-language summary in Romanian",
        hint: "What changes, for whom, and what is not up for discussion.",
    },
    summary_en: FieldWords { label: "Plain-language summary in English", hint: "" },
    authority: FieldWords { label: "Authority or project", hint: "Who consults the public." },
    contact_name: FieldWords {
        label: "Contact person",
        hint: "Who answers questions about the consultation.",
    },
    contact_email: FieldWords {
        label: "E-mail address of the contact person",
        hint: "Shown on the consultation’s page.",
    },
    mode: FieldWords {
        label: "Kind of consultation",
        hint: "Law 52/2003, article 7 (4), asks for at least 10 calendar days in which the public can send proposals, \
               suggestions or opinions. A voluntary consultation may last as long as you choose.",
    },
    opens: FieldWords { label: "Opens", hint: "Day and time, Romanian time." },
    closes: FieldWords { label: "Closes", hint: "Day and time, Romanian time." },
    moderation: FieldWords {
        label: "When comments are published",
        hint: "If they wait, the public sees a comment only once a moderator has read it. A change concerns only what is sent from now on.",
    },
    when: ["As soon as they are sent; moderators read them afterwards", "Once a moderator has read them"],
    legal: "Legal: at least 10 calendar days",
    voluntary: "Voluntary: you choose how long",
    period: "How is the period counted?",
    period_text: "Days are counted from the opening date to the closing date by the calendar of Romania: a \
                  consultation that opens on the 5th and closes on the 15th lasts 10 days. It opens and closes by \
                  itself at the times given here, if the text has been published.",
    locked: "The consultation has opened. Only the summary, the contact person and the kind of moderation can still be \
             changed; the title, kind and period stay as announced.",
    no_policy: "A consultation belongs to a public policy. Add the policy first.",
    create: "Add the consultation",
    save: "Save the changes",
    cancel: "Cancel",
};
