// What is stored about people: taking it away, and having it erased.
import { readFile } from 'node:fs/promises';
import { FIRST } from './support/act';
import { articles, citizen, comments, send } from './support/api';
import { paths } from './support/paths';
import { prove } from './support/proved';
import { ADMIN, login } from './support/staff';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');

/** A submission with one comment; gives its number and its tracking address. */
async function sent(request: Parameters<typeof send>[0], slug: string, email: string, text: string) {
  const answer = await send(request, slug, {
    sender: { ...citizen('Ana Exemplu'), email },
    comments: [{ provision: FIRST.eid, stance: 'support', kind: 'opinion', text }],
  });
  return (await answer.json()) as { number: string; tracking_url: string };
}

test('what is stored is said in both languages, a link away from every page', async ({ page }) => {
  await page.goto(at.home());
  await page.getByRole('contentinfo').getByRole('link', { name: w.personalData.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.personalData.title })).toBeVisible();
  await page.goto(paths('en').personalData());
  await expect(page.getByRole('heading', { level: 1, name: WORDS.en.personalData.title })).toBeVisible();
});

test('a citizen takes everything away, and has one submission erased and then all', async ({ page, slug, unique }) => {
  const email = `ana-${unique}@exemplu.example`;
  const first = await sent(page.request, slug, email, 'Prima mea observație.');
  const second = await sent(page.request, slug, email, 'A doua mea observație.');
  await prove(page, email);

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: w.personalData.json }).click();
  const mine = JSON.parse(await readFile(await (await download).path(), 'utf8')) as { email: string; submissions: object[] };
  expect(mine.email).toBe(email);
  expect(JSON.stringify(mine.submissions)).toContain('Prima mea observație.');

  const counted = async () => (await articles(page.request, slug)).reduce((sum, article) => sum + article.comments, 0);
  const before = await counted();
  await page.getByRole('link', { name: `${w.personalData.eraseThis} ${first.number}` }).click();
  await page.getByRole('button', { name: w.personalData.erase }).click();
  await expect(page.getByRole('status').filter({ hasText: w.personalData.erased })).toBeVisible();
  await page.goto(at.article(slug, FIRST.page));
  await expect(page.getByText(w.personalData.removed)).toBeVisible();
  await expect(page.getByText('Prima mea observație.')).toHaveCount(0);
  await expect(page.getByText('A doua mea observație.')).toBeVisible();
  expect(await counted()).toBe(before);
  expect((await page.request.get(new URL(first.tracking_url).pathname)).status()).toBe(404);

  await page.goto(at.mySubmissions());
  await page.getByRole('link', { name: w.personalData.eraseAll }).click();
  await page.getByRole('button', { name: w.personalData.erase }).click();
  await expect(page.getByRole('status').filter({ hasText: w.personalData.erased })).toBeVisible();
  await expect(page.getByLabel(w.citizens.email)).toBeVisible();
  expect((await page.request.get(new URL(second.tracking_url).pathname)).status()).toBe(404);
  expect((await comments(page.request, slug)).map(comment => comment.text)).toEqual(['', '']);
});

test('an administrator erases for who wrote a letter, and looks after the mails', async ({ page, slug, unique }) => {
  const email = `radu-${unique}@exemplu.example`;
  await sent(page.request, slug, email, 'Observația lui Radu.');
  await prove(page, email);
  await page.goto(at.mySubmissions());
  await page.getByRole('button', { name: w.citizens.leave }).click();
  await login(page, ADMIN);
  await page.getByRole('link', { name: w.outbox.title, exact: true }).click();
  await page.getByRole('navigation', { name: w.outbox.shelves }).getByRole('link', { name: w.outbox.sent }).click();
  await page.getByRole('rowheader').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 2, name: w.outbox.words })).toBeVisible();
  await page.goto(at.erasure());
  await page.getByLabel(w.personalData.whose).fill(email);
  await page.getByRole('button', { name: w.personalData.look }).click();
  await expect(page.getByRole('heading', { level: 2, name: email })).toBeVisible();
  await page.getByRole('button', { name: w.personalData.erase }).click();
  await expect(page.getByRole('status').filter({ hasText: w.personalData.erasedFor })).toBeVisible();
  expect(JSON.stringify(await comments(page.request, slug))).not.toContain('Observația lui Radu.');
});
