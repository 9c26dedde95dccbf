// What somebody does who comments on a draft.
import { expect, type Page } from '@playwright/test';
import type { Language } from './paths';
import { WORDS } from './words';

export type StanceWord = keyof (typeof WORDS)['ro']['stance'];
export type KindWord = keyof (typeof WORDS)['ro']['kind'];

export interface Typed {
  stance?: StanceWord; kind?: KindWord; text?: string; wording?: string; reasons?: string;
}
export interface TypedSender {
  name?: string; email?: string; county?: string; organisation?: string; publish?: boolean;
}

export const ANA: TypedSender = { name: 'Ana Exemplu', email: 'ana@exemplu.example', county: 'Maramureș', publish: true };

/** The fields of a comment, by their labels. */
export function commentFields(page: Page, language: Language = 'ro') {
  const w = WORDS[language];
  return {
    text: page.getByRole('textbox', { name: w.comment.text }),
    wording: page.getByRole('textbox', { name: w.comment.wording }),
    reasons: page.getByRole('textbox', { name: w.comment.reasons }),
    stance: (stance: StanceWord) => page.getByRole('radio', { name: w.stance[stance], exact: true }),
    kind: (kind: KindWord) => page.getByRole('radio', { name: w.kind[kind], exact: true }),
    add: page.getByRole('button', { name: w.comment.add }),
    keep: page.getByRole('button', { name: w.comment.keep }),
  };
}

/** Types into the form of a comment; what is not given stays as it is. */
export async function typeComment(page: Page, typed: Typed, language: Language = 'ro'): Promise<void> {
  const fields = commentFields(page, language);
  if (typed.stance) await fields.stance(typed.stance).check();
  if (typed.kind) await fields.kind(typed.kind).check();
  if (typed.text !== undefined) await fields.text.fill(typed.text);
  if (typed.wording !== undefined) await fields.wording.fill(typed.wording);
  if (typed.reasons !== undefined) await fields.reasons.fill(typed.reasons);
}

/** Opens an address with a comment form, writes and adds; ends at one's own submission. */
export async function addComment(page: Page, address: string, typed: Typed, language: Language = 'ro'): Promise<void> {
  await page.goto(address);
  await typeComment(page, typed, language);
  await commentFields(page, language).add.click();
  await expect(page.getByRole('heading', { level: 1, name: WORDS[language].mine.title })).toBeVisible();
}

/** The fields of the sender, by their labels. */
export function senderFields(page: Page, language: Language = 'ro') {
  const w = WORDS[language].check;
  return {
    citizen: page.getByRole('radio', { name: w.citizen }),
    organisationKind: page.getByRole('radio', { name: w.organisationKind }),
    name: page.getByRole('textbox', { name: w.name }),
    organisation: page.getByRole('textbox', { name: w.organisation }),
    email: page.getByRole('textbox', { name: w.email }),
    county: page.getByRole('combobox', { name: w.county }),
    publish: page.getByRole('checkbox', { name: w.consent }),
    send: page.getByRole('button', { name: w.send }),
  };
}

/** Fills in who sends; an organisation where one is named. */
export async function typeSender(page: Page, sender: TypedSender, language: Language = 'ro'): Promise<void> {
  const fields = senderFields(page, language);
  await (sender.organisation === undefined ? fields.citizen : fields.organisationKind).check();
  if (sender.organisation !== undefined) await fields.organisation.fill(sender.organisation);
  if (sender.name !== undefined) await fields.name.fill(sender.name);
  if (sender.email !== undefined) await fields.email.fill(sender.email);
  if (sender.county !== undefined) await fields.county.selectOption({ label: sender.county });
  if (sender.publish !== undefined) await fields.publish.setChecked(sender.publish);
}

/** From one's own submission to the receipt; gives the number in the register and the secret. */
export async function checkAndSend(page: Page, sender: TypedSender, language: Language = 'ro') {
  await page.getByRole('link', { name: WORDS[language].mine.next }).click();
  await typeSender(page, sender, language);
  await senderFields(page, language).send.click();
  return readReceipt(page, language);
}

/** The number in the register and the secret of the receipt that is shown. */
export async function readReceipt(page: Page, language: Language = 'ro') {
  const w = WORDS[language].receipt;
  await expect(page.getByRole('heading', { level: 1, name: w.title })).toBeVisible();
  const number = await page.getByRole('main').getByText(/^\d{4}-\d{5}$/).first().innerText();
  const secret = page.url().split('/').at(-1) ?? '';
  return { number, secret };
}
