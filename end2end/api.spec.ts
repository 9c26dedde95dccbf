// The interface for programs. It knows no script, so it is tested once.
import { ACT, FIRST, LAST, LETTER } from './support/act';
import { articles, citizen, comments, provisions, send, type NewComment, type Stances } from './support/api';
import { expect, test } from './support/test';

test.skip(({ javaScriptEnabled }) => javaScriptEnabled === false, 'no page is looked at');

const STANCES: (keyof Stances)[] = ['support', 'support_with_changes', 'against', 'neutral'];
const OPINION: NewComment = { provision: FIRST.eid, stance: 'support', kind: 'opinion', text: 'Da.' };

test('the description is OpenAPI and names every route', async ({ request }) => {
  const answer = await request.get('/api/v1/openapi.json');
  expect(answer.headers()['content-type']).toContain('application/json');
  const description = await answer.json();
  expect(description.openapi).toMatch(/^3\./);
  const routes = Object.keys(description.paths).map(path => path.replace('/api/v1', ''));
  expect(routes.sort()).toEqual([
    '/consultations', '/consultations/{slug}', '/consultations/{slug}/articles', '/consultations/{slug}/changes',
    '/consultations/{slug}/comments', '/consultations/{slug}/open-data/{file}',
    '/consultations/{slug}/provisions', '/consultations/{slug}/register', '/consultations/{slug}/submissions',
    '/consultations/{slug}/versions',
  ]);
  const refs = JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g);
  for (const [, name] of refs) expect(description.components.schemas).toHaveProperty(name ?? '');
});

test('consultations and their text are read', async ({ request, slug }) => {
  const list = (await (await request.get('/api/v1/consultations')).json()) as { slug: string }[];
  expect(list.map(one => one.slug)).toEqual(expect.arrayContaining([slug, 'legea-auditului-social']));
  const all = await provisions(request, slug);
  for (const { eid, label } of [FIRST, LETTER, LAST]) {
    expect(all.find(provision => provision.eid === eid)).toMatchObject({ label });
  }
  for (const { text } of all) expect(ACT).toContain(text);
});

test('five hundred comments: what is counted agrees with what was sent', async ({ request, slug }) => {
  const targets = (await provisions(request, slug)).filter(({ kind }) => kind !== 'chapter').map(({ eid }) => eid);
  const bodies = Array.from({ length: 100 }, (_, sender) => ({
    sender: sender % 4 === 0
      ? { ...citizen(`Semnatar ${sender}`), kind: 'organisation', organisation: `Asociația ${sender}` }
      : citizen(`Om ${sender}`),
    comments: Array.from({ length: 5 }, (_, place): NewComment => {
      const number = sender * 5 + place;
      const wording = number % 7 === 0 ? { proposed_wording: `Alt text ${number}.` } : {};
      const provision = targets[(number * 3 + sender) % targets.length] ?? '';
      return {
        provision, stance: STANCES[number % 4] ?? '', text: `Observația ${number}.`, ...wording,
        kind: number % 7 === 0 ? 'proposed_wording' : 'evidence',
      };
    }),
  }));
  const receipts: { number: string; tracking_url: string }[] = [];
  for (let start = 0; start < bodies.length; start += 10) {
    const tenth = bodies.slice(start, start + 10).map((body, index) => send(request, slug, body, `cheie-${slug}-${start + index}`));
    for (const answer of await Promise.all(tenth)) {
      expect(answer.status(), await answer.text()).toBe(201);
      receipts.push(await answer.json());
    }
  }
  expect(new Set(receipts.map(({ number }) => number)).size).toBe(100);

  const expected = (await articles(request, slug)).map(({ eid }) => {
    const within = (comment: NewComment) => comment.provision === eid || comment.provision?.startsWith(`${eid}__`);
    const said = bodies.flatMap(body => body.comments).filter(within);
    const senders = bodies.filter(body => body.comments.some(within));
    const of = (kind: string) => senders.filter(({ sender }) => sender.kind === kind).length;
    return {
      eid, comments: said.length, citizens: of('citizen'), organisations: of('organisation'),
      stances: Object.fromEntries(STANCES.map(stance => [stance, said.filter(one => one.stance === stance).length])),
      proposals: said.filter(one => one.proposed_wording !== undefined).length,
    };
  });
  expect(expected.reduce((sum, row) => sum + row.comments, 0)).toBe(500);
  expect(await articles(request, slug)).toEqual(expected.map(row => expect.objectContaining(row)));
  expect(await comments(request, slug)).toHaveLength(500);

  const again = bodies.slice(0, 20).map((body, index) => send(request, slug, body, `cheie-${slug}-${index}`));
  for (const [index, answer] of (await Promise.all(again)).entries()) {
    expect(answer.status()).toBe(201);
    expect(answer.headers()['idempotency-replayed']).toBe('true');
    expect(await answer.json()).toEqual(receipts[index]);
  }
  expect(await articles(request, slug)).toEqual(expected.map(row => expect.objectContaining(row)));
});

test('one key at the same moment enters one submission; with another body it is refused', async ({ request, slug }) => {
  const body = { sender: citizen('Ana Exemplu'), comments: [OPINION] };
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(request, slug, body, `una-${slug}`)));
  const numbers = await Promise.all(answers.map(async answer => ((await answer.json()) as { number: string }).number));
  expect(new Set(numbers).size).toBe(1);
  expect(await comments(request, slug)).toHaveLength(1);
  const other = await send(request, slug, { ...body, comments: [{ ...OPINION, text: 'Altceva.' }] }, `una-${slug}`);
  expect(other.status()).toBe(422);
  expect(await comments(request, slug)).toHaveLength(1);
});

test('errors are problem details that point at the fields', async ({ request, slug }) => {
  const bad = { sender: { ...citizen(''), email: 'x', county: 'Atlantida' }, comments: [OPINION, { ...OPINION, stance: 'poate', text: '' }] };
  const answer = await send(request, slug, bad);
  expect(answer.status()).toBe(422);
  expect(answer.headers()['content-type']).toBe('application/problem+json');
  const problem = (await answer.json()) as { status: number; type: string; title: string; errors: { pointer: string }[] };
  expect(problem).toMatchObject({ status: 422, type: expect.any(String), title: expect.any(String) });
  expect(problem.errors.map(({ pointer }) => pointer).sort()).toEqual([
    '/comments/1/stance', '/comments/1/text', '/sender/county', '/sender/email', '/sender/name',
  ]);
  expect(await comments(request, slug)).toEqual([]);
});

test('what is not there, not open, empty or no JSON is said with its status', async ({ request, slug }) => {
  const body = { sender: citizen('Ana Exemplu'), comments: [OPINION] };
  const status = async (of: string, data: unknown) => {
    const answer = await send(request, of, data);
    expect(answer.headers()['content-type']).toBe('application/problem+json');
    return answer.status();
  };
  expect(await status('nu-exista', body)).toBe(404);
  expect(await status('finantarea-serviciilor-comunitare', body)).toBe(409);
  expect(await status(slug, { ...body, comments: [] })).toBeGreaterThanOrEqual(400);
  expect(await status(slug, { ...body, comments: [{ ...OPINION, provision: 'art_999' }] })).toBe(422);
  expect(await status(slug, 'nu e JSON')).toBe(400);
  expect((await request.get('/api/v1/consultations/nu-exista')).status()).toBe(404);
});
