// Strings that break careless programs, in every field of a submission: they come back as the text they are.
import type { Page } from '@playwright/test';
import { FIRST, LETTER } from './support/act';
import { citizen, comments, send, type NewComment } from './support/api';
import { isFormula, rows } from './support/csv';
import { ordered } from './support/files';
import { collections, kept, WORST } from './support/nasty';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment, commentFields, readReceipt, senderFields, typeComment, typeSender } from './support/writer';
import { WORDS } from './support/words';

const at = paths('ro');

/** All text of the page's main part. */
const textOf = async (page: Page) => (await page.getByRole('main').textContent()) ?? '';

/** Nothing but white space, as the program sees it (Unicode's White_Space). */
const isBlank = (text: string) => /^\p{White_Space}*$/u.test(text);

test('the worst strings come back as text on every page, in CSV and in JSON', async ({ page, slug, staff }) => {
  for (const worst of WORST) {
    await addComment(page, at.newComment(slug, LETTER.eid), {
      stance: 'against', kind: 'wording', text: `${worst} T`, wording: `${worst} W`, reasons: `${worst} R`,
    });
  }
  const [name, organisation] = ['"><img src=x onerror=alert(5)> &amp;', '=1+1</title><script>alert(6)</script>'];
  await page.goto(at.check(slug));
  await typeSender(page, { name, organisation, email: 'ana@exemplu.example', county: 'Dolj', publish: true });
  await expectAll(page, ['T', 'R']);
  await senderFields(page).send.click();
  const { secret } = await readReceipt(page);
  await expectAll(page, ['T', 'R']);
  expect(await textOf(page)).toContain(organisation);
  for (const path of [at.tracking(secret), at.article(slug, LETTER.page), paths('en').article(slug, LETTER.page)]) {
    await page.goto(path);
    await expectAll(page, ['T', 'R']);
  }
  expect(await textOf(page)).toContain(organisation);
  await staff.goto(at.deskComments(slug));
  await expectAll(staff, ['T', 'R']);
  expect(await textOf(staff)).toContain(organisation);

  const said = await comments(page.request, slug);
  for (const worst of WORST) {
    const one = said.find(({ text }) => text === `${worst} T`);
    expect(one).toMatchObject({ proposed_wording: `${worst} W`, reasons: `${worst} R`, author: organisation });
  }
  const csv = rows(await (await staff.request.get(`/desk/${slug}/comments/csv`)).text());
  const json = (await (await staff.request.get(`/desk/${slug}/comments/json`)).json()) as { comments: { text: string }[] };
  expect(csv).toHaveLength(WORST.length);
  for (const row of csv) {
    for (const cell of Object.values(row)) expect(isFormula(cell), `a formula: ${cell}`).toBe(false);
    expect(row.author).toBe(`'${organisation}`);
  }
  for (const worst of WORST) {
    expect(csv.map(row => row.text?.replace(/^'(?=[\s=+\-@])/u, ''))).toContain(`${worst} T`);
    expect(json.comments.map(({ text }) => text)).toContain(`${worst} T`);
  }
});

async function expectAll(page: Page, marks: string[]): Promise<void> {
  const text = await textOf(page);
  for (const worst of WORST) {
    for (const mark of marks) expect(text).toContain(`${worst} ${mark}`);
  }
}

for (const [index, worst] of WORST.entries()) {
  test(`a refused form gives string ${index + 1} back in its fields`, { tag: '@once' }, async ({ page, world: { slug } }) => {
    await page.goto(at.newComment(slug, FIRST.eid));
    await typeComment(page, { text: worst, wording: worst, reasons: worst });
    await commentFields(page).add.click();
    await expect(page).toHaveTitle(WORDS.ro.error);
    for (const field of ['text', 'wording', 'reasons'] as const) await expect(commentFields(page)[field]).toHaveValue(worst);
    await typeComment(page, { stance: 'neutral', kind: 'evidence' });
    await commentFields(page).keep.click();
    await page.goto(at.check(slug));
    await typeSender(page, { name: worst, organisation: worst, email: worst });
    await senderFields(page).send.click();
    await expect(page).toHaveTitle(WORDS.ro.error);
    for (const field of ['name', 'organisation', 'email'] as const) await expect(senderFields(page)[field]).toHaveValue(worst);
  });
}

test('strings in addresses are answered with a plain page', async ({ page }) => {
  for (const worst of WORST) {
    const part = encodeURIComponent(worst);
    for (const path of [`/ro/${part}`, `/ro/consultari/${part}`, `/ro/problema/closed?ref=${part}`, `/en/receipt/${part}`]) {
      const answer = await page.goto(path);
      expect([400, 404, 409], path).toContain(answer?.status());
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    }
    await page.goto(`${at.login()}?next=${part}&wrong=1&out=1`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  }
});

test('every line of the public collections comes back as text', async ({ page, slug, staff, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'once is enough, where scripts could run');
  test.slow();
  const found = collections();
  if (found === null) console.log('naughty: the public collections are not beside the repository; own strings only');
  const lines = (found ?? WORST).map(kept).filter(line => !isBlank(line) && [...line].length <= 5_000);
  const names = lines.filter(line => [...line].length <= 200);
  const secrets: [string, string[]][] = [];
  for (let start = 0, group = 0; start < lines.length; start += 100, group += 1) {
    const some = lines.slice(start, start + 100);
    const name = names[(group * 37) % names.length] ?? '';
    const said = some.map((line): NewComment => ({
      provision: LETTER.eid, stance: 'neutral', kind: 'opinion', text: line, proposed_wording: `W ${line}`, reasons: line,
    }));
    const sender = { ...citizen(name), kind: 'organisation', organisation: name };
    const answer = await send(page.request, slug, { sender, comments: said });
    expect(answer.status(), await answer.text()).toBe(201);
    secrets.push([((await answer.json()) as { tracking_url: string }).tracking_url, some]);
  }
  for (const [url, some] of secrets) {
    await page.goto(new URL(url).pathname);
    const text = await textOf(page);
    for (const line of some) expect(text).toContain(line);
  }
  const said = await comments(page.request, slug);
  const sayings = new Map(said.map(one => [one.text, one]));
  // More than are given at once: they are ordered.
  const made = async (label: string) => await staff.request.get(await ordered(staff, slug, label));
  const json = (await (await made('Observațiile publicate, JSON')).json()) as { comments: { text: string }[] };
  const exported = new Set(json.comments.map(({ text }) => text));
  const csv = rows(await (await made('Observațiile publicate, CSV')).text());
  const cells = new Set(csv.map(row => row.text));
  expect([said.length, json.comments.length, csv.length]).toEqual([lines.length, lines.length, lines.length]);
  for (const line of lines) {
    expect(sayings.get(line)).toMatchObject({ proposed_wording: `W ${line}`, reasons: line });
    expect(exported.has(line), `in JSON: ${line}`).toBe(true);
    expect(cells.has(line) || cells.has(`'${line}`), `in CSV: ${line}`).toBe(true);
  }
  const formulas = csv.flatMap(row => Object.values(row)).filter(isFormula);
  expect(formulas).toEqual([]);
});
