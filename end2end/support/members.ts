// People of an organisation of the demo: one who looks after it, one who signs, one who writes.
import { expect, type Browser, type Page } from '@playwright/test';
import { watch } from './faults';
import { paths } from './paths';
import { tryLogin, type Account } from './staff';
import { WORDS } from './words';

export const ORGANISATION = 'Asociația Casa Deschisă';
export const MANAGER: Account = { email: 'dana@casa-deschisa.example', password: 'dana-la-rotunda-2026' };
export const SIGNATORY: Account = { email: 'ion@casa-deschisa.example', password: 'ion-la-rotunda-2026' };
export const MEMBER: Account = { email: 'ana@casa-deschisa.example', password: 'ana-la-rotunda-2026' };

const w = WORDS.ro.organisation;
const at = paths('ro');

/** A browser of its own in which somebody of the organisation is logged in, at its desk; and what went wrong there. */
export async function memberOf(browser: Browser, account: Account, script: boolean | undefined) {
  const baseURL = process.env.ROTUNDA_URL ?? '';
  const context = await browser.newContext({ baseURL, javaScriptEnabled: script ?? true });
  const faults = await watch(context, baseURL);
  const page = await context.newPage();
  await tryLogin(page, account);
  await page.goto(at.myOrganisations());
  await page.getByRole('main').getByRole('link', { name: ORGANISATION }).click();
  await expect(page.getByRole('heading', { level: 1, name: ORGANISATION })).toBeVisible();
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const leave = async () => {
    await context.close();
    expect(faults, `nothing may go wrong in the browser of ${account.email}`).toEqual([]);
  };
  return { page, id, leave };
}

/** Ends at the draft of the organisation, with a comment of this text in it. */
export async function addShared(page: Page, organisation: string, slug: string, eid: string, text: string): Promise<void> {
  await page.goto(at.sharedNew(organisation, slug, eid));
  await page.getByRole('radio', { name: WORDS.ro.stance.against, exact: true }).check();
  await page.getByRole('radio', { name: WORDS.ro.kind.opinion, exact: true }).check();
  await page.getByRole('textbox', { name: WORDS.ro.comment.text }).fill(text);
  await page.getByRole('button', { name: w.add }).click();
  await expect(page.getByRole('status')).toContainText(w.saved);
}

/** Opens the first comment of the draft that is shown, and gives its text field. */
export async function openShared(page: Page) {
  await page.getByRole('link', { name: w.change }).first().click();
  return page.getByRole('textbox', { name: WORDS.ro.comment.text });
}
