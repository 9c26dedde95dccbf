// What script adds to pages that already work without it.
import { FIRST, LETTER } from './support/act';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment, commentFields, typeComment } from './support/writer';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');

test('a proposed wording is shown against the text while it is typed', async ({ page, slug }) => {
  await page.goto(at.newComment(slug, LETTER.eid));
  const main = page.getByRole('main');
  await expect(main.getByText(w.comment.redline)).toHaveCount(0);
  await commentFields(page).wording.fill(LETTER.text.replace('10 zile', '20 de zile'));
  await expect(main.getByText(w.comment.redline)).toBeVisible();
  await expect(main.getByRole('insertion').filter({ hasText: '20 de' })).toBeVisible();
  await expect(main.getByRole('deletion').filter({ hasText: '10' })).toBeVisible();
  await commentFields(page).wording.fill(LETTER.text);
  await expect(main.getByText(w.comment.redline)).toHaveCount(0);
});

test('the characters that are left are counted', async ({ page, slug }) => {
  await page.goto(at.newComment(slug, FIRST.eid));
  const main = page.getByRole('main');
  const { text } = commentFields(page);
  await text.fill('șase!');
  await expect(main.getByText('V-au mai rămas 4.995 de caractere.').first()).toBeVisible();
  await text.fill('ș'.repeat(4_999));
  await expect(main.getByText('V-a mai rămas 1 caracter.').first()).toBeVisible();
  await text.fill('ș'.repeat(5_002));
  await expect(main.getByText('Aveți 2 caractere peste limită.').first()).toBeVisible();
  await expect(text).toHaveValue('ș'.repeat(5_002));
});

test('what was typed before the script came is counted too', async ({ page, slug }) => {
  let release = () => {};
  const held = new Promise<void>(resolve => { release = resolve; });
  await page.route('**/*.wasm', async route => { await held; await route.continue(); });
  await page.goto(at.newComment(slug, FIRST.eid), { waitUntil: 'commit' });
  const { text } = commentFields(page);
  await text.fill('devreme');
  release();
  await expect(page.getByText('V-au mai rămas 4.993 de caractere.').first()).toBeVisible();
  await expect(text).toHaveValue('devreme');
});

test('the browser asks before a text that is not saved is left', async ({ page, slug }) => {
  await page.goto(at.newComment(slug, FIRST.eid));
  await commentFields(page).text.pressSequentially('nesalvat');
  await expect(page.getByText('V-au mai rămas 4.992 de caractere.').first()).toBeVisible();
  const asked = page.waitForEvent('dialog');
  const leaving = page.getByRole('banner').getByRole('link', { name: 'Rotunda' }).click({ noWaitAfter: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await leaving;
  await expect(page).toHaveURL(new RegExp(at.newComment(slug, FIRST.eid).replace(/[?]/g, '\\?')));
  await expect(commentFields(page).text).toHaveValue('nesalvat');
});

test('sending the form is not asked about', async ({ page, slug }) => {
  await page.goto(at.newComment(slug, FIRST.eid));
  await typeComment(page, { stance: 'support', kind: 'opinion', text: 'se trimite' });
  await expect(page.getByText('V-au mai rămas 4.990 de caractere.').first()).toBeVisible();
  await commentFields(page).add.click();
  await expect(page.getByRole('heading', { level: 1, name: w.mine.title })).toBeVisible();
});

test('the menu counts the comments that wait, on pages that everyone shares too', async ({ page, slug }) => {
  const link = page.getByRole('banner').getByRole('link', { name: w.mineLink });
  await page.goto(at.text(slug));
  await expect(link).toHaveAccessibleName('Contribuția mea');
  await addComment(page, at.newComment(slug, FIRST.eid), { stance: 'support', kind: 'opinion', text: 'Una.' });
  await addComment(page, at.newComment(slug, LETTER.eid), { stance: 'support', kind: 'opinion', text: 'Două.' });
  await page.goto(at.text(slug));
  await expect(link).toHaveAccessibleName(/Contribuția mea\s+2 observații netrimise/);
});
