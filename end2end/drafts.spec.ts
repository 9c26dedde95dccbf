// The check of a draft before it is published: what stops it, changes of its shape, and undoing.
import type { Page } from '@playwright/test';
import { ACT, FAULTY, LETTER } from './support/act';
import { consultationFields, FULL, pasteDraft, publish, typeConsultation } from './support/consultation';
import { tabTo } from './support/keyboard';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const w = WORDS.ro.desk;
const at = paths('ro');

/** Makes a consultation whose draft is this text; ends at its preview. */
async function drafted(page: Page, slug: string, text: string): Promise<string> {
  await page.goto(at.newConsultation());
  await typeConsultation(page, { ...FULL, slug });
  await consultationFields(page).save.click();
  await pasteDraft(page, slug, text);
  await expect(page.getByRole('heading', { level: 1, name: w.checkDraft })).toBeVisible();
  return slug;
}

/** Goes to an element by keyboard and presses Enter. */
async function press(page: Page, wanted: ReturnType<Page['getByRole']>): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press('Enter');
}

test('an error stops publication until it is corrected', async ({ staff, unique }) => {
  const slug = await drafted(staff, `gresit-${unique}`, FAULTY);
  const main = staff.getByRole('main');
  await expect(main.getByRole('heading', { level: 2, name: w.stopped })).toBeVisible();
  await expect(main.getByRole('link', { name: w.publish })).toHaveCount(0);

  await staff.goto(`${at.draft(slug)}?publish=1`);
  await expect(staff.getByRole('heading', { level: 1, name: w.notYet })).toBeVisible();
  await expect(main.getByRole('button', { name: w.publish })).toHaveCount(0);
  await main.getByRole('link', { name: w.repeated }).click();
  await expect(staff).toHaveURL(/#n-/);

  const node = main.getByRole('group').filter({ hasText: w.repeated });
  await node.getByRole('link', { name: w.correct }).click();
  await staff.getByRole('textbox', { name: w.number }).fill('Articolul 3');
  await staff.getByRole('button', { name: w.keep }).click();
  await expect(staff.getByRole('status').getByText(w.corrected)).toBeVisible();
  await expect(main.getByRole('heading', { level: 2, name: w.stopped })).toHaveCount(0);
  await publish(staff);
});

test('a letter is joined and parted again by keyboard', async ({ staff, unique }) => {
  const slug = await drafted(staff, `litere-${unique}`, ACT);
  const main = staff.getByRole('main');
  await staff.goto(`${at.draft(slug)}?node=${LETTER.eid}`);
  await press(staff, main.getByRole('button', { name: w.join }));
  await expect(staff.getByRole('status')).toContainText('unită');
  await expect(main.getByText('un spătar; b) două brațe, în termen de 10 zile.').first()).toBeAttached();
  await press(staff, staff.getByRole('status').getByRole('button', { name: w.undo }));
  await expect(staff.getByRole('status').getByText(w.undone)).toBeVisible();
  await expect(main.getByText('un spătar; b) două brațe')).toHaveCount(0);
  await expect(main.getByRole('button', { name: w.undo })).toHaveCount(0);
});

test('a text is split before words that stand in it', async ({ staff, unique }) => {
  const slug = await drafted(staff, `impartit-${unique}`, ACT);
  const main = staff.getByRole('main');
  await staff.goto(`${at.draft(slug)}?node=chp_1__art_2__para_1`);
  const words = staff.getByRole('textbox', { name: w.splitAt });
  await words.fill('pe scaun');
  await staff.getByRole('button', { name: w.split }).click();
  await expect(staff).toHaveTitle(WORDS.ro.error);
  await expect(staff.getByRole('alert').getByText(w.notInText)).toBeVisible();
  await expect(words).toHaveValue('pe scaun');
  await words.fill('pe bancă');
  await staff.getByRole('button', { name: w.split }).click();
  await expect(staff.getByRole('status')).toContainText('împărțită');
  await expect(main.getByRole('group').filter({ hasText: /^text\s+pe bancă\./ })).toHaveCount(1);
});

test('what has no place is not offered', async ({ staff, unique }) => {
  const slug = await drafted(staff, `prima-${unique}`, ACT);
  await staff.goto(`${at.draft(slug)}?node=chp_1`);
  const actions = staff.getByRole('region', { name: w.shape }).getByRole('button');
  await expect(actions).toHaveText([w.drop]);
});

test('the reading of another text is undone', async ({ staff, unique }) => {
  const slug = await drafted(staff, `alt-${unique}`, ACT);
  const main = staff.getByRole('main');
  await pasteDraft(staff, slug, 'LEGE privind altceva\n\nArticolul 1\nUn singur articol.\n');
  await expect(main.getByText('Un singur articol.').first()).toBeVisible();
  await main.getByRole('button', { name: w.undo }).click();
  await expect(staff.getByRole('status').getByText(w.undone)).toBeVisible();
  await expect(main.getByText('Oricine se poate așeza pe bancă.').first()).toBeVisible();
  await expect(main.getByText('Un singur articol.')).toHaveCount(0);
});
