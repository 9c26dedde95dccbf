//! Signing up an organisation.

use crate::messages::{FieldWords, SignUp};

pub(super) const SIGN_UP: SignUp = SignUp {
    title: "Înscrieți o organizație",
    lede: "Organizația vorbește cu o singură voce: membrii scriu împreună observațiile, iar un semnatar le trimite în numele ei.",
    people: "Dacă vorbiți doar în numele dumneavoastră, nu aveți nevoie de cont: alegeți o consultare și comentați.",
    have_account: "Aveți deja un cont? Intrați în cont și înscrieți organizația de acolo.",
    logged_in: |email| {
        format!("Sunteți în cont cu adresa {email}. Veți fi coordonator și semnatar al organizației noi.")
    },
    organisation: "Organizația",
    person: "Contul dumneavoastră",
    person_text: "Veți fi coordonator și semnatar al organizației. Pe ceilalți îi invitați după aceea.",
    name: FieldWords {
        label: "Numele și prenumele dumneavoastră", hint: "Îl văd membrii organizației."
    },
    email: FieldWords {
        label: "Adresa dumneavoastră de e-mail",
        hint: "Acolo vă trimitem adresa de confirmare, iar cu ea veți intra în cont.",
    },
    password: FieldWords {
        label: "Parola",
        hint: "Cel puțin 8 caractere; vă sfătuim 15 sau mai multe. Câteva cuvinte fără legătură între ele se țin minte ușor.",
    },
    public: "Ce se publică",
    public_text: "Denumirea, felul organizației și dacă a fost verificată, lângă observațiile ei.",
    private_text: "Datele de contact le văd numai membrii și echipa consultării. Codul fiscal îl folosește echipa, ca să vă verifice.",
    verified_text: "Puteți lua parte imediat. Până când echipa vă verifică, organizația apare ca „neverificată”.",
    send: "Înscrieți organizația",
    taken: |name| {
        format!(
            "Codul fiscal: cu el este deja înscrisă organizația „{name}”. Cereți unui coordonator al ei să vă invite; dacă nu o cunoașteți, scrieți persoanei de contact a consultării"
        )
    },
    informal: "Codul fiscal: un grup informal nu are cod fiscal; lăsați câmpul gol sau alegeți alt fel de organizație",
    wrong_code: "Codul fiscal: cifra de control nu se potrivește; verificați fiecare cifră",
    many: "Ați ajuns la numărul cel mai mare de organizații ale unui cont",
    sent_title: "Verificați-vă e-mailul",
    sent_text: "V-am trimis un mesaj cu pasul următor. Dacă nu îl găsiți în câteva minute, uitați-vă și printre mesajele nedorite.",
    sent_next: "Adresa din mesaj funcționează 7 zile. Până atunci nu se înscrie nimic, iar fără confirmare datele se șterg.",
    again: "Ați greșit adresa? Completați din nou formularul",
    confirm_title: "Confirmați înscrierea",
    confirm_text: |organisation, person| {
        format!("Înscrieți organizația „{organisation}”, cu {person} drept coordonator și semnatar.")
    },
    confirm_password: FieldWords { label: "Parola", hint: "Cea pe care ați ales-o la înscriere." },
    confirm: "Confirmați și intrați în cont",
    confirm_taken: "Adresa dumneavoastră are între timp un cont: intrați în cont și înscrieți organizația de acolo",
    gone_title: "Adresa nu mai funcționează",
    gone_text: "A fost folosită deja sau au trecut cele 7 zile. Dacă ați confirmat înscrierea, intrați în cont; dacă nu, înscrieți din nou organizația.",
    log_in: "Intrați în cont",
};
