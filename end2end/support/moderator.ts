// Moderators at work. The accounts are the demo's.
import { expect, type Browser, type Page } from '@playwright/test';
import { paths } from './paths';
import { ADMIN, MODERATOR, type Account } from './staff';
import { stateOf } from './states';
import { test } from './test';

const at = paths('ro');

/** A page of a moderator; close its context at the end. */
export async function asModerator(browser: Browser, script: boolean | undefined, account: Account = MODERATOR): Promise<Page> {
  const storageState = await stateOf(browser, account, test.info().parallelIndex);
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: script ?? true, storageState });
  return await context.newPage();
}

/** Another one: admins moderate, too. */
export const another = (browser: Browser, script: boolean | undefined): Promise<Page> => asModerator(browser, script, ADMIN);

/** Comments of this consultation wait for a moderator from now on. */
export async function waitFirst(editor: Page, slug: string): Promise<void> {
  await editor.goto(at.editConsultation(slug));
  await editor.getByRole('radio', { name: 'După ce le citește un moderator' }).check();
  await editor.getByRole('button', { name: 'Păstrați modificările' }).click();
  await expect(editor.getByRole('heading', { level: 1, name: 'Masa de lucru' })).toBeVisible();
}

/** Begins with the first comment that waits. */
export async function begin(page: Page, slug: string): Promise<void> {
  await page.goto(at.moderation(slug));
  await page.getByRole('button', { name: 'Începeți cu prima' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Observație la/ })).toBeVisible();
}
