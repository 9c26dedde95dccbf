// Much was sent from one address: nobody's text is lost, and who has no script sends by a mailed link.
import { FIRST } from './support/act';
import { comments } from './support/api';
import { inFlood, ownAddress } from './support/flood';
import { mailedPath } from './support/mail';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment, ANA, readReceipt, senderFields, typeSender } from './support/writer';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');
const OPINION = { stance: 'support', kind: 'opinion', text: 'Da, și din potop.' } as const;

test('in a flood everything typed is kept, and a mailed link sends it once', async ({ page, slug, unique }) => {
  const email = `potop-${unique}@exemplu.example`;
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await inFlood(page, slug, ownAddress(unique));
  await page.goto(at.check(slug));
  await typeSender(page, { ...ANA, email });
  const fields = senderFields(page);
  await fields.send.click();
  await expect(page.getByText(w.flood.oneMore)).toBeVisible();
  await expect(page.getByRole('heading', { name: w.flood.title })).toBeVisible();
  await expect(fields.name).toHaveValue('Ana Exemplu');
  await expect(fields.email).toHaveValue(email);
  await expect(page.getByRole('main').getByText(OPINION.text)).toBeVisible();

  await page.getByRole('button', { name: w.flood.byMail }).click();
  await expect(page.getByRole('status').filter({ hasText: w.flood.mailed })).toBeVisible();
  expect(await comments(page.request, slug)).toEqual([]);

  const link = await mailedPath(email);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: w.flood.held })).toBeVisible();
  await expect(page.getByRole('main').getByText(OPINION.text)).toBeVisible();
  expect(await comments(page.request, slug)).toEqual([]);
  await page.getByRole('button', { name: w.check.send }).click();
  const { number } = await readReceipt(page);
  await page.goto(link);
  await expect(page.getByRole('heading', { level: 1, name: w.flood.sent })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: w.flood.toReceipt }).click();
  expect((await readReceipt(page)).number).toBe(number);
  expect(await comments(page.request, slug)).toHaveLength(1);
});

test('a field that nobody sees refuses nobody, and staff are told of it', async ({ page, staff, slug }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), OPINION);
  await page.goto(at.check(slug));
  await typeSender(page, ANA);
  await page.locator('input[name="website"]').fill('http://reclama.example', { force: true });
  await senderFields(page).send.click();
  await readReceipt(page);
  await staff.goto(at.deskRegister(slug));
  await expect(staff.getByText(w.flood.trap)).toBeVisible();
  await page.goto(at.register(slug));
  await expect(page.getByText(w.flood.trap)).toHaveCount(0);
});
