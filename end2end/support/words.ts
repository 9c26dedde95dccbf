// The words by which tests find things, as `app/src/messages` has them. Only what tests press, fill or look for.

export const WORDS = {
  ro: {
    skip: 'Săriți la conținut', menu: 'Meniu', consultations: 'Consultări', about: 'Despre proiect',
    mineLink: /^Contribuția mea/, other: 'English', staff: 'Intrați în cont', error: /^Eroare: /,
    errorSummary: 'Mai este ceva de completat', notFound: 'Pagina nu a fost găsită',
    stance: { support: 'Susțin', change: 'Susțin cu modificări', against: 'Mă opun', neutral: 'Neutru' },
    kind: { opinion: 'Opinie', wording: 'Formulare propusă', question: 'Întrebare', evidence: 'Date și dovezi' },
    comment: {
      text: /^Observația dumneavoastră/, wording: /^Formularea propusă/, reasons: /^Motivarea/,
      add: 'Adăugați la contribuție', keep: 'Păstrați modificările', redline: 'Așa se schimbă textul',
    },
    mine: {
      title: 'Contribuția mea', next: 'Verificați și trimiteți', change: /^Schimbați/, remove: /^Eliminați/,
      empty: 'Nu ați scris încă nicio observație', undo: 'Puneți observația înapoi',
    },
    check: {
      title: 'Verificați și trimiteți', citizen: /^Meu, ca persoană/, organisationKind: /^Unei organizații/,
      name: /^Numele și prenumele/, organisation: /^Denumirea organizației/, email: /^Adresa de e-mail/, county: /^Județul/,
      consent: /^Sunt de acord/, send: 'Trimiteți contribuția',
    },
    receipt: {
      title: 'Contribuția dumneavoastră a fost înregistrată', follow: 'Vedeți starea observațiilor',
      secret: 'Adresa secretă de urmărire',
    },
    personalData: {
      title: 'Date personale', json: 'Descărcați ca JSON', eraseThis: 'Ștergeți', eraseAll: 'Ștergeți tot ce ați trimis',
      erase: 'Ștergeți definitiv', erased: 'Datele au fost șterse.', removed: 'Text eliminat la cererea autorului.',
      whose: /^Adresa de e-mail sau numărul/, look: 'Căutați', erasedFor: /^Datele au fost șterse din 1 contribuție/,
    },
    outbox: { title: 'Poșta', shelves: 'Mesaje după starea lor', sent: /^Trimise/, words: 'Textul mesajului' },
    citizens: {
      title: 'Contribuțiile trimise', email: /^Adresa de e-mail/, ask: 'Trimiteți-mi mesajul', asked: /^V-am trimis un mesaj/,
      confirm: 'Deschideți lista', leave: 'Închideți lista', worthless: 'Adresa din mesaj nu mai funcționează',
      none: 'Nu s-a trimis nicio contribuție cu această adresă',
    },
    tracking: { title: /^Contribuția nr\. / , published: 'publicată' },
    reading: {
      demo: 'Proiectul de lege privind auditul social', wholeText: 'Citiți și comentați textul', neighbours: 'Articole vecine',
      next: /^Articolul următor/, previous: /^Articolul anterior/, comment: /^Comentați/,
    },
    versions: {
      title: 'Versiunile textului', changed: 'Ce s-a schimbat de la versiunea 1 la versiunea 2', all: 'Toate versiunile',
      see: 'Vedeți ce s-a schimbat', list: 'Lista schimbărilor', texts: 'Textele, articol cu articol',
      side: 'Arătați versiunile una lângă alta', inline: 'Arătați-le în același text', older: 'Versiunea mai veche',
      later: 'Versiunea mai nouă', go: 'Comparați', name: (n: number) => `Versiunea ${n}`, read: (n: number) => `Citiți versiunea ${n}`,
      history: /^Istoricul articolului/, twice: /de două ori aceeași versiune/, onlyOne: /o singură versiune/,
      unknown: /nu există/, gone: /nu mai există din versiunea 2/, was: /^Înainte:/, deleted: 'eliminat:', added: 'adăugat:',
    },
    login: {
      title: 'Intrați în cont', email: 'Adresa de e-mail', password: 'Parola', enter: 'Intrați', leave: 'Ieșiți din cont',
      refused: 'Nu ați putut intra în cont', code: 'Codul', goOn: 'Mai departe', second: 'Al doilea pas',
    },
    desk: {
      title: 'Masa de lucru', newPolicy: 'Politică publică nouă', newConsultation: 'Consultare nouă',
      policy: /^Politica publică/, titleRo: /^Titlul în română/, titleEn: /^Titlul în engleză/, slug: /^Numele din adresă/,
      summaryRo: /^Rezumat.* în română/, authority: /^Autoritatea sau proiectul/, contactName: /^Persoana de contact/,
      contactEmail: /^E-mailul persoanei de contact/, mode: { legal: /^Legală/, voluntary: /^Voluntară/ },
      opens: /^Se deschide/, closes: /^Se închide/, createPolicy: 'Adăugați politica', saveNew: 'Adăugați consultarea',
      paste: /lipiți textul aici/, file: /^Fișierul proiectului/, read: 'Citiți textul și arătați structura',
      checkDraft: 'Verificați structura textului', correct: /^Corectați/, kind: /^Felul/, number: /^Numărul/,
      text: /^Textul/, keep: 'Păstrați corectura', corrected: 'Corectura a fost păstrată.', publish: /^Publicați versiunea/,
      shape: 'Schimbați întinderea sau locul', drop: /^Eliminați, cu tot ce cuprinde/, join: /^Uniți cu /, split: 'Împărțiți în două', splitAt: 'Partea a doua începe cu', undo: /^Anulați: /,
      undone: 'Ultimul pas a fost anulat.', stopped: /^\d+ greșe\S+ opre\S+ publicarea$/, notYet: /nu se poate publica încă$/,
      repeated: /Numărul se repetă/, notInText: /nu se găsesc în textul prevederii/,
      unread: /fișierul este deteriorat sau incomplet/, tooShort: /legea cere cel puțin 10 zile/,
    },
    organisation: {
      forOrganisation: /^Faceți parte dintr-o organizație/, forWhom: 'În numele cui scrieți?',
      add: 'Adăugați la contribuția organizației', saved: 'a fost salvată', change: /^Schimbați sau discutați/,
      message: /^Mesajul dumneavoastră/, say: 'Adăugați mesajul', propose: 'Propuneți pentru semnătură',
      proposed: 'propusă pentru semnătură', withdrawn: 'propunere retrasă', send: 'Trimiteți contribuția organizației',
      changedSince: /contribuția s-a schimbat și nu a fost trimisă/, overtaken: /s-a schimbat între timp$/,
      join: 'Puneți amândouă textele în formular', saveMine: 'Salvați ce este în formular',
      takenOut: 'Observația a fost scoasă între timp', addAgain: 'Adăugați ca observație nouă',
      verified: 'organizație verificată', endorseLink: /^Susțineți în numele unei organizații/,
      endorse: 'Susțineți observația', withdraw: 'Retrageți susținerea', endorsedByOne: 'Susținută de o organizație',
      follow: 'Urmăriți consultarea', followed: 'Consultări urmărite',
    },
    table: {
      comments: 'Observații', citizens: 'Persoane', organisations: 'Organizații', proposals: 'Formulări propuse',
      byLaw: 'a legii', byComments: 'după observații', showParts: /^Arătați părțile/, whole: 'Proiectul în întregime',
    },
  },
  en: {
    skip: 'Skip to content', menu: 'Menu', consultations: 'Consultations', about: 'About the project',
    mineLink: /^My submission/, other: 'Română', staff: 'Log in', error: /^Error: /,
    errorSummary: 'There is something to complete', notFound: 'Page not found',
    stance: { support: 'I support it', change: 'I support it with changes', against: 'I am against it', neutral: 'Neutral' },
    kind: { opinion: 'Opinion', wording: 'Proposed wording', question: 'Question', evidence: 'Evidence' },
    comment: {
      text: /^Your comment/, wording: /^Proposed wording/, reasons: /^Reasons/,
      add: 'Add to my submission', keep: 'Keep the changes', redline: 'How the text changes',
    },
    mine: {
      title: 'My submission', next: 'Check and send', change: /^Change/, remove: /^Remove/,
      empty: 'You have not written any comment yet', undo: 'Put the comment back',
    },
    check: {
      title: 'Check and send', citizen: /^Myself, as a person/, organisationKind: /^An organisation/,
      name: /^First and last name/, organisation: /^Name of the organisation/, email: /^E-mail address/, county: /^County/,
      consent: /^I agree that/, send: 'Send the submission',
    },
    receipt: {
      title: 'Your submission is registered', follow: 'See the state of the comments', secret: 'Secret tracking address',
    },
    personalData: {
      title: 'Personal data', json: 'Download as JSON', eraseThis: 'Erase', eraseAll: 'Erase all that you sent',
      erase: 'Erase for good', erased: 'The data were erased.', removed: "Text removed at the author's request.",
      whose: /^E-mail address or register number/, look: 'Look', erasedFor: /^The data were erased from 1 submission/,
    },
    outbox: { title: 'Outbox', shelves: 'Messages by their state', sent: /^Sent/, words: 'Text of the message' },
    citizens: {
      title: 'Submissions sent', email: /^E-mail address/, ask: 'Send me the message', asked: /^We sent a message/,
      confirm: 'Open the list', leave: 'Close the list', worthless: 'The address in the message no longer works',
      none: 'Nothing was sent with this address',
    },
    tracking: { title: /^Submission no\. /, published: 'published' },
    reading: {
      demo: 'Draft law on social audit', wholeText: 'Read and comment on the text', neighbours: 'Neighbouring articles',
      next: /^Next article/, previous: /^Previous article/, comment: /^Comment/,
    },
    versions: {
      title: 'Versions of the text', changed: 'What changed from version 1 to version 2', all: 'All versions',
      see: 'See what changed', list: 'List of changes', texts: 'The texts, article by article',
      side: 'Show the versions side by side', inline: 'Show them in one text', older: 'Older version',
      later: 'Later version', go: 'Compare', name: (n: number) => `Version ${n}`, read: (n: number) => `Read version ${n}`,
      history: /^History of the article/, twice: /the same version twice/, onlyOne: /Only one version/,
      unknown: /does not exist/, gone: /gone since version 2/, was: /^Before:/, deleted: 'deleted:', added: 'added:',
    },
    login: {
      title: 'Log in', email: 'E-mail address', password: 'Password', enter: 'Log in', leave: 'Log out',
      refused: 'You could not be logged in', code: 'Code', goOn: 'Continue', second: 'The second step',
    },
    desk: { title: 'Desk' },
  },
};
