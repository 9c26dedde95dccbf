// An expert writes a codebook, codes comment after comment, merges and splits themes and takes that back; the tables follow, a
// colleague codes a sample again, and the codebook goes out as a workbook and comes back.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { FIRST, LAST } from './support/act';
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

/** Sends comments on the first and the last article, each by somebody else. */
async function said(page: Page, slug: string, texts: [string, string][]): Promise<void> {
  for (const [index, [provision, text]] of texts.entries()) {
    const comments = [{ provision, stance: 'against', kind: 'opinion', text }];
    const answer = await send(page.request, slug, { sender: citizen(`Autor ${index}`), comments });
    expect(answer.status()).toBe(201);
  }
}

async function theme(expert: Page, slug: string, name: string): Promise<void> {
  await expert.goto(at.themes(slug));
  await expert.getByRole('textbox', { name: 'Numele temei' }).fill(name);
  await expert.getByRole('button', { name: 'Păstrați tema' }).click();
  await expect(expert.getByRole('status').getByText('Tema a fost păstrată.')).toBeVisible();
}

/** Opens the next comment from the beginning. */
async function next(expert: Page, slug: string): Promise<void> {
  await expert.goto(at.coding(slug));
  await expert.getByRole('button', { name: 'Deschideți următoarea' }).click();
}

test('an expert codes comments and passages, and the tables lead back to them', async ({
  page, slug, browser, javaScriptEnabled,
}) => {
  await said(page, slug, [[FIRST.eid, 'Banca este prea mică. Costă prea mult!'], [LAST.eid, 'Termenul e scurt.']]);
  const expert = await asExpert(browser, javaScriptEnabled);
  await expert.goto(at.themes(slug));
  await expect(expert.getByRole('heading', { name: 'Nu există încă nicio temă' })).toBeVisible();
  await expert.getByRole('button', { name: 'Păstrați tema' }).click();
  await expect(expert).toHaveTitle(w.error);
  await theme(expert, slug, 'Costuri');
  await theme(expert, slug, 'Termene');

  await next(expert, slug);
  const main = expert.getByRole('main');
  await expect(main.getByText('Banca este prea mică.')).toBeVisible();
  await expect(main.getByText('Autor 0')).toHaveCount(0);
  await expert.getByRole('button', { name: 'Păstrați și rămâneți aici' }).click();
  await expect(expert).toHaveTitle(w.error);
  await expert.getByRole('checkbox', { name: 'Costă prea mult!' }).check();
  await expert.getByRole('checkbox', { name: 'Costuri' }).check();
  await expert.getByRole('button', { name: 'Păstrați și treceți la următoarea' }).click();
  await expect(expert.getByRole('status').getByText('Temele au fost puse.')).toBeVisible();
  await expect(main.getByText('Termenul e scurt.').first()).toBeVisible();
  await expert.getByRole('checkbox', { name: 'Termene' }).check();
  await expert.getByRole('button', { name: 'Păstrați și treceți la următoarea' }).click();
  await expect(main.getByText('Nu mai este nicio observație necodificată aici')).toBeVisible();

  await expert.goto(at.crossing(slug));
  const row = expert.getByRole('row').filter({ hasText: 'Costuri' }).filter({ hasText: 'Art. 1' });
  await row.getByRole('link', { name: /^1 la tema Costuri/ }).click();
  const code = main.getByRole('article').getByRole('listitem').filter({ hasText: 'Costuri' });
  await expect(code.locator('q')).toHaveText('Costă prea mult!');
  await main.getByRole('link', { name: /^Deschideți la codificare/ }).click();
  await expert.getByRole('button', { name: /^Scoateți/ }).click();
  await expect(expert.getByRole('status').getByText('Tema a fost scoasă.')).toBeVisible();
  await expert.context().close();
});

test('themes are merged and split, and that is taken back', async ({ page, slug, browser, javaScriptEnabled }) => {
  await said(page, slug, [[FIRST.eid, 'Unu.'], [FIRST.eid, 'Doi.']]);
  const expert = await asExpert(browser, javaScriptEnabled);
  await theme(expert, slug, 'Durate');
  await theme(expert, slug, 'Termene');
  await next(expert, slug);
  for (const _ of [1, 2]) {
    await expert.getByRole('checkbox', { name: 'Durate' }).check();
    await expert.getByRole('button', { name: 'Păstrați și treceți la următoarea' }).click();
  }
  await expert.goto(at.themes(slug));
  await expert.getByRole('rowheader').getByRole('link', { name: 'Durate' }).click();
  await expert.getByText('Uniți cu altă temă').click();
  await expert.getByRole('combobox', { name: 'Tema care rămâne' }).selectOption({ label: 'Termene' });
  await expert.getByRole('textbox', { name: 'Motivul' }).fill('Spun același lucru.');
  await expert.getByRole('button', { name: 'Uniți temele' }).click();
  await expect(expert.getByRole('status').getByText('Temele au fost unite.')).toBeVisible();
  await expect(expert.getByRole('link', { name: /2 de la persoane/ })).toBeVisible();
  await expert.getByRole('button', { name: /^Anulați/ }).click();
  await expect(expert.getByRole('status').getByText('Anularea a fost făcută.')).toBeVisible();
  await expect(expert.getByText('Nicio observație nu are încă această temă.')).toBeVisible();

  await expert.goto(at.themes(slug));
  await expert.getByRole('rowheader').getByRole('link', { name: 'Durate' }).click();
  await expert.getByRole('link', { name: /2 de la persoane/ }).click();
  await expert.getByRole('article').filter({ hasText: 'Unu.' }).getByRole('checkbox').check();
  await expert.getByRole('textbox', { name: 'Numele temei noi' }).fill('Prelungiri');
  await expert.getByRole('button', { name: 'Mutați' }).click();
  await expect(expert).toHaveTitle(w.error);
  await expect(expert.getByRole('article').filter({ hasText: 'Unu.' }).getByRole('checkbox')).toBeChecked();
  await expert.getByRole('textbox', { name: 'Motivul' }).fill('Este altceva.');
  await expert.getByRole('button', { name: 'Mutați' }).click();
  await expect(expert.getByRole('heading', { level: 1, name: 'Prelungiri' })).toBeVisible();
  await expect(expert.getByRole('link', { name: /1 de la persoane/ })).toBeVisible();
  await expert.context().close();
});

test('a colleague codes a sample without seeing the codes, and the agreement is shown', async ({
  page, slug, browser, admin, javaScriptEnabled,
}) => {
  await said(page, slug, [[FIRST.eid, 'Unu.'], [FIRST.eid, 'Doi.']]);
  const expert = await asExpert(browser, javaScriptEnabled);
  await theme(expert, slug, 'Costuri');
  await next(expert, slug);
  await expert.getByRole('checkbox', { name: 'Costuri' }).check();
  await expert.getByRole('button', { name: 'Păstrați și treceți la următoarea' }).click();
  await expert.getByRole('checkbox', { name: 'Nicio temă nu se potrivește' }).check();
  await expert.getByRole('button', { name: 'Păstrați și treceți la următoarea' }).click();
  await expert.goto(at.agreement(slug));
  await expert.getByRole('textbox', { name: /^Câte observații/ }).fill('multe');
  await expert.getByRole('button', { name: 'Extrageți' }).click();
  await expect(expert).toHaveTitle(w.error);
  await expert.getByRole('textbox', { name: /^Câte observații/ }).fill('2');
  await expert.getByRole('textbox', { name: /^Numărul extragerii/ }).fill('7');
  await expert.getByRole('button', { name: 'Extrageți' }).click();
  await expect(expert.getByRole('status').getByText('Eșantionul a fost extras.')).toBeVisible();
  await expect(expert.getByText(/ce ați codificat întâi codifică un coleg/)).toBeVisible();

  await admin.goto(at.agreement(slug));
  await admin.getByRole('button', { name: 'Codificați următoarea (2)' }).click();
  for (const _ of [1, 2]) {
    await expect(admin.getByRole('heading', { level: 1, name: /^A doua codificare/ })).toBeVisible();
    await expect(admin.getByRole('main').getByText('Temele puse')).toHaveCount(0);
    await admin.getByRole('checkbox', { name: 'Costuri' }).check();
    await admin.getByRole('button', { name: 'Păstrați și treceți la următoarea' }).click();
  }
  await expect(admin.getByText('codificate a doua oară: 2 din 2').first()).toBeVisible();
  await expect(admin.getByRole('heading', { name: 'Unde nu se potrivesc' })).toBeVisible();
  await expect(admin.getByRole('listitem').filter({ hasText: 'Numai' }).filter({ hasText: 'Costuri' })).toHaveCount(1);
  await expert.context().close();
});

test('the codebook goes out as a workbook and comes back, and a bad file changes nothing', async ({
  slug, browser, javaScriptEnabled,
}) => {
  const expert = await asExpert(browser, javaScriptEnabled);
  await theme(expert, slug, '=SUM(A1)');
  const [download] = await Promise.all([
    expert.waitForEvent('download'),
    expert.getByRole('link', { name: 'Descărcați XLSX' }).click(),
  ]);
  const bytes = readFileSync((await download.path()) ?? '');
  await expert.goto(at.themeImport(slug));
  const file = expert.getByLabel('Fișierul');
  await file.setInputFiles({ name: 'teme.csv', mimeType: 'text/csv', buffer: Buffer.from('Temă\nBani\n') });
  await expert.getByRole('button', { name: 'Arătați ce s-ar schimba' }).click();
  await expect(expert).toHaveTitle(w.error);
  await file.setInputFiles({ name: 'teme.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await expert.getByRole('button', { name: 'Arătați ce s-ar schimba' }).click();
  await expect(expert.getByText('0 teme noi, 0 teme modificate, 1 temă la fel, 0 rânduri lăsate deoparte.')).toBeVisible();
  await expert.getByRole('button', { name: 'Renunțați la fișier' }).click();
  await expect(expert.getByRole('status').getByText('S-a renunțat la fișier')).toBeVisible();
  await expect(expert.getByRole('rowheader').getByRole('link', { name: '=SUM(A1)' })).toBeVisible();
  await expert.context().close();
});
