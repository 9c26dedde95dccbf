//! The fixed words of addresses, in each language.

use model::Language;

/// One row for each word: its name, Romanian, English.
macro_rules! words {
    ($($name:ident: $ro:literal, $en:literal;)+) => {
        /// The words of addresses in one language.
        pub(super) struct Segments {
            $(pub(super) $name: &'static str,)+
        }

        const RO: Segments = Segments { $($name: $ro,)+ };
        const EN: Segments = Segments { $($name: $en,)+ };

        /// Every word, in one order for both languages.
        pub(super) const fn all(language: Language) -> &'static [&'static str] {
            match language {
                Language::Ro => &[$($ro,)+],
                Language::En => &[$($en,)+],
            }
        }
    };
}

words! {
    consultations: "consultari", "consultations";
    text: "text", "text";
    article: "articol", "article";
    act: "act", "act";
    comment: "observatie", "comment";
    my_submission: "contributia-mea", "my-submission";
    check: "verificare", "check";
    sending: "trimitere", "sending";
    receipt: "dovada", "receipt";
    tracking: "urmarire", "tracking";
    correction: "corectare", "correction";
    withdrawal: "retragere", "withdrawal";
    news: "noutati", "news";
    about: "despre-proiect", "about-the-project";
    check_receipt: "verificarea-dovezii", "check-a-receipt";
    accessibility: "accesibilitate", "accessibility";
    open_data: "date-deschise", "open-data";
    problem: "problema", "problem";
    login: "autentificare", "login";
    desk: "masa-de-lucru", "desk";
    new_policy: "politica-noua", "new-policy";
    new_consultation: "consultare-noua", "new-consultation";
    edit: "modificare", "edit";
    draft: "proiect", "draft";
    articles: "articole", "articles";
    comments: "observatii", "comments";
    campaigns: "campanii", "campaigns";
    placements: "locul-in-text", "placements";
    changes: "schimbari", "changes";
    versions: "versiuni", "versions";
    comparison: "comparatie", "comparison";
    history: "istoric", "history";
    audit: "jurnal-de-audit", "audit";
    my_submissions: "contributiile-mele", "my-submissions";
    confirm: "confirmare", "confirm";
    new_password: "parola-noua", "new-password";
    organisation_sign_up: "inscriere-organizatie", "organisation-sign-up";
    invitation: "invitatie", "invitation";
    organisation: "organizatie", "organisation";
    organisations: "organizatii", "organisations";
    profile: "profil", "profile";
    members: "membri", "members";
    endorsement: "sustinere", "endorsement";
    code: "cod", "code";
    second_factor: "al-doilea-factor", "second-factor";
    forgotten: "parola-uitata", "forgotten-password";
    proof: "inca-o-data", "once-more";
    my_account: "contul-meu", "my-account";
    logins: "sesiuni", "sessions";
    accounts: "conturi", "accounts";
    outbox: "posta", "outbox";
    personal_data: "date-personale", "personal-data";
    erasure: "stergere", "erasure";
    data: "date", "data";
    register: "registru", "register";
    new: "nou", "new";
    outcomes: "solutionare", "outcomes";
    decision: "decizie", "decision";
    release: "publicare", "release";
    templates: "modele", "templates";
    themes: "teme", "themes";
    coding: "codificare", "coding";
    crossing: "tabel", "table";
    agreement: "concordanta", "agreement";
    import: "import", "import";
    moderation: "moderare", "moderation";
    report: "semnalare", "report";
    dashboard: "tablou", "dashboard";
    results: "rezultate", "results";
    summary: "sinteza", "summary";
    files: "fisiere", "files";
}

pub(super) const fn words(language: Language) -> &'static Segments {
    match language {
        Language::Ro => &RO,
        Language::En => &EN,
    }
}
