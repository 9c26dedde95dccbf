// What was sent with an address, for whoever reads its mail.
import { FIRST } from './support/act';
import { citizen, send } from './support/api';
import { mailedPath } from './support/mail';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');

test('who lost the tracking address finds it again by mail, without an account', async ({ page, slug, unique }) => {
  const email = `ana-${unique}@exemplu.example`;
  const body = {
    sender: { ...citizen('Ana Exemplu'), email: email.toUpperCase() },
    comments: [{ provision: FIRST.eid, stance: 'support', kind: 'opinion', text: 'Bine așa.' }],
  };
  const { number } = (await (await send(page.request, slug, body)).json()) as { number: string };

  await page.goto(at.mine());
  await page.getByRole('main').getByRole('link', { name: w.citizens.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.citizens.title })).toBeVisible();
  await page.getByLabel(w.citizens.email).fill(email);
  await page.getByRole('button', { name: w.citizens.ask }).click();
  await expect(page.getByRole('status').filter({ hasText: w.citizens.asked })).toBeVisible();

  const link = await mailedPath(email);
  await page.goto(link);
  await page.getByRole('button', { name: w.citizens.confirm }).click();
  await page.getByRole('main').getByRole('link', { name: number, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.tracking.title })).toBeVisible();

  await page.goto(at.mySubmissions());
  await page.getByRole('button', { name: w.citizens.leave }).click();
  await expect(page.getByLabel(w.citizens.email)).toBeVisible();
  expect((await page.goto(link))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: w.citizens.worthless })).toBeVisible();
});

test('an address that sent nothing gets the same answer, and an empty list', async ({ page, unique }) => {
  const email = `nimeni-${unique}@exemplu.example`;
  await page.goto(at.mySubmissions());
  await page.getByLabel(w.citizens.email).fill(email);
  await page.getByRole('button', { name: w.citizens.ask }).click();
  await expect(page.getByRole('status').filter({ hasText: w.citizens.asked })).toBeVisible();
  await page.goto(await mailedPath(email));
  await page.getByRole('button', { name: w.citizens.confirm }).click();
  await expect(page.getByText(w.citizens.none)).toBeVisible();
});

test('what is no address is named, and stays', async ({ page }) => {
  await page.goto(at.mySubmissions());
  await page.getByLabel(w.citizens.email).fill('ana la exemplu');
  await page.getByRole('button', { name: w.citizens.ask }).click();
  await expect(page).toHaveTitle(w.error);
  await expect(page.getByLabel(w.citizens.email)).toHaveValue('ana la exemplu');
});
