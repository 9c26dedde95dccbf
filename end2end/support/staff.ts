// People of the team. The accounts are the demo's.
import { expect, type Page } from '@playwright/test';
import { code } from './factor';
import { paths, type Language } from './paths';
import { WORDS } from './words';

export interface Account { email: string; password: string }

export const EDITOR: Account = { email: 'editor@rotunda.example', password: 'redactor-la-rotunda' };
export const EXPERT: Account = { email: 'expert@rotunda.example', password: 'expert-la-rotunda' };
export const MODERATOR: Account = { email: 'moderator@rotunda.example', password: 'moderator-la-rotunda' };
export const ADMIN: Account = { email: 'admin@rotunda.example', password: 'administrator-la-rotunda' };

/** Types a login and sends it. */
export async function tryLogin(page: Page, account: Account, language: Language = 'ro'): Promise<void> {
  await page.goto(paths(language).login());
  await fillLogin(page, account, language);
}

/** The same on the login page that is shown already. */
export async function fillLogin(page: Page, account: Account, language: Language = 'ro'): Promise<void> {
  const w = WORDS[language];
  await page.getByLabel(w.login.email).fill(account.email);
  await page.getByLabel(w.login.password).fill(account.password);
  await page.getByRole('button', { name: w.login.enter, exact: true }).click();
}

/** Gives the code of the second factor on the page that asks for it. */
export async function giveCode(page: Page, account: Account, language: Language = 'ro'): Promise<void> {
  const w = WORDS[language];
  await page.getByLabel(w.login.code, { exact: true }).fill(await code(account.email));
  await page.getByRole('button', { name: w.login.goOn, exact: true }).click();
}

/** Logs in with both factors; ends at the desk. */
export async function login(page: Page, account: Account, language: Language = 'ro'): Promise<void> {
  await tryLogin(page, account, language);
  await giveCode(page, account, language);
  await expect(page.getByRole('heading', { level: 1, name: WORDS[language].desk.title })).toBeVisible();
}
