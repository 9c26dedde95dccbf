// Who may see the desk.
import { paths } from './support/paths';
import { EDITOR, EXPERT, fillLogin, giveCode, login, MODERATOR, tryLogin } from './support/staff';
import { stateOf } from './support/states';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');

test('who is not logged in is sent to the login, and comes back', async ({ page }) => {
  for (const path of [at.desk(), at.newConsultation(), at.draft('legea-auditului-social'), at.deskArticles('legea-auditului-social')]) {
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`^[^?]*${at.login()}[?]`));
  }
  await fillLogin(page, EDITOR);
  await expect(page.getByRole('heading', { level: 1, name: w.login.second })).toBeVisible();
  await giveCode(page, EDITOR);
  await expect(page).toHaveURL(at.deskArticles('legea-auditului-social'));
  for (const path of ['/desk/legea-auditului-social/articles/csv', '/desk/legea-auditului-social/comments/json']) {
    expect((await page.request.get(path)).status()).toBe(200);
  }
});

test('files of the desk are given to nobody else', async ({ request }) => {
  for (const table of ['articles', 'comments']) {
    for (const format of ['csv', 'json']) {
      expect((await request.get(`/desk/legea-auditului-social/${table}/${format}`)).status()).toBe(403);
    }
  }
});

test('a wrong password says so, keeps the address and lets nobody in', async ({ page }) => {
  await tryLogin(page, { email: EDITOR.email, password: 'gresit' });
  await expect(page.getByRole('alert').filter({ hasText: w.login.refused })).toBeVisible();
  await expect(page).toHaveTitle(w.error);
  await expect(page.getByLabel(w.login.email)).toHaveValue(EDITOR.email);
  await expect(page.getByLabel(w.login.password)).toHaveValue('');
  await page.goto(at.desk());
  await expect(page.getByRole('heading', { level: 1, name: w.login.title })).toBeVisible();
});

test('after logging out the desk is closed', async ({ page }) => {
  await login(page, MODERATOR);
  await page.getByRole('button', { name: w.login.leave }).click();
  await page.goto(at.desk());
  await expect(page.getByRole('heading', { level: 1, name: w.login.title })).toBeVisible();
});

test('an expert reads the table but makes no consultation', async ({ browser, context, page }) => {
  const { cookies } = await stateOf(browser, EXPERT, test.info().parallelIndex);
  await context.addCookies(cookies);
  expect((await page.goto(at.deskArticles('legea-auditului-social')))?.status()).toBe(200);
  expect((await page.goto(at.newConsultation()))?.status()).toBe(403);
  expect((await page.goto(at.draft('legea-auditului-social')))?.status()).toBe(403);
});
