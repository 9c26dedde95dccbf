//! Passwords that are forgotten, changed, asked for again.

use crate::messages::Passwords;

pub(super) const PASSWORDS: Passwords = Passwords {
    forgotten: "Ați uitat parola?",
    forgotten_title: "Parola uitată",
    forgotten_lede: "Vă trimitem pe e-mail o adresă de unde alegeți altă parolă.",
    ask: "Trimiteți-mi adresa",
    mailed: "Am trimis un mesaj la adresa pe care ați scris-o. Dacă nu apare în câteva minute, uitați-vă și între mesajele nesolicitate.",
    to_login: "Înapoi la autentificare",
    choose_title: "Alegeți parola",
    choose_lede: "Cu parola nouă intrați din nou peste tot: sesiunile deschise acum se închid.",
    new: "Parola nouă",
    advice: "Cel puțin 8 caractere; cel mai bine 15 sau mai multe, de exemplu câteva cuvinte. Să nu fie folosită în altă parte. O puteți lipi.",
    set_it: "Păstrați parola",
    set: "Parola este schimbată. Intrați cu cea nouă.",
    gone_title: "Adresa nu mai este valabilă",
    gone_lede: "A fost folosită deja sau a expirat.",
    gone: "Parola dumneavoastră de până acum a rămas neschimbată.",
    ask_again: "Cereți alta",
    present: "Parola de acum",
    change_title: "Schimbați parola",
    change: "Schimbați parola",
    proof_title: "Încă o dată parola",
    proof_lede: "Urmează un pas care privește datele sau drepturile cuiva. Confirmați că sunteți dumneavoastră.",
    prove: "Confirmați",
};
