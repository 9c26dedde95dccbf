// Staff see a consultation at a glance, and every figure leads to its comments; everyone reads what came of it, and takes the
// open data away.
import type { Browser, Page } from '@playwright/test';
import { FIRST, LAST } from './support/act';
import { citizen, comments, send } from './support/api';
import { rows as tableOf } from './support/csv';
import { paths } from './support/paths';
import { EXPERT } from './support/staff';
import { stateOf } from './support/states';
import { expect, test } from './support/test';

const at = paths('ro');
const REASON = 'Termenul este cerut de directivă.';

async function asExpert(browser: Browser, script: boolean | undefined): Promise<Page> {
  const storageState = await stateOf(browser, EXPERT, test.info().parallelIndex);
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: script ?? true, storageState });
  return await context.newPage();
}

/** Sends three comments of one person; gives the secret of the tracking page. */
async function sent(page: Page, slug: string): Promise<string> {
  const say = (provision: string, stance: string, text: string) => ({ provision, stance, kind: 'opinion', text });
  const answer = await send(page.request, slug, {
    sender: citizen('Ana Exemplu'),
    comments: [say(FIRST.eid, 'against', 'Fără bancă.'), say(FIRST.eid, 'support', 'Cu bancă.'), say(LAST.eid, 'against', 'Mai târziu.')],
  });
  expect(answer.status()).toBe(201);
  const { tracking_url } = (await answer.json()) as { tracking_url: string };
  return tracking_url.split('/').at(-1) ?? '';
}

/** Writes one decision for everything, approves and releases it. */
async function released(expert: Page, staff: Page, slug: string): Promise<void> {
  await expert.goto(`${at.decision(slug)}?all=1`);
  await expert.getByRole('radio', { name: 'Nepreluată' }).check();
  await expert.getByRole('textbox', { name: /^Justificarea/ }).fill(REASON);
  await expert.getByRole('button', { name: 'Păstrați soluția' }).click();
  await expect(expert.getByRole('status')).toContainText('Un coleg trebuie să o aprobe.');
  await staff.goto(`${at.outcomes(slug)}?state=drafted`);
  await staff.getByRole('checkbox', { name: 'Alegeți pentru aprobare' }).check();
  await staff.getByRole('button', { name: 'Verificați cele alese înainte de aprobare' }).click();
  await staff.getByRole('button', { name: 'Aprobați' }).click();
  await staff.goto(at.release(slug));
  await staff.getByRole('button', { name: 'Publicați toate soluțiile aprobate' }).click();
  await expect(staff.getByRole('status')).toContainText('Soluțiile sunt publice.');
}

test('every figure of the dashboard leads to the comments behind it', async ({ staff, page, slug }) => {
  await sent(page, slug);
  await staff.goto(at.dashboard(slug));
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText('Consultarea dintr-o privire');
  await expect(staff.getByRole('navigation', { name: 'Paginile consultării' }).getByRole('link').first()).toHaveText('Tablou');
  // What arrived is counted by a job.
  await expect(async () => {
    await staff.reload();
    await expect(staff.getByRole('heading', { name: 'Cine a vorbit și despre ce' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(staff.getByText(/^1 contribuție cu 3 observații/)).toBeVisible();
  await staff.getByText('Cifrele pe zile').click();
  const days = staff.getByRole('table', { name: 'Ce a sosit, pe zile' });
  await days.getByRole('link').first().click();
  await expect(staff.getByRole('article')).toHaveCount(3);

  await staff.goto(at.dashboard(slug));
  const who = staff.getByRole('table', { name: 'Cine a vorbit și despre ce' });
  await who.getByRole('link', { name: /de la persoane la Art\. 1$/ }).click();
  await expect(staff.getByRole('article')).toHaveCount(2);

  await staff.goto(at.dashboard(slug));
  // Nobody has coded the three comments, and none has a decision.
  const left = staff.getByRole('definition').filter({ hasText: '3' }).getByRole('link');
  await left.first().click();
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText('Codificarea observațiilor');
  await staff.goBack();
  await left.nth(1).click();
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText('Soluționarea propunerilor');
});

test('everyone reads what was said, decided and changed, and each sender is led there', async ({
  staff, page, slug, browser, javaScriptEnabled,
}) => {
  const secret = await sent(page, slug);
  await page.goto(at.consultation(slug));
  await page.getByRole('link', { name: 'Ce ați spus, ce s-a făcut' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce ați spus, ce s-a făcut');
  await expect(page.getByText(/^Răspunsurile nu sunt încă publice\. Se primesc observații până la/)).toBeVisible();
  await expect(page.getByText(REASON)).toHaveCount(0);

  const expert = await asExpert(browser, javaScriptEnabled);
  await released(expert, staff, slug);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(REASON)).toHaveCount(2, { timeout: 500 });
  }).toPass();
  const first = page.locator(`#${FIRST.article}`);
  await expect(first.getByText('2 nepreluate')).toBeVisible();
  await expect(first.getByText('Fără bancă.')).toBeVisible();
  await expect(first.getByText(/^răspuns pentru 2 observații aici, 3 în total/)).toBeVisible();
  await first.getByRole('listitem').filter({ hasText: 'Fără bancă.' }).last().getByRole('link', { name: /^nr\./ }).click();
  await expect(page.locator('.voice').first()).toContainText('Fără bancă.');

  await page.goto(at.tracking(secret));
  await page.getByRole('link', { name: 'Vedeți răspunsul lângă celelalte de la acest articol' }).first().click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/^Art\. 1/);
  await page.getByRole('link', { name: 'Rezultatele la toate articolele' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(REASON).first()).toBeVisible();
  await expert.context().close();
});

test('the open data hold what is public and say what it means', async ({ page, slug }) => {
  await sent(page, slug);
  await page.goto(at.consultationData(slug));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Date deschise');
  await expect(page.getByRole('link', { name: /CC BY 4\.0/ })).toBeVisible();
  const href = (await page.getByRole('link', { name: 'CSV cu: Observații publicate' }).getAttribute('href')) ?? '';
  const file = await page.request.get(href);
  expect(file.headers()['content-disposition']).toContain('.csv');
  const rows = tableOf(await file.text());
  expect(rows).toHaveLength(3);
  const names = await page.locator('#comments').getByRole('rowheader').allTextContents();
  expect(Object.keys(rows[0] ?? {})).toEqual(names);
  expect(rows.map(row => row.text).sort()).toEqual((await comments(page.request, slug)).map(comment => comment.text).sort());
  const json = (await (await page.request.get(href.replace('.csv', '.json'))).json()) as { rows: { author: string; county: string }[] };
  expect(json.rows).toHaveLength(3);
  const description = href.replace('comments.csv', 'datapackage.json');
  const described = (await (await page.request.get(description)).json()) as { resources: { schema: { fields: { name: string }[] } }[] };
  expect(described.resources[0]?.schema.fields.map(field => field.name)).toEqual(names);
});
