//! The fixed words of addresses, in each language.

use model::Language;

/// The words of addresses in one language.
pub(super) struct Segments {
    pub(super) consultations: &'static str,
    pub(super) text: &'static str,
    pub(super) article: &'static str,
    pub(super) act: &'static str,
    pub(super) comment: &'static str,
    pub(super) my_submission: &'static str,
    pub(super) check: &'static str,
    pub(super) receipt: &'static str,
    pub(super) tracking: &'static str,
    pub(super) about: &'static str,
    pub(super) accessibility: &'static str,
    pub(super) open_data: &'static str,
    pub(super) problem: &'static str,
    pub(super) login: &'static str,
    pub(super) desk: &'static str,
    pub(super) new_policy: &'static str,
    pub(super) new_consultation: &'static str,
    pub(super) edit: &'static str,
    pub(super) draft: &'static str,
    pub(super) articles: &'static str,
    pub(super) comments: &'static str,
    pub(super) placements: &'static str,
    pub(super) versions: &'static str,
    pub(super) comparison: &'static str,
    pub(super) history: &'static str,
}

const RO: Segments = Segments {
    consultations: "consultari",
    text: "text",
    article: "articol",
    act: "act",
    comment: "observatie",
    my_submission: "contributia-mea",
    check: "verificare",
    receipt: "dovada",
    tracking: "urmarire",
    about: "despre-proiect",
    accessibility: "accesibilitate",
    open_data: "date-deschise",
    problem: "problema",
    login: "autentificare",
    desk: "masa-de-lucru",
    new_policy: "politica-noua",
    new_consultation: "consultare-noua",
    edit: "modificare",
    draft: "proiect",
    articles: "articole",
    comments: "observatii",
    placements: "locul-in-text",
    versions: "versiuni",
    comparison: "comparatie",
    history: "istoric",
};

const EN: Segments = Segments {
    consultations: "consultations",
    text: "text",
    article: "article",
    act: "act",
    comment: "comment",
    my_submission: "my-submission",
    check: "check",
    receipt: "receipt",
    tracking: "tracking",
    about: "about-the-project",
    accessibility: "accessibility",
    open_data: "open-data",
    problem: "problem",
    login: "login",
    desk: "desk",
    new_policy: "new-policy",
    new_consultation: "new-consultation",
    edit: "edit",
    draft: "draft",
    articles: "articles",
    comments: "comments",
    placements: "placements",
    versions: "versions",
    comparison: "comparison",
    history: "history",
};

pub(super) const fn words(language: Language) -> &'static Segments {
    match language {
        Language::Ro => &RO,
        Language::En => &EN,
    }
}

/// Every word, in one order for both languages.
pub(super) fn all(language: Language) -> [&'static str; 25] {
    let w = words(language);
    [
        w.consultations,
        w.text,
        w.article,
        w.act,
        w.comment,
        w.my_submission,
        w.check,
        w.receipt,
        w.tracking,
        w.about,
        w.accessibility,
        w.open_data,
        w.problem,
        w.login,
        w.desk,
        w.new_policy,
        w.new_consultation,
        w.edit,
        w.draft,
        w.articles,
        w.comments,
        w.placements,
        w.versions,
        w.comparison,
        w.history,
    ]
}
