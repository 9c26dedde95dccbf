// An organisation from its sign-up to three members, and what staff make of it.
import type { Browser, Page } from '@playwright/test';
import { watch } from './support/faults';
import { mailedPath, mailsTo } from './support/mail';
import {
  confirm, fiscalCode, invite, joinAnew, MANAGER, ORGANISATION, ORGANISATION_CODE, PASSWORD, signUp,
} from './support/organisation';
import { paths } from './support/paths';
import { MODERATOR, tryLogin } from './support/staff';
import { stateOf } from './support/states';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const w = WORDS.ro.organisations;
const at = paths('ro');

/** A browser of somebody else. */
async function browserOf(browser: Browser, script: boolean | undefined): Promise<{ page: Page; leave: () => Promise<void> }> {
  const baseURL = process.env.ROTUNDA_URL ?? '';
  const context = await browser.newContext({ baseURL, javaScriptEnabled: script ?? true });
  const faults = await watch(context, baseURL);
  const leave = async () => {
    await context.close();
    expect(faults).toEqual([]);
  };
  return { page: await context.newPage(), leave };
}

test('an organisation of three: sign-up, invitations, roles', async ({ page, browser, javaScriptEnabled, unique }) => {
  const name = `Asociația ${unique}`;
  const email = (who: string) => `${who}-${unique}@exemplu.example`;
  await signUp(page, { name, code: `RO ${fiscalCode()}`, email: email('mara') });
  await expect(page.getByRole('heading', { level: 1, name: w.sent })).toBeVisible();
  const link = await mailedPath(email('mara'));
  const id = await confirm(page, link, name);
  await expect(page.getByRole('main').getByText(w.unverified, { exact: true })).toBeVisible();
  await expect(page.getByText(w.isManager)).toBeVisible();
  expect((await page.goto(link))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: w.gone })).toBeVisible();

  await page.goto(at.organisationMembers(id));
  await page.getByText(w.leaveTitle).first().click();
  await expect(page.getByText(w.only)).toBeVisible();

  await invite(page, id, email('sorin'), true);
  await invite(page, id, email('petra'));
  const sorin = await browserOf(browser, javaScriptEnabled);
  await joinAnew(sorin.page, await mailedPath(email('sorin')), 'Sorin Exemplu');
  await expect(sorin.page.getByText(w.isSignatory)).toBeVisible();
  const petra = await browserOf(browser, javaScriptEnabled);
  await joinAnew(petra.page, await mailedPath(email('petra')), 'Petra Exemplu');
  await expect(petra.page.getByText(w.isMember)).toBeVisible();
  await petra.page.goto(at.organisationProfile(id));
  await expect(petra.page.getByRole('button', { name: w.save })).toHaveCount(0);

  await page.goto(at.organisationMembers(id));
  const rows = page.getByRole('table').getByRole('rowheader');
  await expect(rows).toHaveText([/^Mara Exemplu/, 'Sorin Exemplu', 'Petra Exemplu']);
  await page.getByRole('link', { name: 'Schimbați: Petra Exemplu' }).click();
  await page.locator('#change').getByRole('checkbox', { name: w.signatory }).check();
  await page.getByRole('button', { name: w.saveRole }).click();
  await expect(page.getByRole('status').filter({ hasText: w.changed })).toBeVisible();
  await petra.page.goto(at.organisation(id));
  await expect(petra.page.getByRole('heading', { level: 1, name: WORDS.ro.login.title })).toBeVisible();
  await tryLogin(petra.page, { email: email('petra'), password: PASSWORD });
  await expect(petra.page.getByText(w.isSignatory)).toBeVisible();

  await page.getByRole('link', { name: 'Schimbați: Mara Exemplu' }).click();
  await page.locator('#change').getByRole('checkbox', { name: w.manager }).uncheck();
  await page.getByRole('button', { name: w.saveRole }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.notLeft })).toBeVisible();
  await sorin.leave();
  await petra.leave();
});

test('staff verify an organisation, and a new name is looked at again', async ({ page, browser, javaScriptEnabled, unique }) => {
  const name = `Fundația ${unique}`;
  await signUp(page, { name, code: fiscalCode(), email: `f-${unique}@exemplu.example` });
  const id = await confirm(page, await mailedPath(`f-${unique}@exemplu.example`), name);

  const storageState = await stateOf(browser, MODERATOR, test.info().parallelIndex);
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled, storageState });
  const staff = await context.newPage();
  await staff.goto(at.desk());
  await staff.getByRole('main').getByRole('link', { name: w.list, exact: true }).click();
  await staff.getByRole('searchbox', { name: w.words }).fill(name.toUpperCase());
  await staff.getByRole('button', { name: w.show }).click();
  await staff.getByRole('link', { name }).click();
  await staff.getByRole('button', { name: w.verify }).click();
  await expect(staff.getByRole('status').filter({ hasText: w.isVerified })).toBeVisible();

  await page.goto(at.organisation(id));
  await expect(page.getByRole('main').getByText(w.verified, { exact: true })).toBeVisible();
  await page.goto(at.organisationProfile(id));
  await page.getByRole('textbox', { name: w.name }).fill(`${name} și prietenii`);
  await page.getByRole('button', { name: w.save }).click();
  await expect(page.getByRole('status').filter({ hasText: w.saved })).toBeVisible();
  await expect(page.getByRole('main').getByText(w.unverified, { exact: true })).toBeVisible();

  await staff.goto(at.organisationReview(id));
  await staff.getByRole('button', { name: w.refuse }).click();
  await expect(staff).toHaveTitle(WORDS.ro.error);
  await staff.getByRole('textbox', { name: w.reason }).fill('Denumirea nu este cea din registru.');
  await staff.getByRole('button', { name: w.refuse }).click();
  await context.close();
  await page.goto(at.organisation(id));
  await expect(page.getByText('Denumirea nu este cea din registru.')).toBeVisible();
  await expect(page.getByRole('main').getByText(w.refused, { exact: true })).toBeVisible();
});

test('a taken fiscal code names its organisation, and what was typed stays', async ({ page, unique }) => {
  const email = `alta-${unique}@exemplu.example`;
  await signUp(page, { name: 'Alta', code: ORGANISATION_CODE, email });
  await expect(page).toHaveTitle(WORDS.ro.error);
  const summary = page.getByRole('alert');
  await expect(summary.getByText(w.taken)).toBeVisible();
  await expect(summary.getByText(ORGANISATION)).toBeVisible();
  await expect(page.getByRole('textbox', { name: w.name })).toHaveValue('Alta');
  await expect(page.getByRole('textbox', { name: w.email })).toHaveValue(email);
  await expect(page.getByLabel(w.password, { exact: true })).toHaveValue('');
});

test('an address with an account is answered alike, and told by mail', async ({ page, unique }) => {
  const email = `mara-${unique}@exemplu.example`;
  await signUp(page, { name: `Grupul ${unique}`, email });
  await confirm(page, await mailedPath(email), `Grupul ${unique}`);
  await page.getByRole('button', { name: WORDS.ro.login.leave }).click();
  await signUp(page, { name: `Grupul doi ${unique}`, email });
  await expect(page.getByRole('heading', { level: 1, name: w.sent })).toBeVisible();
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 30_000 }).toBe(2);
  expect((await mailsTo(email)).at(-1)).not.toMatch(/[0-9a-f]{32}/);
});

test('who is not the one who chose the password cannot confirm', async ({ page, unique }) => {
  const email = `p-${unique}@exemplu.example`;
  await signUp(page, { name: `Grupul ${unique}`, email });
  const link = await mailedPath(email);
  await page.goto(link);
  await page.getByLabel(w.password, { exact: true }).fill('altă parolă');
  await page.getByRole('button', { name: w.confirm }).click();
  await expect(page).toHaveTitle(WORDS.ro.error);
  await expect(page.getByRole('alert').getByText(w.wrong)).toBeVisible();
});

test('an invitation is sent again, taken back, and accepted with an account', async ({ page, browser, javaScriptEnabled, unique }) => {
  const [first, second] = [`a-${unique}@exemplu.example`, `b-${unique}@exemplu.example`];
  await signUp(page, { name: `Prima ${unique}`, email: first });
  const id = await confirm(page, await mailedPath(first), `Prima ${unique}`);
  const other = await browserOf(browser, javaScriptEnabled);
  await signUp(other.page, { name: `A doua ${unique}`, email: second });
  await confirm(other.page, await mailedPath(second), `A doua ${unique}`);

  await invite(page, id, second);
  const old = await mailedPath(second, 1);
  await page.getByRole('button', { name: w.again }).click();
  const link = await mailedPath(second, 2);
  expect((await other.page.goto(old))?.status()).toBe(404);
  await expect(other.page.getByRole('heading', { level: 1, name: w.invitationGone })).toBeVisible();
  await other.page.goto(link);
  await other.page.getByRole('button', { name: w.join }).click();
  await expect(other.page.getByRole('heading', { level: 1, name: `Prima ${unique}` })).toBeVisible();
  await expect(other.page.getByText(w.isMember)).toBeVisible();

  await invite(page, id, `c-${unique}@exemplu.example`);
  const third = await mailedPath(`c-${unique}@exemplu.example`);
  await page.getByRole('button', { name: w.revoke }).click();
  expect((await other.page.goto(third))?.status()).toBe(404);
  await other.leave();
});

test('nobody else sees the pages of an organisation', async ({ page, unique, world }) => {
  for (const path of [at.organisation(world.organisation), at.organisationMembers(world.organisation)]) {
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`^[^?]*${at.login()}[?]`));
  }
  await signUp(page, { name: `Grupul ${unique}`, email: `s-${unique}@exemplu.example` });
  await confirm(page, await mailedPath(`s-${unique}@exemplu.example`), `Grupul ${unique}`);
  expect((await page.goto(at.organisationMembers(world.organisation)))?.status()).toBe(404);
  expect((await page.goto(at.organisations()))?.status()).toBe(403);
});

test('who looks after an organisation lands on its page', async ({ page }) => {
  await tryLogin(page, MANAGER);
  await expect(page.getByRole('heading', { level: 1, name: ORGANISATION })).toBeVisible();
});
