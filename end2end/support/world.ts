// What the tests of every page look at: made once for each worker, and never written to by them.
import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Page } from '@playwright/test';
import { ACT, FAULTY, FIRST, LETTER, NEXT_ACT } from './act';
import { citizen, comments, send } from './api';
import {
  consultationFields, FULL, pasteDraft, publishedConsultation, publishNext, typeConsultation,
} from './consultation';
import { addShared, MEMBER, memberOf, SIGNATORY } from './members';
import { mailedPath } from './mail';
import { invite, MANAGER, ORGANISATION } from './organisation';
import { paths } from './paths';
import { prove } from './proved';
import { MODERATOR, tryLogin } from './staff';
import type { State } from './states';
import { addComment, commentFields, typeComment } from './writer';
import { WORDS } from './words';

export interface World {
  /** Cookies of an editor, of an expert, and of somebody with two comments in work. */
  staff: State;
  expert: State;
  admin: State;
  writer: State;
  /** Cookies of a signatory; their organisation, two comments in its draft (of the second they have typed another text than
   * a colleague has saved), and a published comment of somebody else. */
  signatory: State;
  organisation: string;
  shared: string;
  overtaken: string;
  published: string;
  /** Cookies of somebody who has given the password and not the second factor. */
  half: State;
  /** Cookies of who looks after an organisation of the demo, its id, another member, and an invitation into it. */
  manager: State;
  organisation: string;
  member: string;
  invitation: string;
  /** Cookies of somebody who proved an e-mail address, and the id of a mail. */
  citizen: State;
  mail: string;
  /** Id of the account of somebody of the team. */
  colleague: string;
  /** An open consultation with the short act, and one whose text is read but not published. */
  slug: string;
  drafted: string;
  /** One with an error in its text, read over another text. */
  faulty: string;
  /** A consultation with two versions. */
  versioned: string;
  /** Ids of the two comments; the second lacks almost everything. */
  comment: string;
  unfinished: string;
  /** Secret of a submission that was sent, and the id of one of its comments. */
  secret: string;
  sent: string;
  /** In the demo's consultation with two versions: id of a changed provision, and of a comment to be settled. */
  changed: string;
  carried: string;
  /** In the demo's other consultation: ids of its campaigns, and of a comment of the first. */
  campaign: string;
  otherCampaign: string;
  campaigned: string;
  /** A theme of the demo, a comment that has it, and a sample. */
  theme: string;
  coded: string;
  sample: string;
}

/** Cookies of people of the team. */
export interface Team { staff: State; expert: State; admin: State }

/** A line that is no paragraph by its number: the preview has something to say about it. */
const DOUBTFUL = ACT.replace('(2) Banca se curăță', '2) Banca se curăță');

/** Makes it all, through the pages and the interface that people use. */
export async function makeWorld(browser: Browser, { staff, expert, admin }: Team): Promise<World> {
  const name = randomUUID().slice(0, 8);
  const at = paths('ro');
  const desk = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: false, storageState: staff });
  const page = await desk.newPage();
  const slug = await publishedConsultation(page, { ...FULL, slug: `lume-${name}` });
  const versioned = await publishedConsultation(page, { ...FULL, slug: `versiuni-${name}` });
  await publishNext(page, versioned, NEXT_ACT);
  const drafted = `proiect-${name}`;
  const faulty = `gresit-${name}`;
  for (const [slug, texts] of [[drafted, [DOUBTFUL]], [faulty, [ACT, FAULTY]]] as const) {
    await page.goto(at.newConsultation());
    await typeConsultation(page, { ...FULL, slug });
    await consultationFields(page).save.click();
    for (const text of texts) await pasteDraft(page, slug, text);
  }

  const street = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: false });
  const writer = await street.newPage();
  await addComment(writer, at.newComment(slug, FIRST.eid), {
    stance: 'change', kind: 'wording', text: 'Mai clar așa.', wording: 'Prezenta lege stabilește regulile băncilor.',
    reasons: 'Sunt mai multe bănci.',
  });
  const change = writer.getByRole('link', { name: WORDS.ro.mine.change });
  const comment = idOf(await change.first().getAttribute('href'));
  await writer.goto(at.newComment(slug, LETTER.eid));
  await typeComment(writer, { text: 'Fără poziție.' });
  await commentFields(writer).add.click();
  await expect(writer).toHaveTitle(WORDS.ro.error);
  const unfinished = idOf(writer.url());

  const sent = await send(street.request, slug, {
    sender: citizen('Ana Exemplu'),
    comments: [
      { provision: FIRST.eid, stance: 'support', kind: 'opinion', text: 'Bine așa.', reasons: 'E nevoie.' },
      { provision: LETTER.eid, stance: 'against', kind: 'proposed_wording', proposed_wording: 'patru brațe.' },
      { stance: 'neutral', kind: 'question', text: 'De când?' },
    ],
  });
  expect(sent.status()).toBe(201);
  const { tracking_url } = (await sent.json()) as { tracking_url: string };
  const said = (await comments(street.request, slug)).find(comment => comment.text === 'De când?')?.id ?? '';
  const { changed, carried } = await makeRevised(browser, page, expert);
  const campaigns = await findCampaigns(browser, expert);
  const themes = await findThemes(browser, expert);
  const members = await makeShared(browser, slug);
  const people = { ...await makePeople(browser, admin), ...await makeCitizen(browser, admin, `lume-${name}@exemplu.example`, slug) };
  const organisation = await makeOrganisation(browser, name);
  const states = { staff, writer: await street.storageState(), expert, admin, ...people, ...organisation };
  await desk.close();
  await street.close();
  return { ...states, ...members, slug, drafted, faulty, versioned, comment, unfinished, changed, carried, ...campaigns, ...themes, secret: idOf(tracking_url), sent: said };
}

/** A draft that members of an organisation write together. */
async function makeShared(browser: Browser, slug: string) {
  const at = paths('ro');
  const ion = await memberOf(browser, SIGNATORY, false);
  const ana = await memberOf(browser, MEMBER, false);
  await addShared(ion.page, ion.id, slug, FIRST.eid, 'Scris împreună.');
  const shared = idOf(await ion.page.getByRole('link', { name: WORDS.ro.organisation.change }).getAttribute('href'));
  await addShared(ion.page, ion.id, slug, LETTER.eid, 'Întâi.');
  const change = ion.page.getByRole('link', { name: WORDS.ro.organisation.change });
  const overtaken = idOf(await change.nth(1).getAttribute('href'));
  for (const { page } of [ion, ana]) await page.goto(at.sharedComment(ion.id, overtaken));
  for (const [{ page }, text] of [[ana, 'Textul Anei.'], [ion, 'Textul lui Ion.']] as const) {
    await page.getByRole('textbox', { name: WORDS.ro.comment.text }).fill(text);
    await page.getByRole('button', { name: WORDS.ro.comment.keep }).click();
  }
  const [published] = await comments(ion.page.request, slug);
  const signatory = await ion.page.context().storageState();
  const organisation = ion.id;
  await Promise.all([ion.leave(), ana.leave()]);
  return { signatory, organisation, shared, overtaken, published: published?.id ?? '' };
}

/** What stands on the staff's pages of the demo's consultation with two versions. */
async function makeRevised(browser: Browser, editor: Page, expert: State) {
  const [at, slug] = [paths('ro'), 'statutul-auditorului-social'];
  const valueOf = async (page: Page, name: string) => {
    const href = (await page.getByRole('main').locator(`a[href*="?${name}="]`).first().getAttribute('href')) ?? '';
    return new URL(href, 'http://x').searchParams.get(name) ?? '';
  };
  await editor.goto(at.changes(slug));
  const changed = await valueOf(editor, 'provision');
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: false, storageState: expert });
  const page = await context.newPage();
  await page.goto(at.placements(slug));
  const carried = await valueOf(page, 'comment');
  await context.close();
  return { changed, carried };
}

/** The campaigns of the demo, the greatest first. */
async function findCampaigns(browser: Browser, expert: State) {
  const [at, slug] = [paths('ro'), 'legea-auditului-social'];
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: false, storageState: expert });
  const page = await context.newPage();
  await page.goto(at.campaigns(slug));
  const links = page.getByRole('main').locator('a[href*="?campaign="]');
  const idAt = async (place: number) =>
    new URL((await links.nth(place).getAttribute('href')) ?? '', 'http://x').searchParams.get('campaign') ?? '';
  const [campaign, otherCampaign] = [await idAt(0), await idAt(1)];
  await page.goto(`${at.campaigns(slug)}?campaign=${campaign}`);
  const campaigned = (await page.locator('input[name="chosen"]').first().getAttribute('value')) ?? '';
  await context.close();
  return { campaign, otherCampaign, campaigned };
}

/** A theme of the demo with a comment that has it, and a sample. */
async function findThemes(browser: Browser, expert: State) {
  const [at, slug] = [paths('ro'), 'legea-auditului-social'];
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: false, storageState: expert });
  const page = await context.newPage();
  const nameIn = async (name: string) => {
    const href = await page.getByRole('main').locator(`a[href*="?${name}="]`).first().getAttribute('href');
    return new URL(href ?? '', 'http://x').searchParams.get(name) ?? '';
  };
  await page.goto(at.themes(slug));
  const theme = await nameIn('theme');
  await page.goto(`${at.coded(slug)}?theme=${theme}`);
  const coded = await nameIn('comment');
  await page.goto(at.agreement(slug));
  const sample = await nameIn('sample');
  await context.close();
  return { theme, coded, sample };
}

/** An organisation of the demo, as the one who looks after it sees it, with an invitation that waits. */
async function makeOrganisation(browser: Browser, name: string) {
  const [at, w] = [paths('ro'), WORDS.ro.organisations];
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: false });
  const page = await context.newPage();
  await tryLogin(page, MANAGER);
  await expect(page.getByRole('heading', { level: 1, name: ORGANISATION })).toBeVisible();
  const organisation = idOf(page.url());
  const address = `invitat-${name}@casa-deschisa.example`;
  await invite(page, organisation, address);
  const href = await page.getByRole('link', { name: w.changeMember }).last().getAttribute('href');
  const member = new URL(href ?? '', 'http://x').searchParams.get('member') ?? '';
  const invitation = idOf(await mailedPath(address));
  const manager = await context.storageState();
  await context.close();
  return { manager, organisation, member, invitation };
}

/** Somebody between the password and the second factor, and the account of a colleague. */
async function makePeople(browser: Browser, admin: State) {
  const options = { baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: false };
  const half = await browser.newContext(options);
  const between = await half.newPage();
  await tryLogin(between, MODERATOR);
  await expect(between.getByRole('heading', { level: 1, name: WORDS.ro.login.second })).toBeVisible();
  const context = await browser.newContext({ ...options, storageState: admin });
  const page = await context.newPage();
  await page.goto(paths('ro').accounts());
  const colleague = idOf(await page.getByRole('rowheader').getByRole('link').first().getAttribute('href'));
  const made = { half: await half.storageState(), colleague };
  await half.close();
  await context.close();
  return made;
}

/** Somebody who proved an e-mail address, and a mail that was sent. */
async function makeCitizen(browser: Browser, admin: State, email: string, slug: string) {
  const options = { baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: false };
  const street = await browser.newContext(options);
  const comment = { provision: FIRST.eid, stance: 'support', kind: 'opinion', text: 'De urmărit.' };
  const sent = await send(street.request, slug, { sender: { ...citizen('Ana Exemplu'), email }, comments: [comment] });
  expect(sent.status()).toBe(201);
  await prove(await street.newPage(), email);
  const desk = await browser.newContext({ ...options, storageState: admin });
  const page = await desk.newPage();
  await page.goto(`${paths('ro').outbox()}?shelf=sent`);
  const href = (await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')) ?? '';
  const made = { citizen: await street.storageState(), mail: new URL(href, 'http://x').searchParams.get('mail') ?? '' };
  await street.close();
  await desk.close();
  return made;
}

/** The last segment of an address. */
function idOf(address: string | null): string {
  return (address ?? '').split(/[?#]/)[0]?.split('/').at(-1) ?? '';
}
