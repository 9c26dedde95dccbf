// Addresses of the pages, in both languages, as `app/src/routes` makes them.

export type Language = 'ro' | 'en';
export const LANGUAGES: Language[] = ['ro', 'en'];

const WORDS = {
  ro: {
    consultations: 'consultari', article: 'articol', comment: 'observatie', mine: 'contributia-mea', check: 'verificare',
    receipt: 'dovada', tracking: 'urmarire', about: 'despre-proiect', accessibility: 'accesibilitate',
    openData: 'date-deschise', problem: 'problema', login: 'autentificare', desk: 'masa-de-lucru',
    newPolicy: 'politica-noua', newConsultation: 'consultare-noua', edit: 'modificare', draft: 'proiect',
    articles: 'articole', comments: 'observatii', placements: 'locul-in-text', changes: 'schimbari',
    versions: 'versiuni', comparison: 'comparatie', history: 'istoric',
    organisation: 'organizatie', endorsement: 'sustinere',
    code: 'cod', factor: 'al-doilea-factor', forgotten: 'parola-uitata', newPassword: 'parola-noua', proof: 'inca-o-data',
    myAccount: 'contul-meu', logins: 'sesiuni', accounts: 'conturi',
    versions: 'versiuni', comparison: 'comparatie', history: 'istoric', mySubmissions: 'contributiile-mele', confirm: 'confirmare', outbox: 'posta', personalData: 'date-personale', erasure: 'stergere',
    myAccountData: ['contul-meu', 'date'],
    versions: 'versiuni', comparison: 'comparatie', history: 'istoric', mySubmissions: 'contributiile-mele', confirm: 'confirmare', outbox: 'posta',
    versions: 'versiuni', comparison: 'comparatie', history: 'istoric', audit: 'jurnal-de-audit',
  },
  en: {
    consultations: 'consultations', article: 'article', comment: 'comment', mine: 'my-submission', check: 'check',
    receipt: 'receipt', tracking: 'tracking', about: 'about-the-project', accessibility: 'accessibility',
    openData: 'open-data', problem: 'problem', login: 'login', desk: 'desk',
    newPolicy: 'new-policy', newConsultation: 'new-consultation', edit: 'edit', draft: 'draft',
    articles: 'articles', comments: 'comments', placements: 'placements', changes: 'changes',
    versions: 'versions', comparison: 'comparison', history: 'history',
    organisation: 'organisation', endorsement: 'endorsement',
    code: 'code', factor: 'second-factor', forgotten: 'forgotten-password', newPassword: 'new-password', proof: 'once-more',
    myAccount: 'my-account', logins: 'sessions', accounts: 'accounts',
    versions: 'versions', comparison: 'comparison', history: 'history', mySubmissions: 'my-submissions', confirm: 'confirm', outbox: 'outbox', personalData: 'personal-data', erasure: 'erasure',
    myAccountData: ['my-account', 'data'],
    versions: 'versions', comparison: 'comparison', history: 'history', mySubmissions: 'my-submissions', confirm: 'confirm', outbox: 'outbox',
    versions: 'versions', comparison: 'comparison', history: 'history', audit: 'audit',
  },
};

/** The addresses of one language. */
export function paths(language: Language) {
  const w = WORDS[language];
  const at = (...segments: string[]) => `/${[language, ...segments.map(encodeURIComponent)].join('/')}`;
  return {
    home: () => at(),
    consultation: (slug: string) => at(w.consultations, slug),
    text: (slug: string) => at(w.consultations, slug, 'text'),
    article: (slug: string, address: string) => at(w.consultations, slug, w.article, address),
    act: (slug: string) => at(w.consultations, slug, 'act'),
    versions: (slug: string) => at(w.consultations, slug, w.versions),
    version: (slug: string, number: number) => at(w.consultations, slug, w.versions, String(number)),
    comparison: (slug: string, from?: number, to?: number) =>
      at(w.consultations, slug, w.comparison) + (from === undefined ? '' : `?from=${from}&to=${to}`),
    history: (slug: string, address: string) => at(w.consultations, slug, w.article, address, w.history),
    newComment: (slug: string, eid: string) =>
      `${at(w.consultations, slug, w.comment)}?provision=${encodeURIComponent(eid)}`,
    mine: () => at(w.mine),
    comment: (id: string) => at(w.mine, w.comment, id),
    check: (slug: string) => at(w.mine, w.check, slug),
    receipt: (secret: string) => at(w.receipt, secret),
    tracking: (secret: string) => at(w.tracking, secret),
    mySubmissions: () => at(w.mySubmissions),
    mySubmissionsConfirm: (secret: string) => at(w.mySubmissions, w.confirm, secret),
    mySubmissionsErase: () => at(w.mySubmissions, w.erasure),
    personalData: () => at(w.personalData),
    myData: () => at(...w.myAccountData),
    outbox: () => at(w.desk, w.outbox),
    erasure: () => at(w.desk, w.erasure),
    about: () => at(w.about),
    accessibility: () => at(w.accessibility),
    openData: () => at(w.openData),
    problem: (code: string) => at(w.problem, code),
    login: () => at(w.login),
    code: () => at(w.login, w.code),
    factor: () => at(w.login, w.factor),
    forgotten: () => at(w.login, w.forgotten),
    newPassword: (secret: string) => at(w.login, w.newPassword, secret),
    proof: () => at(w.login, w.proof),
    myAccount: () => at(w.myAccount),
    logins: () => at(w.myAccount, w.logins),
    accounts: () => at(w.desk, w.accounts),
    account: (id: string) => at(w.desk, w.accounts, id),
    desk: () => at(w.desk),
    audit: () => at(w.desk, w.audit),
    newPolicy: () => at(w.desk, w.newPolicy),
    newConsultation: () => at(w.desk, w.newConsultation),
    editConsultation: (slug: string) => at(w.desk, slug, w.edit),
    draft: (slug: string) => at(w.desk, slug, w.draft),
    deskArticles: (slug: string) => at(w.desk, slug, w.articles),
    deskComments: (slug: string) => at(w.desk, slug, w.comments),
    placements: (slug: string) => at(w.desk, slug, w.placements),
    changes: (slug: string) => at(w.desk, slug, w.changes),
    myOrganisations: () => at(w.organisation),
    organisation: (id: string) => at(w.organisation, id),
    sharedDraft: (id: string, slug: string) => at(w.organisation, id, w.draft, slug),
    sharedNew: (id: string, slug: string, eid: string) =>
      `${at(w.organisation, id, w.draft, slug, w.comment)}?provision=${encodeURIComponent(eid)}`,
    sharedCheck: (id: string, slug: string) => at(w.organisation, id, w.draft, slug, w.check),
    sharedComment: (id: string, comment: string) => at(w.organisation, id, w.comment, comment),
    endorsement: (id: string, comment: string) => at(w.organisation, id, w.endorsement, comment),
  };
}
