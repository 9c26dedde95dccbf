//! What is asked for before sending where much was sent from one address.

use crate::messages::{Challenges, plural};

pub(super) const CHALLENGES: Challenges = Challenges {
    title: "O verificare înainte de trimitere",
    why: "De la adresa de internet pe care o folosiți s-au trimis multe contribuții în scurt timp. Poate o folosesc și alții: o școală, o instituție, un operator de telefonie. Ca să oprim programele care trimit în masă, browserul dumneavoastră are de făcut un calcul de câteva secunde. Ce ați scris este salvat.",
    one_more: "Mai este un pas: verificarea de lângă butonul de trimitere. Contribuția nu este încă trimisă; tot ce ați scris este salvat.",
    begun: "Calculul a început. Durează câteva secunde și nu aveți nimic de făcut.",
    going: "Calcul în curs: {} %.",
    ready: "Gata. Apăsați „Trimiteți contribuția”.",
    waiting: "Contribuția se trimite singură îndată ce calculul este gata.",
    failed: "Calculul nu a reușit. Cereți adresa prin e-mail, cu butonul de mai jos.",
    progress: "Cât s-a calculat",
    no_script: "Browserul dumneavoastră nu rulează programe JavaScript, așa că nu poate face calculul. Cereți adresa prin e-mail, cu butonul de mai jos.",
    by_mail_text: "Dacă browserul nu poate face calculul sau nu vreți să așteptați, vă trimitem prin e-mail o adresă de la care contribuția se trimite cu o apăsare de buton. Contează momentul în care o cereți acum, chiar dacă deschideți mesajul după termen. Dacă trimiteți fără nume, adresa dumneavoastră de e-mail se folosește numai pentru acest mesaj.",
    by_mail: "Trimiteți-mi adresa prin e-mail",
    mailed: |email| format!("V-am trimis un mesaj la {email}."),
    mailed_next: "Contribuția este predată, dar încă netrimisă: deschideți în cel mult 48 de ore pagina din mesaj și apăsați butonul de acolo. Ce ați scris rămâne și aici; dacă schimbați ceva, se trimite forma schimbată.",
    no_mail: "Dacă mesajul nu sosește în câteva minute, uitați-vă și în dosarul de mesaje nedorite și verificați cum ați scris adresa.",
    held_title: "Trimiteți contribuția",
    held_text: "Mai jos este tot ce ați scris. Contribuția se trimite când apăsați butonul; primiți atunci numărul de înregistrare și dovada.",
    from: |name| format!("Trimite: {name}."),
    unfinished: "Contribuția nu se poate trimite încă: deschideți browserul în care ați scris-o și completați ce lipsește.",
    sent_title: "Contribuția a fost trimisă deja",
    sent_text: "Este înregistrată o singură dată, oricât de des ați deschide această pagină.",
    worthless_title: "Adresa din mesaj nu mai funcționează",
    worthless_text: "Au trecut cele 48 de ore în care era bună, contribuția a fost ștearsă, sau adresa nu este copiată întreagă. Dacă nu ați trimis contribuția între timp, tot ce ați scris vă așteaptă în browserul în care ați scris.",
    trap: "Lăsați acest câmp necompletat",
    signal: "Semnal",
    signal_trap: "un câmp ascuns era completat, cum fac programele",
    signal_quick: |seconds| {
        format!("trimisă la {} după ce a fost începută", plural::ro(seconds, "secundă", "secunde"))
    },
};
