// One letter in many hands: the desk shows it as one campaign, an expert takes out what does not belong and can take that
// back, and everyone reads that a comment is one of so many.
import type { Browser, Page } from '@playwright/test';
import { FIRST } from './support/act';
import { citizen, send } from './support/api';
import { paths } from './support/paths';
import { EXPERT } from './support/staff';
import { stateOf } from './support/states';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');

const LETTER =
  'Stimată primărie, vă cerem să păstrați băncile de lemn din parc și să le reparați în fiecare primăvară. Părinții și ' +
  'bunicii copiilor stau pe ele ore întregi, iar băncile de metal sunt reci iarna și fierbinți vara. Banii pentru vopsea ' +
  'și scânduri sunt puțini față de costul unor bănci noi.';
const EDITED = LETTER.replace('vă cerem', 'vă rugăm').replace('ore întregi', 'toată ziua');
const OWN = 'Eu am mers în parcul acesta de când eram copil și știu fiecare scândură de acolo.';
const ALONE = 'De ce nu se pun și coșuri de gunoi lângă bănci?';

/** Sends the letter five times, and one comment that is like no other. */
async function campaign(page: Page, slug: string): Promise<void> {
  for (const [name, text] of [
    ['Ana', LETTER], ['Barbu', LETTER], ['Corina', EDITED], ['Dan', `${OWN}\n\n${LETTER}`], ['Elena', LETTER], ['Florin', ALONE],
  ] as const) {
    const comments = [{ provision: FIRST.eid, stance: 'against', kind: 'opinion', text }];
    expect((await send(page.request, slug, { sender: citizen(`${name} Exemplu`), comments })).status()).toBe(201);
  }
}

/** The list, once everything that was sent is grouped. */
async function grouped(staff: Page, slug: string): Promise<void> {
  await expect(async () => {
    await staff.goto(at.campaigns(slug));
    await expect(staff.getByRole('row').filter({ hasText: 'Stimată primărie' }).getByRole('cell').first()).toHaveText('5');
  }).toPass();
}

async function asExpert(browser: Browser, script: boolean | undefined): Promise<Page> {
  const storageState = await stateOf(browser, EXPERT, test.info().parallelIndex);
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: script ?? true, storageState });
  return await context.newPage();
}

test('the desk shows one letter in many hands as one campaign', async ({ staff, page, slug }) => {
  await campaign(page, slug);
  await grouped(staff, slug);
  await staff.getByRole('link', { name: /Stimată primărie/ }).click();
  await expect(staff.getByRole('heading', { level: 1, name: 'Campanie de 5 observații' })).toBeVisible();
  const main = staff.getByRole('main');
  await expect(main.getByText('5 observații, de la 5 persoane.')).toBeVisible();
  await expect(main.getByRole('cell', { name: '5 din 6 observații' })).toBeVisible();
  const own = main.getByRole('article').filter({ hasText: 'Dan Exemplu' });
  await expect(own.locator('mark')).toContainText('Eu am mers în parcul acesta');
  await expect(own.getByText('cu text propriu')).toBeVisible();
  await main.getByRole('navigation', { name: 'Felul observațiilor' }).getByRole('link', { name: /^Modificate/ }).click();
  await expect(main.getByRole('article')).toHaveCount(1);
});

test('comments of a campaign stand apart from what people say by themselves', async ({ staff, page, slug }) => {
  await campaign(page, slug);
  await grouped(staff, slug);
  await staff.goto(at.deskComments(slug));
  const main = staff.getByRole('main');
  await expect(main.getByRole('article')).toHaveCount(1);
  await expect(main.getByRole('article')).toContainText(ALONE);
  await expect(main.getByRole('listitem').filter({ hasText: 'Stimată primărie' })).toContainText('5 observații');
  await main.getByRole('link', { name: 'Arătați în listă și observațiile din campanii' }).click();
  await expect(main.getByRole('article')).toHaveCount(6);
});

test('everyone sees every comment, and that it is one of so many', async ({ staff, page, slug }) => {
  await campaign(page, slug);
  await grouped(staff, slug);
  await page.goto(at.article(slug, FIRST.page));
  const voices = page.getByRole('article').filter({ hasText: 'Stimată primărie' });
  await expect(voices).toHaveCount(5);
  await expect(page.getByText('face parte dintr-o campanie de 5 observații')).toHaveCount(4);
});

test('an expert takes a comment out, and takes that back', async ({ staff, page, slug, browser, javaScriptEnabled }) => {
  await campaign(page, slug);
  await grouped(staff, slug);
  const expert = await asExpert(browser, javaScriptEnabled);
  await expert.goto(at.campaigns(slug));
  await expert.getByRole('link', { name: /Stimată primărie/ }).click();
  await expert.getByRole('article').filter({ hasText: 'Dan Exemplu' }).getByRole('checkbox').check();
  await expert.getByRole('button', { name: 'Scoateți din campanie ce ați ales' }).click();
  await expect(expert.getByRole('heading', { level: 2, name: 'Ați ales 1 observație' })).toBeVisible();
  await expert.getByRole('button', { name: 'Scoateți-le din campanie' }).click();
  await expect(expert).toHaveTitle(w.error);
  await expert.getByRole('radio', { name: 'Observații de sine stătătoare' }).check();
  await expert.getByRole('textbox', { name: /^Motivul/ }).fill('Vorbește despre copilărie.');
  await expert.getByRole('button', { name: 'Scoateți-le din campanie' }).click();
  await expect(expert.getByRole('status').getByText('Observațiile au fost scoase din campanie.')).toBeVisible();
  await expect(expert.getByRole('heading', { level: 1, name: 'Campanie de 4 observații' })).toBeVisible();
  await expect(expert.getByText('Vorbește despre copilărie.')).toBeVisible();
  await expert.getByRole('button', { name: /^Anulați/ }).click();
  await expect(expert.getByRole('status').getByText('Anularea a fost făcută.')).toBeVisible();
  await expect(expert.getByRole('heading', { level: 1, name: 'Campanie de 5 observații' })).toBeVisible();
  await expert.context().close();
});

test('an expert gives a campaign a name', async ({ staff, page, slug, browser, javaScriptEnabled }) => {
  await campaign(page, slug);
  await grouped(staff, slug);
  const expert = await asExpert(browser, javaScriptEnabled);
  await expert.goto(at.campaigns(slug));
  await expert.getByRole('link', { name: /Stimată primărie/ }).click();
  await expert.getByRole('textbox', { name: /^Numele campaniei/ }).fill('Băncile de lemn');
  await expert.getByRole('button', { name: 'Păstrați numele' }).click();
  await expect(expert.getByRole('heading', { level: 1, name: 'Băncile de lemn' })).toBeVisible();
  await expert.context().close();
  await staff.goto(at.campaigns(slug));
  await expect(staff.getByRole('link', { name: 'Băncile de lemn' })).toBeVisible();
});
