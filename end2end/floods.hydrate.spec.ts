// Much was sent from one address: the browser works for a few seconds, and the same button sends.
import { FIRST } from './support/act';
import { comments } from './support/api';
import { accessibleEverywhere } from './support/axe';
import { inFlood, ownAddress } from './support/flood';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment, ANA, readReceipt, senderFields, typeSender } from './support/writer';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');
const OPINION = { stance: 'support', kind: 'opinion', text: 'Da, și din potop.' } as const;

test('the browser works by itself, and the same button sends', async ({ page, slug, unique }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await inFlood(page, slug, ownAddress(unique));
  await page.goto(at.check(slug));
  await typeSender(page, ANA);
  const fields = senderFields(page);
  await fields.send.click();
  await expect(page.getByText(w.flood.oneMore)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: w.flood.ready })).toBeVisible({ timeout: 60_000 });
  await expect(fields.name).toHaveValue('Ana Exemplu');
  await accessibleEverywhere(page);
  await fields.send.click();
  await readReceipt(page);
  expect(await comments(page.request, slug)).toHaveLength(1);
});

test('a button pressed before the work is done need not be pressed again', async ({ page, slug, unique }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await inFlood(page, slug, ownAddress(unique));
  await page.goto(at.check(slug));
  await typeSender(page, ANA);
  await senderFields(page).send.click();
  await expect(page.getByText(w.flood.oneMore)).toBeVisible();
  // Whether the work is done by now or not, one press leads to the receipt.
  await senderFields(page).send.click();
  await readReceipt(page);
  expect(await comments(page.request, slug)).toHaveLength(1);
});
