//! Personal data.

use super::copied_data::{field, topic};
use crate::messages::{FieldWords, Part, PersonalData, plural};

pub(super) const PERSONAL_DATA: PersonalData = PersonalData {
    title: "Date personale",
    lede: "Ce păstrăm despre dumneavoastră, de ce, cât timp și cine vede. Citirea proiectelor nu lasă nicio urmă: nu numărăm vizitatorii și nu cerem nimic altor site-uri.",
    stored: "Ce se păstrează",
    columns: ["Ce", "De ce", "Cât timp", "Cine vede"],
    rows: &[
        [
            "Numele, adresa de e-mail și județul celui care trimite o contribuție; ale cui scrie pe hârtie, și adresa poștală sau telefonul",
            "Registrul cerut de Legea nr. 52/2003, art. 7 alin. (5); răspunsul la contribuție",
            "Cât se păstrează registrul sau până cereți ștergerea",
            "Județul: toată lumea. Numele: toată lumea, numai dacă ați fost de acord. Datele de contact: dumneavoastră și, în registru, echipa consultării; cine s-a uitat rămâne notat",
        ],
        [
            "Observațiile trimise, ce scrieți moderatorilor despre ele și ce semnalați la ale altora",
            "Consultarea publică",
            "Cât se păstrează registrul sau până cereți ștergerea",
            "Observațiile: toată lumea. Ce a ascuns ori a eliminat un moderator: dumneavoastră și echipa consultării; deschiderea unui pasaj eliminat se notează. Restul: moderatorii",
        ],
        [
            "Fișierele atașate, fără datele pe care le scriu în fotografii aparatele (loc, aparat, oră)",
            "Sprijină observațiile trimise",
            "Cât se păstrează contribuția sau până cereți ștergerea",
            "Dumneavoastră, prin adresa secretă de urmărire; echipa consultării, iar fiecare descărcare se notează",
        ],
        [
            "Semnale: un câmp ascuns completat, sau trimiterea în mai puțin de 20 de secunde; numai când este așa",
            "Arată echipei ce ar putea veni de la un program; nu refuză și nu ascunde nimic",
            "Cât se păstrează contribuția sau până cereți ștergerea",
            "Echipa consultării, în registru",
        ],
        [
            "Observațiile salvate și netrimise",
            "Ca să le puteți continua",
            "180 de zile de la ultima observație adăugată",
            "Numai browserul în care le scrieți",
        ],
        [
            "Un modul cookie, cu un număr la întâmplare",
            "Leagă browserul de ce ați început să scrieți; se pune numai când scrieți ceva",
            "180 de zile de la ultima schimbare",
            "Numai dumneavoastră",
        ],
        [
            "Contul: numele, adresa de e-mail, parola (numai o amprentă a ei), al doilea factor",
            "Intrarea în cont a echipei și a membrilor organizațiilor",
            "Până ștergeți contul",
            "Dumneavoastră; administratorii echipei sau ai organizației văd numele și adresa",
        ],
        [
            "Autentificările: rețeaua (nu adresa întreagă), browserul, ora",
            "Ca să puteți închide o autentificare străină",
            "Până se încheie, cel mult 30 de zile",
            "Dumneavoastră",
        ],
        [
            "Mesajele trimise de site: cui și ce fel de mesaj",
            "Ca fiecare mesaj să plece o singură dată",
            "30 de zile",
            "Administratorii; fiecare deschidere se notează",
        ],
        [
            "Ce face echipa și ce semnează organizațiile",
            "Răspunderea pentru deciziile luate",
            "Cât există site-ul",
            "Administratorii",
        ],
    ],
    parts: &[
        Part {
            title: "Ce puteți cere",
            text: &[
                "Nu aveți nevoie de cont. Cereți un mesaj la adresa de e-mail cu care ați trimis și, din lista contribuțiilor, luați o copie a tuturor datelor sau ștergeți o contribuție ori pe toate, pe loc.",
                "Dacă nu mai aveți acces la acea adresă, scrieți persoanei de contact a consultării: un administrator poate șterge după ce se convinge cine sunteți.",
            ],
            list: &[],
        },
        Part {
            title: "Ce rămâne după ștergere",
            text: &["Legea cere un registru al contribuțiilor, de aceea rămân:"],
            list: &[
                "numărul de înregistrare, ziua și calea pe care a venit contribuția;",
                "faptul că s-a spus ceva despre o prevedere și cu ce poziție, pentru că pe ele se sprijină numărătoarea și răspunsurile;",
                "amprenta din jurnalul public, care fără sarea ei nu mai poate fi comparată cu nimic.",
            ],
        },
        Part {
            title: "Unde se află datele",
            text: &[
                "Numai pe serverul celui care organizează consultarea. Paginile nu încarcă nimic de pe alte site-uri, nu au reclame și nu au instrumente de urmărire. Mesajele pleacă prin serverul de e-mail al organizatorului.",
            ],
            list: &[],
        },
    ],
    of_account: "Datele contului meu",
    mine: "Datele mele",
    take_away: "Luați o copie",
    take_away_text: "Tot ce este păstrat despre dumneavoastră, ca pagină care se poate citi și tipări sau ca JSON, pentru programe.",
    take_page: "Descărcați ca pagină",
    take_json: "Descărcați ca JSON",
    document: "Datele păstrate despre dumneavoastră",
    topic,
    field,
    erase_all: "Ștergeți tot ce ați trimis",
    erase_one: |number| format!("Ștergeți contribuția {number}"),
    erasure: "Ștergere",
    erase_this: "Ștergeți",
    of_organisation: "a organizației",
    all_goes: |email| {
        format!(
            "Se șterg toate contribuțiile trimise cu adresa {email}: numele, adresa, județul și textele tuturor observațiilor, cu tot cu adresele de urmărire, cu ce ați salvat și nu ați trimis în acest browser și cu mesajele pe care vi le-am trimis."
        )
    },
    one_goes: "Se șterg numele, adresa, județul și textele tuturor observațiilor din această contribuție; adresa ei de urmărire nu mai funcționează.",
    account_goes: "Se șterg numele, adresa, parola, al doilea factor, rolurile, apartenența la organizații, autentificările, ce ați spus în discuțiile organizațiilor și tot ce ați trimis în nume propriu cu adresa contului. Textele trimise sau lucrate în numele unei organizații rămân ale ei, fără numele dumneavoastră.",
    stays: "Rămân numărul de înregistrare și ziua, cerute de Legea nr. 52/2003, precum și faptul că s-a exprimat o poziție. În locul textului se va citi că a fost eliminat la cererea autorului.",
    for_good: "Ștergerea este definitivă: nici noi nu mai putem aduce textele înapoi.",
    erase: "Ștergeți definitiv",
    erase_account: "Ștergeți contul",
    keep: "Înapoi, fără să ștergeți",
    erased: "Datele au fost șterse.",
    removed: "Text eliminat la cererea autorului.",
    desk_title: "Ștergerea datelor unei persoane",
    desk_lede: "Pentru cine a cerut în scris și nu mai are acces la adresa de e-mail. Convingeți-vă întâi că scrisoarea este a acelei persoane. Ștergerea se notează în jurnalul de audit, fără adresă.",
    whose: FieldWords {
        label: "Adresa de e-mail sau numărul din registru",
        hint: "De exemplu: ana@exemplu.ro sau 2026-00231.",
    },
    look: "Căutați",
    found: |submissions, drafts, mails| {
        format!(
            "S-au găsit: {}, {}, {}.",
            plural::ro(submissions, "contribuție trimisă", "contribuții trimise"),
            plural::ro(drafts, "contribuție netrimisă", "contribuții netrimise"),
            plural::ro(mails, "mesaj", "mesaje"),
        )
    },
    has_account: "Există și un cont cu această adresă. Contul îl șterge cel care îl are, din „Datele mele”.",
    erased_for: |count| match count {
        0 => "Datele au fost șterse. Nicio contribuție trimisă nu era cu această adresă.".into(),
        _ => format!("Datele au fost șterse din {}.", plural::ro(count, "contribuție", "contribuții")),
    },
};
