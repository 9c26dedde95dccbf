// A second version is published: every comment is found again, an expert settles what is doubtful, an editor says which
// comments led to a change, and whoever wrote reads what became of it.
import type { Browser, Page } from '@playwright/test';
import { ACT, LETTER } from './support/act';
import { citizen, comments, send } from './support/api';
import { pasteDraft, publish } from './support/consultation';
import { paths } from './support/paths';
import { EXPERT } from './support/staff';
import { stateOf } from './support/states';
import { expect, test } from './support/test';
import { addComment } from './support/writer';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');

/** The letter is gone, and with it most of its paragraph; the second paragraph of article 2 is another one. */
const SECOND = ACT.replace('a) un spătar;\nb) două brațe, în termen de 10 zile.', 'a) un spătar.').replace(
  '(2) Banca se curăță în fiecare lună.',
  '(2) Primăria înlocuiește scândurile rupte, vopsește fierul ruginit și golește coșul de gunoi.',
);
const CLEANING = 'chp_1__art_2__para_2';

/** Sends two comments on the first version and publishes the second; gives the secret of the tracking page. */
async function revised(staff: Page, page: Page, slug: string): Promise<string> {
  const sent = await send(page.request, slug, {
    sender: citizen('Ana Exemplu'),
    comments: [
      { provision: LETTER.eid, stance: 'against', kind: 'opinion', text: 'Fără brațe.' },
      { provision: CLEANING, stance: 'support_with_changes', kind: 'opinion', text: 'Și vopsită.' },
    ],
  });
  expect(sent.status()).toBe(201);
  const { tracking_url } = (await sent.json()) as { tracking_url: string };
  await pasteDraft(staff, slug, SECOND);
  await publish(staff);
  return tracking_url.split('/').at(-1) ?? '';
}

async function asExpert(browser: Browser, script: boolean | undefined): Promise<Page> {
  const storageState = await stateOf(browser, EXPERT, test.info().parallelIndex);
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: script ?? true, storageState });
  return await context.newPage();
}

test('whoever wrote reads what changed since, word by word', async ({ staff, page, slug }) => {
  const secret = await revised(staff, page, slug);
  await page.goto(at.tracking(secret));
  const main = page.getByRole('main');
  await expect(main.getByText(/Prevederea a fost eliminată; observația stă acum la/).first()).toBeVisible();
  await expect(main.getByText(/Un expert va stabili la ce prevedere/).first()).toBeVisible();
  await expect(main.locator('del').first()).toContainText(/brațe|Banca/);
  const listed = await comments(page.request, slug);
  expect(listed.map(({ version, standing }) => [version, standing?.state])).toEqual([[1, 'parent'], [1, 'needs_person']]);
});

test('what has no place in the new text stays readable with the old words', async ({ staff, page, slug }) => {
  await revised(staff, page, slug);
  await page.goto(at.act(slug));
  await page.getByRole('link', { name: /prevederi care nu mai sunt în text/ }).click();
  const voice = page.getByRole('article').filter({ hasText: 'Fără brațe.' });
  await expect(voice).toBeVisible();
  await voice.getByText('Textul despre care s-a scris').click();
  await expect(voice.getByText(LETTER.text)).toBeVisible();
});

test('an expert settles where a comment stands, and the reason is public', async ({
  staff, page, slug, browser, javaScriptEnabled,
}) => {
  const secret = await revised(staff, page, slug);
  const expert = await asExpert(browser, javaScriptEnabled);
  await expert.goto(at.placements(slug));
  await expert.getByRole('link', { name: /^Stabiliți locul observației/ }).click();
  await expert.getByRole('button', { name: 'Păstrați locul' }).click();
  await expect(expert).toHaveTitle(w.error);
  await expert.getByRole('radio', { name: 'La altă prevedere' }).check();
  await expert.getByRole('textbox', { name: /^Prevederea, așa cum se citează/ }).fill('art. 77');
  await expert.getByRole('textbox', { name: /^Motivul/ }).fill('Tot despre părțile băncii.');
  await expert.getByRole('button', { name: 'Păstrați locul' }).click();
  await expect(expert).toHaveTitle(w.error);
  await expect(expert.getByRole('textbox', { name: /^Motivul/ })).toHaveValue('Tot despre părțile băncii.');
  await expert.getByRole('textbox', { name: /^Prevederea, așa cum se citează/ }).fill('Art. 1 alin. (2)');
  await expert.getByRole('button', { name: 'Păstrați locul' }).click();
  await expect(expert.getByRole('status').getByText('Locul observației a fost păstrat.')).toBeVisible();
  await expert.context().close();

  await page.goto(at.article(slug, LETTER.page));
  const voice = page.getByRole('article').filter({ hasText: 'Fără brațe.' });
  await expect(voice.getByText('Tot despre părțile băncii.')).toBeVisible();
  await page.goto(at.tracking(secret));
  await expect(page.getByText(/Un expert a stabilit că observația se referă acum la/).first()).toBeVisible();
});

test('an editor says which comment led to a change, and both sides show it', async ({ staff, page, slug }) => {
  const secret = await revised(staff, page, slug);
  await staff.goto(at.changes(slug));
  const row = staff.getByRole('listitem').filter({ hasText: /^Art\. 2 alin\. \(2\)/ });
  await row.first().getByRole('link', { name: /^Alegeți observațiile/ }).click();
  await staff.getByRole('checkbox', { name: /Ana Exemplu/ }).check();
  await staff.getByRole('button', { name: 'Păstrați alegerea' }).click();
  await expect(staff.getByRole('status').getByText('Alegerea a fost păstrată.')).toBeVisible();
  await expect(staff.getByText('1 observație aleasă')).toBeVisible();

  await page.goto(at.comparison(slug));
  await expect(page.getByText('Observații care au dus la această schimbare')).toBeVisible();
  await expect(page.getByRole('main').getByText('Și vopsită.')).toBeVisible();
  await page.goto(at.tracking(secret));
  await page.getByText('A dus la schimbarea făcută la').locator('..').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/art\. 2/i);
});

test('a comment begun before the new version is sent with what it was about', async ({ staff, page, slug }) => {
  await addComment(page, at.newComment(slug, LETTER.eid), { stance: 'against', kind: 'opinion', text: 'Trei brațe.' });
  await pasteDraft(staff, slug, SECOND);
  await publish(staff);
  await page.goto(at.check(slug));
  await expect(page.getByRole('main').getByText(/Un expert va stabili la ce prevedere/)).toBeVisible();
});
