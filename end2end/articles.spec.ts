// What people say on an article is read as a whole; an expert writes what they say, sentence by sentence, each resting on
// comments, and publishes it.
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

async function asExpert(browser: Browser, script: boolean | undefined): Promise<Page> {
  const storageState = await stateOf(browser, EXPERT, test.info().parallelIndex);
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: script ?? true, storageState });
  return await context.newPage();
}

/** Sends comments of different stances, each by itself. */
async function talk(page: Page, slug: string): Promise<void> {
  const said = [
    ['against', 'Termenul acesta este prea scurt pentru cine locuiește departe de oraș.'],
    ['support', 'Articolul lămurește în sfârșit cine răspunde de băncile din parc.'],
    ['neutral', 'Cine plătește reparațiile după primul an?'],
  ];
  for (const [stance, text] of said) {
    const comments = [{ provision: FIRST.eid, stance, kind: 'opinion', text }];
    const answer = await send(page.request, slug, { sender: citizen('Ana Exemplu'), comments });
    expect(answer.status()).toBe(201);
  }
}

/** Opens the desk of the article once everything there was read. */
async function read(page: Page, slug: string): Promise<void> {
  await expect(async () => {
    await page.goto(at.deskArticle(slug, FIRST.article));
    await expect(page.getByText('din 3 observații publice')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}

test('an article is read as a whole, and every figure leads to its comments', async ({ page, slug, browser, javaScriptEnabled }) => {
  await talk(page, slug);
  const expert = await asExpert(browser, javaScriptEnabled);
  await expert.goto(at.deskArticles(slug));
  await expert.getByRole('rowheader').getByRole('link', { name: /Art\. 1/i }).first().click();
  await read(expert, slug);
  await expect(expert.getByRole('heading', { level: 1 })).toContainText('Ce se spune la art. 1');
  await expect(expert.getByRole('heading', { name: 'Observații reprezentative' })).toBeVisible();
  await expect(expert.getByRole('article').filter({ hasText: 'Cine plătește reparațiile' })).toBeVisible();
  await expert.getByRole('table', { name: 'Cine ce poziție are' }).getByRole('link', { name: '1: Persoane, Se opun' }).click();
  await expect(expert.getByRole('article')).toHaveCount(1);
  await expect(expert.getByRole('article')).toContainText('prea scurt');
  await expert.getByRole('link', { name: 'Fără filtre' }).click();
  await expect(expert.getByRole('article')).toHaveCount(3);
});

test('a summary is written from comments, says what it covers, and is published', async ({ page, slug, browser, javaScriptEnabled }) => {
  await talk(page, slug);
  const expert = await asExpert(browser, javaScriptEnabled);
  await read(expert, slug);
  await expert.getByRole('link', { name: 'Scrieți sinteza' }).click();
  await expect(expert.getByText('Se sprijină pe 0 din 3 observații; 3 nu sunt încă citate.')).toBeVisible();

  // Without words it is refused, and what was ticked is not lost.
  await expert.getByRole('checkbox').first().check();
  await expert.getByRole('button', { name: 'Păstrați fraza' }).click();
  await expect(expert).toHaveTitle(w.error);
  await expect(expert.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expert.getByRole('textbox', { name: 'Fraza' }).fill('Unii cer un alt termen.');
  await expert.getByRole('button', { name: 'Păstrați fraza' }).click();
  await expect(expert.getByRole('status')).toContainText('Fraza a fost păstrată.');
  await expect(expert.getByText('Se sprijină pe 1 din 3 observații; 2 nu sunt încă citate.')).toBeVisible();

  // A second expert who has not seen that comes second.
  const other = await asExpert(browser, javaScriptEnabled);
  await other.goto(at.summary(slug, FIRST.article));
  await expert.getByRole('textbox', { name: 'Fraza' }).fill('Alții întreabă cine plătește.');
  await expert.getByRole('checkbox').first().check();
  await expert.getByRole('button', { name: 'Păstrați fraza' }).click();
  await other.getByRole('textbox', { name: 'Fraza' }).fill('Fraza celui de-al doilea.');
  await other.getByRole('button', { name: 'Păstrați fraza' }).click();
  await expect(other.getByRole('link', { name: /Altcineva a schimbat sinteza/ })).toBeVisible();
  await expect(other.getByRole('textbox', { name: 'Fraza' })).toHaveValue('Fraza celui de-al doilea.');
  await expect(other.getByText('Alții întreabă cine plătește.')).toBeVisible();

  await expert.getByRole('button', { name: 'Publicați sinteza' }).click();
  await expect(expert.getByRole('status')).toContainText('Sinteza este publică.');
  await expert.getByRole('button', { name: /Retrageți sinteza/ }).click();
  await expert.getByRole('button', { name: 'Scoateți (fraza 2)' }).click();
  await expect(expert.getByText('Alții întreabă cine plătește.')).toHaveCount(0);
});
