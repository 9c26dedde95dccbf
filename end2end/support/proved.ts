// Somebody who proved an e-mail address by a mailed link.
import type { Page } from '@playwright/test';
import { mailedPath } from './mail';
import { paths } from './paths';
import { WORDS } from './words';

const w = WORDS.ro.citizens;

/** Asks for the mail, follows its link and presses the button; ends at the list of what was sent. */
export async function prove(page: Page, email: string): Promise<void> {
  await page.goto(paths('ro').mySubmissions());
  await page.getByLabel(w.email).fill(email);
  await page.getByRole('button', { name: w.ask }).click();
  await page.goto(await mailedPath(email));
  await page.getByRole('button', { name: w.confirm }).click();
}
