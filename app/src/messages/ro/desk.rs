//! The desk.

use crate::messages::{ConsultationForm, Desk, DeskColumns, FieldWords, plural};

pub(super) const DESK: Desk = Desk {
    title: "Masa de lucru",
    new_consultation: "Consultare nouă",
    new_policy: "Politică publică nouă",
    rooms: "Administrare",
    caption: "Consultări, cele mai noi întâi",
    columns: DeskColumns {
        consultation: "Consultarea",
        stage: "Etapa",
        deadline: "Termenul",
        comments: "Observații",
        people: "Persoane",
        organisations: "Organizații",
        next: "Ce urmează",
    },
    none_title: "Nu există încă nicio consultare",
    none_text: "Adăugați o politică publică, apoi o consultare. Textul proiectului îl încărcați după aceea.",
    upload: "Încărcați proiectul",
    check: "Verificați textul și publicați",
    table: "Vedeți observațiile pe articole",
    in_preparation: "Textul este în pregătire",
    policies: "Politici publice",
    no_policy: "Nu există încă nicio politică publică.",
    consultations: |n| plural::ro(n, "consultare", "consultări"),
    tabs: "Paginile consultării",
    facts: "Date",
    text: "Textul",
    articles: "Pe articole",
    comments: "Observații",
    campaigns: "Campanii",
    changes: "Schimbări",
    placements: "Locul în text",
    register: "Registru",
    outcomes: "Soluționare",
    done: |code| match code {
        "policy" => Some("Politica publică a fost adăugată."),
        "created" => Some("Consultarea a fost adăugată. Acum încărcați textul proiectului."),
        "saved" => Some("Modificările au fost păstrate."),
        "published" => Some("Textul a fost publicat."),
        "corrected" => Some("Corectura a fost păstrată."),
        "join" => Some("Prevederea a fost unită cu cea dinainte."),
        "split" => Some("Prevederea a fost împărțită în două."),
        "drop" => Some("Prevederea a fost eliminată."),
        "indent" | "outdent" => Some("Prevederea a fost mutată."),
        "undone" => Some("Ultimul pas a fost anulat."),
        _ => None,
    },
    form: FORM,
};

const FORM: ConsultationForm = ConsultationForm {
    title: "Consultare nouă",
    policy: FieldWords { label: "Politica publică", hint: "" },
    title_ro: FieldWords {
        label: "Titlul în română",
        hint: "Titlul proiectului, așa cum îl va citi publicul.",
    },
    title_en: FieldWords {
        label: "Titlul în engleză", hint: "Dacă lipsește, se arată cel în română."
    },
    slug: FieldWords {
        label: "Numele din adresă",
        hint: "Litere mici fără diacritice, cifre și cratime. Dacă îl lăsați gol, se face din titlu.",
    },
    summary_ro: FieldWords {
        label: "Rezumat pe înțelesul tuturor, în română",
        hint: "Ce se schimbă, pentru cine și ce nu se discută.",
    },
    summary_en: FieldWords { label: "Rezumat pe înțelesul tuturor, în engleză", hint: "" },
    authority: FieldWords { label: "Autoritatea sau proiectul", hint: "Cine consultă publicul." },
    contact_name: FieldWords {
        label: "Persoana de contact",
        hint: "Cine răspunde la întrebări despre consultare.",
    },
    contact_email: FieldWords {
        label: "E-mailul persoanei de contact",
        hint: "Apare pe pagina consultării.",
    },
    mode: FieldWords {
        label: "Felul consultării",
        hint: "Legea nr. 52/2003, art. 7 alin. (4), cere cel puțin 10 zile calendaristice în care publicul poate \
               trimite propuneri, sugestii sau opinii. O consultare voluntară poate dura oricât.",
    },
    opens: FieldWords { label: "Se deschide", hint: "Ziua și ora, ora României." },
    closes: FieldWords { label: "Se închide", hint: "Ziua și ora, ora României." },
    moderation: FieldWords {
        label: "Când se publică observațiile",
        hint: "Dacă alegeți să aștepte, o vede publicul numai după ce o citește un moderator. Schimbarea privește numai ce se trimite de acum înainte.",
    },
    when: ["Imediat ce sunt trimise; moderatorii le citesc după aceea", "După ce le citește un moderator"],
    legal: "Legală: cel puțin 10 zile calendaristice",
    voluntary: "Voluntară: durata o alegeți dumneavoastră",
    period: "Cum se calculează termenul?",
    period_text: "Zilele se numără de la data deschiderii până la data închiderii, după calendarul României: o \
                  consultare deschisă pe 5 și închisă pe 15 durează 10 zile. Consultarea se deschide și se închide \
                  singură, la orele scrise aici, dacă textul este publicat.",
    locked: "Consultarea s-a deschis. Se mai pot schimba numai rezumatul, persoana de contact și felul moderării; titlul, felul și \
             termenele rămân cele anunțate.",
    no_policy: "O consultare ține de o politică publică. Adăugați întâi politica.",
    create: "Adăugați consultarea",
    save: "Păstrați modificările",
    cancel: "Renunțați",
};
