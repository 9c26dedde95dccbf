// Every page there is, for tests that hold on all of them.
import type { BrowserContext } from '@playwright/test';
import { FIRST, LAST } from './act';
import { paths } from './paths';
import type { World } from './world';

type Paths = ReturnType<typeof paths>;
type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** A page: its name, its address, and whose browser sees it. */
export interface Listed {
  name: string;
  address: (at: Paths, world: World) => string;
  who: 'anyone' | 'writer' | 'half' | 'staff' | 'expert' | 'admin' | 'citizen' | 'manager' | 'signatory';
}

/** The cookies with which a listed page is seen. */
export const stateOf = (world: World, who: Listed['who']): State | undefined =>
  who === 'anyone' ? undefined : world[who];

const CODES = [
  'not-found', 'forbidden', 'not-open', 'closed', 'published', 'no-text', 'open-errors', 'changed', 'empty',
  'sent', 'own', 'handled', 'text-changed', 'organisation-changed', 'unproved', 'last', 'too-many', 'invalid', 'unavailable',
  'internal', 'claimed', 'four-eyes',
];

/** Public pages about one consultation with an article 7, and those about none. */
export const everyPublicPage = (slug: string): ((at: Paths) => string)[] => [
  at => at.home(), at => at.consultation(slug), at => at.text(slug), at => at.article(slug, 'art-7'), at => at.act(slug),
  at => at.versions(slug), at => at.version(slug, 1), at => at.comparison(slug), at => at.history(slug, 'art-7'),
  at => at.register(slug), at => at.newComment(slug, ''), at => at.about(), at => at.accessibility(), at => at.openData(), at => at.login(),
  at => at.personalData(), at => at.mySubmissions(), at => at.moderationLedger(slug), at => at.results(slug), at => at.consultationData(slug),
];

const DEMO = 'legea-auditului-social';
const REVISED = 'statutul-auditorului-social';
const COMING = 'finantarea-serviciilor-comunitare';
/** The article of the demo on which most was said. */
const MUCH_SAID = 'chp_4__art_20';

/** Every page in a state worth looking at. */
export const PAGES: Listed[] = [
  { name: 'home', who: 'anyone', address: at => at.home() },
  { name: 'consultation', who: 'anyone', address: at => at.consultation(DEMO) },
  { name: 'consultation-coming', who: 'anyone', address: at => at.consultation(COMING) },
  { name: 'text', who: 'anyone', address: at => at.text(DEMO) },
  { name: 'article', who: 'anyone', address: at => at.article(DEMO, 'art-7') },
  { name: 'article-first', who: 'anyone', address: at => at.article(DEMO, 'art-1') },
  { name: 'article-without-voices', who: 'anyone', address: (at, { slug }) => at.article(slug, LAST.page) },
  { name: 'annex', who: 'anyone', address: at => at.article(DEMO, 'anx-1') },
  { name: 'act', who: 'anyone', address: at => at.act(DEMO) },
  { name: 'consultation-versioned', who: 'anyone', address: (at, { versioned }) => at.consultation(versioned) },
  { name: 'article-versioned', who: 'anyone', address: (at, { versioned }) => at.article(versioned, 'art-2') },
  { name: 'text-versioned', who: 'anyone', address: (at, { versioned }) => at.text(versioned) },
  { name: 'versions', who: 'anyone', address: (at, { versioned }) => at.versions(versioned) },
  { name: 'version-old', who: 'anyone', address: (at, { versioned }) => at.version(versioned, 1) },
  { name: 'comparison', who: 'anyone', address: (at, { versioned }) => at.comparison(versioned, 1, 2) },
  {
    name: 'comparison-side', who: 'anyone',
    address: (at, { versioned }) => `${at.comparison(versioned, 1, 2)}&view=side`,
  },
  { name: 'comparison-one-version', who: 'anyone', address: at => at.comparison(DEMO) },
  { name: 'article-history', who: 'anyone', address: (at, { versioned }) => at.history(versioned, 'art-1') },
  {
    name: 'article-history-gone', who: 'anyone',
    address: (at, { versioned }) => `${at.history(versioned, 'art-2')}?version=1`,
  },
  { name: 'comment-new', who: 'anyone', address: (at, { slug }) => at.newComment(slug, FIRST.eid) },
  { name: 'comment-whole-act', who: 'anyone', address: (at, { slug }) => at.newComment(slug, '') },
  { name: 'comment-not-open', who: 'anyone', address: at => at.newComment(COMING, '') },
  { name: 'my-submissions', who: 'anyone', address: at => at.mySubmissions() },
  { name: 'my-submissions-asked', who: 'anyone', address: at => `${at.mySubmissions()}?asked=1` },
  { name: 'my-submissions-worthless', who: 'anyone', address: at => at.mySubmissionsConfirm('0') },
  { name: 'my-submissions-list', who: 'citizen', address: at => at.mySubmissions() },
  { name: 'my-submissions-erase', who: 'citizen', address: at => at.mySubmissionsErase() },
  { name: 'my-submissions-erase-one', who: 'citizen', address: at => `${at.mySubmissionsErase()}?number=2026-00001` },
  { name: 'personal-data', who: 'anyone', address: at => at.personalData() },
  { name: 'my-data', who: 'staff', address: at => at.myData() },
  { name: 'my-data-erase', who: 'staff', address: at => `${at.myData()}?erase=1` },
  { name: 'desk-outbox', who: 'admin', address: at => `${at.outbox()}?shelf=sent` },
  { name: 'desk-outbox-empty', who: 'admin', address: at => `${at.outbox()}?shelf=doubtful` },
  { name: 'desk-outbox-mail', who: 'admin', address: (at, { mail }) => `${at.outbox()}?mail=${mail}` },
  { name: 'desk-erasure', who: 'admin', address: at => at.erasure() },
  { name: 'about', who: 'anyone', address: at => at.about() },
  { name: 'accessibility', who: 'anyone', address: at => at.accessibility() },
  { name: 'check-receipt', who: 'anyone', address: at => at.checkReceipt() },
  { name: 'open-data', who: 'anyone', address: at => at.openData() },
  { name: 'login', who: 'anyone', address: at => at.login() },
  { name: 'login-wrong', who: 'anyone', address: at => `${at.login()}?wrong=1` },
  { name: 'unknown', who: 'anyone', address: at => `${at.home()}/xyz` },
  { name: 'mine-empty', who: 'anyone', address: at => at.mine() },
  { name: 'mine', who: 'writer', address: at => at.mine() },
  { name: 'comment-change', who: 'writer', address: (at, { comment }) => at.comment(comment) },
  { name: 'comment-change-errors', who: 'writer', address: (at, { unfinished }) => at.comment(unfinished) },
  { name: 'check', who: 'writer', address: (at, { slug }) => at.check(slug) },
  { name: 'held-gone', who: 'anyone', address: at => at.held('0'.repeat(32)) },
  { name: 'receipt', who: 'anyone', address: (at, { secret }) => at.receipt(secret) },
  { name: 'tracking', who: 'anyone', address: (at, { secret }) => at.tracking(secret) },
  { name: 'correction', who: 'anyone', address: (at, { secret, sent }) => at.correction(secret, sent) },
  { name: 'withdrawal', who: 'anyone', address: (at, { secret }) => at.withdrawal(secret) },
  { name: 'login-first', who: 'anyone', address: at => at.desk() },
  { name: 'login-code', who: 'half', address: at => at.code() },
  { name: 'login-forgotten', who: 'anyone', address: at => at.forgotten() },
  { name: 'login-forgotten-done', who: 'anyone', address: at => `${at.forgotten()}?done=1` },
  { name: 'login-new-password-gone', who: 'anyone', address: at => at.newPassword('x') },
  { name: 'login-proof', who: 'staff', address: at => at.proof() },
  { name: 'login-factor', who: 'staff', address: at => at.factor() },
  { name: 'my-account', who: 'staff', address: at => at.myAccount() },
  { name: 'my-logins', who: 'staff', address: at => at.logins() },
  { name: 'desk-audit', who: 'admin', address: at => at.audit() },
  { name: 'desk-audit-narrowed', who: 'admin', address: at => `${at.audit()}?verb=login&from=2026-01-01` },
  { name: 'desk-audit-errors', who: 'admin', address: at => `${at.audit()}?from=ieri` },
  { name: 'desk-audit-none', who: 'admin', address: at => `${at.audit()}?to=2001-01-01` },
  { name: 'sign-up', who: 'anyone', address: at => at.signUp() },
  { name: 'sign-up-sent', who: 'anyone', address: at => `${at.signUp()}?sent=1` },
  { name: 'sign-up-gone', who: 'anyone', address: at => at.confirmSignUp('ghicit') },
  { name: 'sign-up-another', who: 'manager', address: at => at.signUp() },
  { name: 'invitation', who: 'anyone', address: (at, { invitation }) => at.invitation(invitation) },
  { name: 'invitation-member', who: 'manager', address: (at, { invitation }) => at.invitation(invitation) },
  { name: 'invitation-gone', who: 'anyone', address: at => at.invitation('ghicit') },
  { name: 'organisation', who: 'manager', address: (at, { organisation }) => at.organisation(organisation) },
  { name: 'organisation-profile', who: 'manager', address: (at, { organisation }) => at.organisationProfile(organisation) },
  { name: 'organisation-members', who: 'manager', address: (at, { organisation }) => at.organisationMembers(organisation) },
  {
    name: 'organisation-member', who: 'manager',
    address: (at, { organisation, member }) => `${at.organisationMembers(organisation)}?member=${member}`,
  },
  { name: 'desk-organisations', who: 'admin', address: at => `${at.organisations()}?state=all` },
  { name: 'desk-organisation', who: 'admin', address: (at, { organisation }) => at.organisationReview(organisation) },
  { name: 'desk-accounts', who: 'admin', address: at => at.accounts() },
  { name: 'desk-account', who: 'admin', address: (at, { colleague }) => at.account(colleague) },
  { name: 'desk', who: 'staff', address: at => at.desk() },
  { name: 'desk-new-policy', who: 'staff', address: at => at.newPolicy() },
  { name: 'desk-new-consultation', who: 'staff', address: at => at.newConsultation() },
  { name: 'desk-edit', who: 'staff', address: at => at.editConsultation(DEMO) },
  { name: 'desk-draft-empty', who: 'staff', address: at => at.draft(COMING) },
  { name: 'desk-draft-preview', who: 'staff', address: (at, { drafted }) => at.draft(drafted) },
  { name: 'desk-draft-correct', who: 'staff', address: (at, { drafted }) => `${at.draft(drafted)}?node=${FIRST.eid}` },
  { name: 'desk-draft-publish', who: 'staff', address: (at, { drafted }) => `${at.draft(drafted)}?publish=1` },
  { name: 'desk-draft-errors', who: 'staff', address: (at, { faulty }) => at.draft(faulty) },
  { name: 'desk-draft-stopped', who: 'staff', address: (at, { faulty }) => `${at.draft(faulty)}?publish=1` },
  { name: 'desk-draft-other', who: 'staff', address: (at, { faulty }) => `${at.draft(faulty)}?upload=1` },
  {
    name: 'desk-draft-done', who: 'staff',
    address: (at, { faulty }) => `${at.draft(faulty)}?done=corrected&at=${FIRST.eid}`,
  },
  { name: 'desk-draft-published', who: 'staff', address: at => at.draft(DEMO) },
  { name: 'desk-articles', who: 'staff', address: at => at.deskArticles(DEMO) },
  { name: 'desk-articles-by-comments', who: 'staff', address: at => `${at.deskArticles(DEMO)}?order=comments` },
  { name: 'desk-article', who: 'expert', address: at => at.deskArticle(DEMO, MUCH_SAID) },
  { name: 'desk-article-whole', who: 'staff', address: at => at.deskArticle(DEMO, 'act') },
  { name: 'desk-article-silent', who: 'staff', address: (at, { slug }) => at.deskArticle(slug, LAST.eid) },
  { name: 'desk-summary', who: 'expert', address: at => at.summary(DEMO, MUCH_SAID) },
  { name: 'desk-summary-new', who: 'expert', address: at => at.summary(DEMO, 'chp_6__art_26') },
  { name: 'desk-comments', who: 'staff', address: at => at.deskComments(DEMO) },
  { name: 'desk-comments-narrowed', who: 'staff', address: at => `${at.deskComments(DEMO)}?provision=${MUCH_SAID}&stance=against&county=Iași` },
  { name: 'article-carried', who: 'anyone', address: at => at.article(REVISED, 'art-11') },
  { name: 'act-unplaced', who: 'anyone', address: at => `${at.act(REVISED)}?provision=unplaced` },
  { name: 'desk-placements', who: 'staff', address: at => at.placements(REVISED) },
  { name: 'desk-placements-one-version', who: 'staff', address: at => at.placements(DEMO) },
  { name: 'desk-campaigns', who: 'staff', address: at => at.campaigns(DEMO) },
  { name: 'desk-campaigns-none', who: 'staff', address: at => at.campaigns(REVISED) },
  { name: 'desk-campaigns-without-text', who: 'staff', address: at => at.campaigns(COMING) },
  { name: 'desk-campaign', who: 'expert', address: (at, { campaign }) => `${at.campaigns(DEMO)}?campaign=${campaign}` },
  {
    name: 'desk-campaign-split', who: 'expert',
    address: (at, { campaign, campaigned }) => `${at.campaigns(DEMO)}?campaign=${campaign}&act=split&chosen=${campaigned}`,
  },
  {
    name: 'desk-campaign-join', who: 'expert',
    address: (at, { campaign }) => `${at.campaigns(DEMO)}?campaign=${campaign}&act=join`,
  },
  {
    name: 'desk-campaign-joined', who: 'expert',
    address: (at, { campaign, otherCampaign }) =>
      `${at.campaigns(DEMO)}?campaign=${otherCampaign}&act=join&into=${campaign}`,
  },
  { name: 'desk-comments-whole', who: 'staff', address: at => `${at.deskComments(DEMO)}?campaigns=all` },
  { name: 'desk-articles-without-text', who: 'staff', address: at => at.deskArticles(COMING) },
  { name: 'desk-files', who: 'staff', address: at => at.deskFiles(DEMO) },
  { name: 'desk-files-none', who: 'staff', address: at => at.deskFiles(REVISED) },
  { name: 'desk-files-without-text', who: 'staff', address: at => at.deskFiles(COMING) },
  { name: 'desk-comments-without-text', who: 'staff', address: at => at.deskComments(COMING) },
  { name: 'desk-placements-without-text', who: 'staff', address: at => at.placements(COMING) },
  { name: 'moderation-ledger', who: 'anyone', address: at => at.moderationLedger(DEMO) },
  { name: 'moderation-ledger-empty', who: 'anyone', address: at => at.moderationLedger(COMING) },
  { name: 'moderation-report', who: 'anyone', address: (at, { published }) => at.report(published) },
  { name: 'desk-moderation', who: 'admin', address: at => at.moderation(DEMO) },
  { name: 'desk-moderation-reported', who: 'admin', address: at => `${at.moderation(DEMO)}?cause=reported` },
  { name: 'desk-moderation-empty', who: 'staff', address: at => at.moderation(REVISED) },
  { name: 'desk-moderation-item', who: 'admin', address: (at, { carried }) => `${at.moderation(REVISED)}?comment=${carried}` },
  { name: 'desk-moderation-preview', who: 'admin', address: (at, { carried }) => `${at.moderation(REVISED)}?bulk=hide&pick=${carried}` },
  { name: 'results', who: 'anyone', address: at => at.results(REVISED) },
  { name: 'results-of-one-article', who: 'anyone', address: at => at.results(REVISED, 'chp_2__art_6') },
  { name: 'results-to-come', who: 'anyone', address: at => at.results(DEMO) },
  { name: 'results-of-nothing', who: 'anyone', address: (at, { slug }) => at.results(slug) },
  { name: 'consultation-data', who: 'anyone', address: at => at.consultationData(DEMO) },
  { name: 'desk-dashboard', who: 'staff', address: at => at.dashboard(DEMO) },
  { name: 'desk-dashboard-revised', who: 'expert', address: at => at.dashboard(REVISED) },
  { name: 'desk-dashboard-empty', who: 'staff', address: (at, { slug }) => at.dashboard(slug) },
  { name: 'desk-dashboard-without-text', who: 'staff', address: at => at.dashboard(COMING) },
  { name: 'register', who: 'anyone', address: at => at.register(DEMO) },
  { name: 'register-empty', who: 'anyone', address: at => at.register(COMING) },
  { name: 'desk-register', who: 'staff', address: at => at.deskRegister(DEMO) },
  { name: 'desk-register-wrong', who: 'staff', address: at => `${at.deskRegister(DEMO)}?number=x` },
  { name: 'desk-register-without-text', who: 'staff', address: at => at.deskRegister(COMING) },
  { name: 'desk-entry', who: 'staff', address: at => at.newEntry(DEMO) },
  { name: 'desk-entry-tried', who: 'staff', address: at => `${at.newEntry(DEMO)}?tried=1` },
  { name: 'desk-entry-comment', who: 'staff', address: at => at.entryComment(DEMO, 'act') },
  { name: 'desk-outcomes', who: 'expert', address: at => at.outcomes(DEMO) },
  { name: 'desk-outcomes-narrowed', who: 'expert', address: at => `${at.outcomes(DEMO)}?stance=neutral&kind=evidence` },
  { name: 'desk-outcomes-drafted', who: 'staff', address: at => `${at.outcomes(DEMO)}?state=drafted` },
  { name: 'desk-outcomes-approved', who: 'staff', address: at => `${at.outcomes(DEMO)}?state=approved` },
  { name: 'desk-outcomes-without-text', who: 'staff', address: at => at.outcomes(COMING) },
  { name: 'desk-decision-new', who: 'expert', address: at => `${at.decision(DEMO)}?all=1` },
  { name: 'desk-decision-nothing', who: 'expert', address: at => at.decision(DEMO) },
  { name: 'desk-release', who: 'staff', address: at => at.release(DEMO) },
  { name: 'desk-templates', who: 'expert', address: at => at.templates(DEMO) },
  { name: 'desk-changes', who: 'staff', address: at => at.changes(REVISED) },
  { name: 'desk-change', who: 'staff', address: (at, { changed }) => `${at.changes(REVISED)}?provision=${changed}` },
  { name: 'desk-placement', who: 'expert', address: (at, { carried }) => `${at.placements(REVISED)}?comment=${carried}` },
  { name: 'for-whom', who: 'signatory', address: (at, { slug }) => `${at.myOrganisations()}?consultation=${slug}&provision=` },
  { name: 'organisation-desk', who: 'signatory', address: (at, { organisation }) => at.organisation(organisation) },
  { name: 'shared-draft', who: 'signatory', address: (at, { organisation, slug }) => at.sharedDraft(organisation, slug) },
  {
    name: 'shared-draft-empty', who: 'signatory',
    address: (at, { organisation, versioned }) => at.sharedDraft(organisation, versioned),
  },
  {
    name: 'shared-comment-new', who: 'signatory',
    address: (at, { organisation, slug }) => at.sharedNew(organisation, slug, FIRST.eid),
  },
  {
    name: 'shared-comment', who: 'signatory',
    address: (at, { organisation, shared }) => at.sharedComment(organisation, shared),
  },
  {
    name: 'shared-comment-overtaken', who: 'signatory',
    address: (at, { organisation, overtaken }) => at.sharedComment(organisation, overtaken),
  },
  { name: 'shared-check', who: 'signatory', address: (at, { organisation, slug }) => at.sharedCheck(organisation, slug) },
  {
    name: 'endorsement', who: 'signatory',
    address: (at, { organisation, published }) => at.endorsement(organisation, published),
  },
  ...CODES.map((code): Listed => ({ name: `problem-${code}`, who: 'anyone', address: at => at.problem(code) })),
];
