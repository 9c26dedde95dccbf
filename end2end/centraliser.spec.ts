// The centraliser: what staff take from the page of the comments is what its filter lists.
import { FIRST, LAST } from './support/act';
import { citizen, send } from './support/api';
import { isFormula, rows } from './support/csv';
import { paths } from './support/paths';
import { expect, test } from './support/test';

const at = paths('ro');

interface Table {
  row_count: number;
  filter: string;
  version: number;
  checksum: { sha256: string };
  rows: { eid: string; text: string; observation: string; proposed_wording: string; author: string; outcome: string }[];
}

test('staff take the table in every format, of everything and of one article', async ({ page, slug, staff }) => {
  const said = [
    { provision: LAST.eid, stance: 'support', kind: 'opinion', text: 'Da.' },
    { provision: FIRST.eid, stance: 'against', kind: 'proposed_wording', text: '=1+1', proposed_wording: 'Altfel.' },
    { provision: 'act', stance: 'neutral', kind: 'question', text: 'De ce?' },
  ];
  expect((await send(page.request, slug, { sender: citizen('Ana Exemplu'), comments: said })).status()).toBe(201);

  await staff.goto(at.deskComments(slug));
  const link = (format: string) => staff.getByRole('link', { name: `${format} cu tabelul centralizator` });
  const take = async (format: string) => staff.request.get((await link(format).getAttribute('href')) ?? '');
  const all = (await (await take('JSON')).json()) as Table;
  expect(all.rows.map(({ eid }) => eid)).toEqual(['', FIRST.eid, LAST.eid]);
  expect(all).toMatchObject({ row_count: 3, filter: 'all' });
  expect(all.rows[1]).toMatchObject({ observation: '=1+1', proposed_wording: 'Altfel.', author: 'Ana Exemplu', outcome: 'undecided' });
  expect(all.rows[1]?.text).not.toBe('');

  const csv = rows(await (await take('CSV')).text());
  expect(csv.map(({ checksum }) => checksum)).toEqual(Array(3).fill(all.checksum.sha256));
  for (const cell of csv.flatMap(row => Object.values(row))) expect(isFormula(cell), `a formula: ${cell}`).toBe(false);
  const html = await take('HTML');
  expect(html.headers()['content-disposition']).toContain(`${slug}-centraliser-v${all.version}.html`);
  expect(await html.text()).toContain(all.checksum.sha256);
  for (const format of ['DOCX', 'XLSX']) {
    const file = await take(format);
    expect(file.headers()['content-type']).toContain('officedocument');
    expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
  }
  const annotated = await staff.getByRole('link', { name: 'Proiectul cu observații' }).getAttribute('href');
  expect((await (await staff.request.get(annotated ?? '')).body()).subarray(0, 2).toString()).toBe('PK');

  await staff.goto(`${at.deskComments(slug)}?provision=${LAST.eid}`);
  const one = (await (await take('JSON')).json()) as Table;
  expect(one).toMatchObject({ row_count: 1, filter: LAST.eid });
  expect(one.rows.map(({ observation }) => observation)).toEqual(['Da.']);
});

test('nobody else takes it', async ({ page, slug }) => {
  for (const path of [`/desk/${slug}/centraliser/csv`, `/desk/${slug}/annotated`]) {
    expect((await page.request.get(path)).status()).toBe(403);
  }
});
