// Consultations that a test makes for itself, through the desk.
import { expect, type Page } from '@playwright/test';
import { ACT } from './act';
import { paths } from './paths';
import { WORDS } from './words';

const w = WORDS.ro.desk;

export interface Details {
  policy: string; title: string; titleEn: string; slug: string; summary: string; authority: string; contactName: string;
  contactEmail: string; mode: 'legal' | 'voluntary'; opens: string; closes: string;
}

/** Open for as long as anyone runs this. */
export const FULL: Details = {
  policy: 'Legea auditului social', title: 'Legea băncii de probă', titleEn: 'The test bench act', slug: '',
  summary: 'Ce se schimbă pentru cine se așază.', authority: 'Proiectul de probă', contactName: 'Registratura',
  contactEmail: 'contact@exemplu.example', mode: 'voluntary', opens: '2020-01-01T09:00', closes: '2099-12-31T16:00',
};

/** The fields of a consultation, by their labels. */
export function consultationFields(page: Page) {
  const box = (name: string | RegExp) => page.getByRole('textbox', { name });
  return {
    policy: page.getByRole('combobox', { name: w.policy }),
    title: box(w.titleRo), titleEn: box(w.titleEn), slug: box(w.slug), summary: box(w.summaryRo),
    authority: box(w.authority), contactName: box(w.contactName), contactEmail: box(w.contactEmail),
    mode: (mode: Details['mode']) => page.getByRole('radio', { name: w.mode[mode] }),
    opens: page.getByLabel(w.opens), closes: page.getByLabel(w.closes),
    save: page.getByRole('button', { name: w.saveNew }),
  };
}

/** Types a consultation into the form that is shown. */
export async function typeConsultation(page: Page, typed: Details): Promise<void> {
  const fields = consultationFields(page);
  await fields.policy.selectOption({ label: typed.policy });
  await fields.title.fill(typed.title);
  await fields.titleEn.fill(typed.titleEn);
  await fields.slug.fill(typed.slug);
  await fields.summary.fill(typed.summary);
  await fields.authority.fill(typed.authority);
  await fields.contactName.fill(typed.contactName);
  await fields.contactEmail.fill(typed.contactEmail);
  await fields.mode(typed.mode).check();
  await fields.opens.fill(typed.opens);
  await fields.closes.fill(typed.closes);
}

/** Pastes a draft and has it read; ends at the preview. */
export async function pasteDraft(page: Page, slug: string, text: string): Promise<void> {
  await page.goto(`${paths('ro').draft(slug)}?upload=1`);
  await page.getByRole('textbox', { name: w.paste }).fill(text);
  await page.getByRole('button', { name: w.read }).click();
}

/** Publishes the draft that is shown, after the question that goes before; ends at the desk. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('link', { name: w.publish }).click();
  await page.getByRole('button', { name: w.publish }).click();
  await expect(page.getByRole('heading', { level: 1, name: w.title })).toBeVisible();
}

/** Publishes a next version of a consultation. */
export async function publishNext(page: Page, slug: string, text: string): Promise<void> {
  await pasteDraft(page, slug, text);
  await publish(page);
}

/** Opens a provision of the preview by its words, and gives it another text. */
export async function correct(page: Page, words: string, text: string): Promise<void> {
  const node = page.getByRole('main').getByRole('group').filter({ hasText: words }).last();
  await node.locator('summary').click();
  await node.getByRole('link', { name: w.correct }).click();
  const field = page.getByRole('textbox', { name: w.text });
  await expect(field).toHaveValue(new RegExp(words));
  await field.fill(text);
  await page.getByRole('button', { name: w.keep }).click();
  await expect(page.getByRole('status').getByText(w.corrected)).toBeVisible();
}

/** Makes an open consultation with the short act; gives its slug. */
export async function publishedConsultation(page: Page, details: Details, text = ACT): Promise<string> {
  await page.goto(paths('ro').newConsultation());
  await typeConsultation(page, details);
  await consultationFields(page).save.click();
  await pasteDraft(page, details.slug, text);
  await publish(page);
  const answer = await page.request.get(`/api/v1/consultations/${details.slug}`);
  expect(await answer.json()).toMatchObject({ stage: 'open', articles: 3 });
  return details.slug;
}
