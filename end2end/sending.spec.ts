// The check page and the sending: nothing typed is lost, nothing is entered twice.
import { FIRST, LAST } from './support/act';
import { comments } from './support/api';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment, ANA, readReceipt, senderFields, typeSender } from './support/writer';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');
const OPINION = { stance: 'support', kind: 'opinion', text: 'Da.' } as const;

test('the check page shows every comment, with a way to change it', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await addComment(page, at.newComment(slug, LAST.eid), { ...OPINION, text: 'Și aici.' });
  await page.getByRole('link', { name: w.mine.next }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.check.title })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByText('Da.', { exact: true })).toBeVisible();
  await expect(main.getByText('Și aici.')).toBeVisible();
  await expect(main.getByRole('link', { name: w.mine.change })).toHaveCount(2);
});

test('a sender who was refused keeps everything that was typed', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await page.goto(at.check(slug));
  await typeSender(page, { organisation: 'Asociația Banca', name: 'Ana Exemplu', email: 'nu-e-adresa', publish: true });
  const fields = senderFields(page);
  await fields.send.click();
  await expect(page).toHaveTitle(w.error);
  await expect(page.getByRole('alert').filter({ hasText: w.errorSummary })).toBeVisible();
  await expect(fields.organisationKind).toBeChecked();
  await expect(fields.organisation).toHaveValue('Asociația Banca');
  await expect(fields.name).toHaveValue('Ana Exemplu');
  await expect(fields.email).toHaveValue('nu-e-adresa');
  await expect(fields.publish).toBeChecked();
  await fields.email.fill('ana@exemplu.example');
  await fields.county.selectOption({ label: 'Vâlcea' });
  await fields.send.click();
  await readReceipt(page);
  await expect(page.getByRole('main').getByText('Asociația Banca').first()).toBeVisible();
});

test('a submission whose comment is unfinished is not sent', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await page.goto(at.newComment(slug, LAST.eid));
  await page.getByRole('textbox', { name: w.comment.text }).fill('Fără poziție.');
  await page.getByRole('button', { name: w.comment.add }).click();
  await page.goto(at.check(slug));
  await typeSender(page, ANA);
  await senderFields(page).send.click();
  await expect(page).toHaveTitle(w.error);
  await expect(page.getByRole('alert').getByRole('link', { name: new RegExp(LAST.label) }).first()).toBeVisible();
  expect(await comments(page.request, slug)).toEqual([]);
});

test('a button pressed twice enters one submission', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await page.goto(at.check(slug));
  await typeSender(page, ANA);
  const sent = page.waitForRequest(request => request.method() === 'POST' && request.isNavigationRequest());
  await senderFields(page).send.click();
  const post = await sent;
  const first = await readReceipt(page);
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
  const again = () => page.request.post(post.url(), { headers, data: post.postDataBuffer() ?? '' });
  for (const answer of await Promise.all([again(), again(), again()])) {
    expect(answer.url()).toContain(at.receipt(first.secret));
    expect(await answer.text()).toContain(first.number);
  }
  expect(await comments(page.request, slug)).toHaveLength(1);
});

test('two presses at the same moment enter one submission', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await page.goto(at.check(slug));
  await typeSender(page, ANA);
  // The first press is held back, and then sent by three at once.
  const held = new Promise<{ url: string; data: Buffer }>(resolve => {
    void page.route('**/api/**', async route => {
      if (route.request().method() !== 'POST') return route.continue();
      resolve({ url: route.request().url(), data: route.request().postDataBuffer() ?? Buffer.alloc(0) });
      await route.fulfill({ status: 204, body: '' });
    });
  });
  await senderFields(page).send.click({ noWaitAfter: true });
  const { url, data } = await held;
  const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
  const press = () => page.request.post(url, { headers, data });
  const answers = await Promise.all([press(), press(), press()]);
  expect(new Set(answers.map(answer => answer.url())).size).toBe(1);
  expect(answers[0]?.url()).toContain(at.receipt(''));
  expect(await comments(page.request, slug)).toHaveLength(1);
});

test('going back after sending cannot send again', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await page.goto(at.mine());
  await page.getByRole('link', { name: w.mine.next }).click();
  await typeSender(page, ANA);
  await senderFields(page).send.click();
  const { number } = await readReceipt(page);
  await page.goBack();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(senderFields(page).send).toHaveCount(0);
  await page.goForward();
  await expect(page.getByRole('main').getByText(number).first()).toBeVisible();
  expect(await comments(page.request, slug)).toHaveLength(1);
});

test('a name without consent is not published', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await page.goto(at.check(slug));
  await typeSender(page, { ...ANA, name: 'Ion Necunoscut', publish: false });
  await senderFields(page).send.click();
  await readReceipt(page);
  for (const path of [at.article(slug, FIRST.page), at.act(slug), at.text(slug)]) {
    await page.goto(path);
    await expect(page.getByText('Ion Necunoscut')).toHaveCount(0);
  }
  expect((await comments(page.request, slug))[0]?.author).toBeNull();
});

test('a wrong secret shows nothing', async ({ page }) => {
  for (const path of [at.receipt('0'.repeat(32)), at.tracking('0'.repeat(32))]) {
    expect((await page.goto(path))?.status()).toBe(404);
  }
});
