// Commenting on a draft, from the article to the receipt, and what the team then sees. Runs with and without script.
import { FIRST, LAST, LETTER } from './support/act';
import { paths } from './support/paths';
import { readTable } from './support/table';
import { expect, test } from './support/test';
import {
  addComment, ANA, checkAndSend, commentFields, typeComment,
} from './support/writer';
import { WORDS } from './support/words';
import { articles, comments } from './support/api';
import { rows } from './support/csv';

const w = WORDS.ro;
const at = paths('ro');

test('what is written on an article ends in a receipt and in the table of the team', async ({ page, slug, staff }) => {
  await page.goto(at.article(slug, FIRST.page));
  await page.getByRole('main').getByRole('link', { name: `Comentați ${FIRST.label}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(FIRST.label);
  await typeComment(page, { stance: 'support', kind: 'opinion', text: 'Foarte bine.\nAșa rămâne.', reasons: 'Se cerea.' });
  await commentFields(page).add.click();
  await expect(page.getByRole('heading', { level: 1, name: w.mine.title })).toBeVisible();
  await expect(page.getByRole('main').getByText('Foarte bine.')).toBeVisible();

  await page.goto(at.article(slug, LETTER.page));
  await page.getByRole('main').getByRole('link', { name: `Comentați ${LETTER.label}` }).click();
  const fields = commentFields(page);
  await expect(fields.wording).toHaveValue(LETTER.text);
  const wording = LETTER.text.replace('10 zile', '20 de zile');
  await typeComment(page, { stance: 'change', kind: 'wording', wording });
  await fields.add.click();
  // The form shows the same redline while one types: only the next page proves that it was kept.
  await expect(page.getByRole('heading', { level: 1, name: w.mine.title })).toBeVisible();
  const main = page.getByRole('main');
  await expect(main.getByRole('insertion').filter({ hasText: '20 de' })).toBeVisible();
  await expect(main.getByRole('deletion').filter({ hasText: '10' })).toBeVisible();

  await page.goto(at.act(slug));
  await page.getByRole('main').getByRole('link', { name: w.reading.comment }).first().click();
  await typeComment(page, { stance: 'against', kind: 'question', text: 'De ce acum?' });
  await commentFields(page).add.click();

  const { number, secret } = await checkAndSend(page, ANA);
  await expect(page.getByRole('main').getByRole('link', { name: new RegExp(secret) })).toBeVisible();
  await page.getByRole('link', { name: w.receipt.follow }).click();
  await expect(page).toHaveURL(new RegExp(`${at.tracking(secret)}$`));
  await expect(page.getByRole('heading', { level: 1 })).toContainText(number);
  await expect(page.getByRole('main').getByText(w.tracking.published, { exact: true })).toHaveCount(3);

  await staff.goto(at.deskArticles(slug));
  const table = await readTable(staff, w.table);
  const row = (start: string) => table.find(({ label }) => label.toLowerCase().startsWith(start));
  expect(row('art. 1')).toMatchObject({ comments: 2, citizens: 1, organisations: 0, proposals: 1 });
  expect(row('art. 2')).toMatchObject({ comments: 0 });
  expect(row(w.table.whole.toLowerCase())).toMatchObject({ comments: 1, citizens: 1 });

  const perArticle = await articles(page.request, slug);
  expect(perArticle.find(({ eid }) => eid === FIRST.article)).toMatchObject({
    comments: 2, citizens: 1, organisations: 0, proposals: 1,
    stances: { support: 1, support_with_changes: 1, against: 0, neutral: 0 },
  });
  const exported = rows(await (await staff.request.get(`/desk/${slug}/articles/csv`)).text());
  const csv = exported.find(({ eid }) => eid === FIRST.article);
  expect(csv).toMatchObject({ comments: '2', citizens: '1', support: '1', support_with_changes: '1', proposals: '1' });
  const json = await (await staff.request.get(`/desk/${slug}/articles/json`)).json();
  expect(json).toMatchObject({ total: { comments: 3, citizens: 1 }, whole_act: { comments: 1 } });
  const said = await comments(page.request, slug);
  expect(said.map(comment => comment.number)).toEqual([number, number, number]);
  expect(said.find(({ provision }) => provision === LETTER.eid)?.proposed_wording).toBe(wording);
  expect(said.find(({ provision }) => provision === FIRST.eid)?.text).toBe('Foarte bine.\nAșa rămâne.');

  await staff.goto(at.deskComments(slug));
  await expect(staff.getByRole('main').getByText('De ce acum?')).toBeVisible();
  await page.goto(at.article(slug, FIRST.page));
  await expect(page.getByRole('main').getByText('Ana Exemplu').first()).toBeVisible();
  await expect(page.getByText(ANA.email ?? '')).toHaveCount(0);
});

test('the journey speaks English too', async ({ page, slug }) => {
  const en = paths('en');
  await addComment(page, en.newComment(slug, LAST.eid), { stance: 'support', kind: 'opinion', text: 'Good.' }, 'en');
  const { secret } = await checkAndSend(page, ANA, 'en');
  await expect(page).toHaveURL(new RegExp(`${en.receipt(secret)}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a comment that was refused keeps everything that was typed', async ({ page, slug }) => {
  await page.goto(at.newComment(slug, LETTER.eid));
  await typeComment(page, { stance: 'against', text: 'Un text.', wording: 'Alt text.', reasons: 'Un motiv.' });
  await commentFields(page).add.click();
  await expect(page).toHaveTitle(w.error);
  const summary = page.getByRole('alert').filter({ hasText: w.errorSummary });
  await summary.getByRole('link').first().click();
  await expect(page).toHaveURL(/#kind$/);
  const fields = commentFields(page);
  await expect(fields.stance('against')).toBeChecked();
  await expect(fields.text).toHaveValue('Un text.');
  await expect(fields.wording).toHaveValue('Alt text.');
  await expect(fields.reasons).toHaveValue('Un motiv.');
  await fields.kind('opinion').check();
  await fields.keep.click();
  await expect(page.getByRole('heading', { level: 1, name: w.mine.title })).toBeVisible();
  await expect(page.getByRole('main').getByText('Un motiv.')).toBeVisible();
});

test('a text over the limit comes back whole', async ({ page, slug }) => {
  const long = 'ș'.repeat(5_001);
  await page.goto(at.newComment(slug, FIRST.eid));
  await typeComment(page, { stance: 'against', kind: 'opinion', text: long });
  await commentFields(page).add.click();
  await expect(page).toHaveTitle(w.error);
  await expect(commentFields(page).text).toHaveValue(long);
});

test('a saved comment can be changed, removed and put back before sending', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, FIRST.eid), { stance: 'support', kind: 'opinion', text: 'Întâi.' });
  await page.getByRole('link', { name: w.mine.change }).click();
  await expect(commentFields(page).text).toHaveValue('Întâi.');
  await typeComment(page, { stance: 'neutral', text: 'Apoi.' });
  await commentFields(page).keep.click();
  const main = page.getByRole('main');
  await expect(main.getByText('Apoi.')).toBeVisible();
  await expect(main.getByText('Întâi.')).toHaveCount(0);
  await page.getByRole('button', { name: w.mine.remove }).click();
  await expect(main.getByText('Apoi.')).toBeVisible();
  await page.getByRole('button', { name: w.mine.undo }).click();
  await expect(page.getByRole('button', { name: w.mine.remove })).toHaveCount(1);
  await page.getByRole('button', { name: w.mine.remove }).click();
  await page.goto(at.mine());
  await expect(page.getByRole('heading', { name: w.mine.empty })).toBeVisible();
  await expect(main.getByText('Apoi.')).toHaveCount(0);
});
