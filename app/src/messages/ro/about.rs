//! The project, accessibility, open data.

use crate::messages::{Accessibility, OpenData, Part, Project, numbers, plural};

pub(super) const PROJECT: Project = Project {
    policies: |n| format!("Cele {}", plural::ro(n, "politică publică", "politici publice")),
    in_preparation: "în pregătire",
    open_until: |day| format!("deschisă până la {day}"),
    opens_on: |day| format!("se deschide la {day}"),
    closed_on: |day| format!("încheiată la {day}"),
    activities: "Ce face proiectul",
    identity: "Identitatea proiectului",
    period: "Perioada",
    code: "Cod SIPOCA/SMIS",
    programme: "Programul",
    partners: "Parteneri",
    funding: "Finanțare",
    source: "Sursa",
    amount: "Suma, în lei",
    share: "Ponderea",
    eu: "Uniunea Europeană",
    national: "Bugetul național",
    beneficiary: "Contribuția beneficiarilor",
    total: "Valoarea totală",
    lei: numbers::ro_lei,
    percent: |n| format!("{},{:02}\u{a0}%", n / 100, n % 100),
};

pub(super) const ACCESSIBILITY: Accessibility = Accessibility {
    title: "Accesibilitate",
    lede: "Oricine trebuie să poată citi un proiect de lege și să spună ce ar schimba, indiferent cum vede, aude, se mișcă sau ce aparat folosește.",
    parts: [
        Part {
            title: "Ce urmărim",
            text: &[
                "Site-ul este construit după Ghidul pentru accesibilitatea conținutului web (WCAG) 2.2, nivelul AA, standard la care trimit și normele europene (EN 301 549) și Ordonanța de urgență a Guvernului nr. 112/2018.",
            ],
            list: &[],
        },
        Part {
            title: "Ce puteți face aici",
            text: &[],
            list: &[
                "să folosiți tot site-ul numai cu tastatura;",
                "să citiți și să trimiteți observații fără JavaScript;",
                "să măriți textul până la 400 % sau să citiți pe un ecran de 320 de pixeli, fără derulare pe orizontală;",
                "să folosiți un cititor de ecran: fiecare prevedere are un nume, iar cuvintele eliminate și cele adăugate sunt anunțate;",
                "să alegeți tema luminoasă ori întunecată și mai puțină mișcare, din setările aparatului dumneavoastră.",
            ],
        },
        Part {
            title: "Cum verificăm",
            text: &[
                "Fiecare pagină este verificată automat, în ambele limbi și în ambele teme, înainte de orice schimbare. Parcurgem și manual, cu tastatura, drumul de la citire la dovada de înregistrare.",
                "Aceasta este o evaluare proprie. Site-ul nu a fost încă verificat de un evaluator independent și nici de un grup de persoane cu dizabilități.",
            ],
            list: &[],
        },
        Part {
            title: "Ce nu este încă bine",
            text: &[],
            list: &[
                "Textele proiectelor și observațiile sunt publicate numai în limba română, inclusiv pe paginile în engleză.",
                "Textele nu au variante în limbaj ușor de citit sau în limba semnelor române; fiecare consultare are însă un rezumat pe înțelesul tuturor.",
                "Comparația care se actualizează în timp ce scrieți o altă formulare nu este citită cu voce tare, ca să nu vă întrerupă. Aceeași comparație apare, cu explicații, pe pagina de verificare.",
            ],
        },
        Part {
            title: "Dacă întâmpinați o dificultate",
            text: &[
                "Scrieți persoanei de contact de pe pagina consultării: vă trimitem textul într-o formă pe care o puteți folosi și primim observația dumneavoastră pe altă cale.",
                "Dacă răspunsul nu vă mulțumește, vă puteți adresa Autorității pentru Digitalizarea României, care urmărește respectarea Ordonanței de urgență nr. 112/2018.",
            ],
            list: &[],
        },
    ],
};

pub(super) const OPEN_DATA: OpenData = OpenData {
    title: "Date deschise și API",
    lede: "Tot ce este public pe acest site poate fi citit și de programe: textele, observațiile publicate și numărul lor la fiecare articol.",
    addresses: "Adrese",
    meanings: [
        "Toate consultările.",
        "O consultare: termene, etapă, numărul observațiilor.",
        "Textul publicat, ca arbore de prevederi.",
        "Toate versiunile publicate și câte schimbări a adus fiecare.",
        "Ce s-a schimbat între două versiuni, cuvânt cu cuvânt; fără „from” și „to”, între ultimele două.",
        "Pentru fiecare articol: observații, persoane, organizații, poziții, formulări propuse.",
        "Observațiile publicate, pe pagini; „provision” alege o prevedere, „cursor” duce la pagina următoare.",
        "Fișiere întregi: observații, soluții, cifre pe articole, ca CSV sau JSON; „datapackage.json” spune ce înseamnă coloanele.",
        "Registrul contribuțiilor: număr, data primirii, calea, articolele; fără date de contact.",
        "Trimiterea unei contribuții, cu antetul „Idempotency-Key”.",
    ],
    description: "Descrierea completă, în format OpenAPI",
    parts: [
        Part {
            title: "Format",
            text: &[
                "Răspunsurile sunt în JSON, codificate UTF-8. Momentele sunt scrise potrivit RFC 3339, cu decalajul față de UTC. Erorile urmează RFC 9457 și numesc câmpul care trebuie îndreptat.",
            ],
            list: &[],
        },
        Part {
            title: "Ce nu cuprind datele",
            text: &[
                "Adresele de e-mail nu se publică niciodată. Numele apare numai dacă persoana a fost de acord; altfel apar doar județul și faptul că a scris o persoană sau o organizație.",
            ],
            list: &[],
        },
        Part {
            title: "Cum le puteți folosi",
            text: &[
                "Datele pot fi refolosite liber, și în scop comercial, cu indicarea sursei (licența Creative Commons Atribuire 4.0 Internațional). Textele proiectelor de acte normative nu sunt protejate de dreptul de autor (Legea nr. 8/1996, art. 9).",
            ],
            list: &[],
        },
    ],
};
