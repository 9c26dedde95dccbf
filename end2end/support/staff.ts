// People of the team. The accounts are the demo's.
import { expect, type Page } from '@playwright/test';
import { paths, type Language } from './paths';
import { WORDS } from './words';

export interface Account { email: string; password: string }

export const EDITOR: Account = { email: 'editor@rotunda.example', password: 'redactor-la-rotunda' };
export const EXPERT: Account = { email: 'expert@rotunda.example', password: 'expert-la-rotunda' };

/** Types a login and sends it. */
export async function tryLogin(page: Page, account: Account, language: Language = 'ro'): Promise<void> {
  const w = WORDS[language];
  await page.goto(paths(language).login());
  await page.getByLabel(w.login.email).fill(account.email);
  await page.getByLabel(w.login.password).fill(account.password);
  await page.getByRole('button', { name: w.login.enter, exact: true }).click();
}

/** Logs in; ends at the desk. */
export async function login(page: Page, account: Account, language: Language = 'ro'): Promise<void> {
  await tryLogin(page, account, language);
  await expect(page.getByRole('heading', { level: 1, name: WORDS[language].desk.title })).toBeVisible();
}
