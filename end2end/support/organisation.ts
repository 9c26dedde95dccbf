// Organisations: signing up, and inviting people.
import { expect, type Page } from '@playwright/test';
import { paths } from './paths';
import type { Account } from './staff';
import { WORDS } from './words';

/** Of the demo. */
export const ORGANISATION = 'Asociația Casa Deschisă';
export const MANAGER: Account = { email: 'dana@casa-deschisa.example', password: 'dana-la-rotunda-2026' };
export const ORGANISATION_CODE = '9900000010';

export const PASSWORD = 'patru cuvinte fără legătură';

const w = WORDS.ro.organisations;
const at = paths('ro');

export interface TypedOrganisation { name: string; code?: string; person?: string; email: string; password?: string }

/** A fiscal code that no other test has: nine digits and the check digit that fits them. */
export function fiscalCode(): string {
  const digits = `9${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`;
  const sum = [7, 5, 3, 2, 1, 7, 5, 3, 2].reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);
  return `${digits}${((sum * 10) % 11) % 10}`;
}

/** Types the form of the sign-up and sends it. */
export async function signUp(page: Page, typed: TypedOrganisation): Promise<void> {
  await page.goto(at.signUp());
  await page.getByRole('textbox', { name: w.name }).fill(typed.name);
  const kind = typed.code === undefined ? w.kind.informal : w.kind.association;
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await page.getByRole('textbox', { name: w.code }).fill(typed.code ?? '');
  await page.getByRole('combobox', { name: w.county }).selectOption({ label: 'Cluj' });
  await page.getByRole('textbox', { name: w.person }).fill(typed.person ?? 'Mara Exemplu');
  await page.getByRole('textbox', { name: w.email }).fill(typed.email);
  await page.getByLabel(w.password, { exact: true }).fill(typed.password ?? PASSWORD);
  await page.getByRole('button', { name: w.send }).click();
}

/** Confirms a sign-up; ends at the organisation's desk and gives its id. */
export async function confirm(page: Page, link: string, name: string): Promise<string> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: w.confirmTitle })).toBeVisible();
  await page.getByLabel(w.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: w.confirm }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: w.signedUp })).toBeVisible();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

/** Invites somebody; ends at the members. */
export async function invite(page: Page, id: string, email: string, signatory = false): Promise<void> {
  await page.goto(at.organisationMembers(id));
  await page.getByRole('textbox', { name: w.inviteEmail }).fill(email);
  if (signatory) await page.getByRole('checkbox', { name: w.signatory }).check();
  await page.getByRole('button', { name: w.invite }).click();
  await expect(page.getByRole('status').filter({ hasText: w.invited })).toBeVisible();
}

/** Accepts an invitation with a new account; ends at the organisation's desk. */
export async function joinAnew(page: Page, link: string, person: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: w.invitationTitle })).toBeVisible();
  await page.getByRole('textbox', { name: w.person }).fill(person);
  await page.getByLabel(w.password, { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: w.joinAnew }).click();
}
