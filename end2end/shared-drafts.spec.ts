// An organisation of three writes together: from the first word to the signed submission, and what happens when two are at
// the same comment, when the draft changes under the signatory's eyes, and when a login ends in the middle of a sentence.
import { FIRST, LAST } from './support/act';
import { citizen, comments, send } from './support/api';
import { addShared, MANAGER, MEMBER, memberOf, openShared, ORGANISATION, SIGNATORY } from './support/members';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { readReceipt, typeComment } from './support/writer';
import { WORDS } from './support/words';

const w = WORDS.ro;
const o = w.organisation;
const at = paths('ro');

test('three members go from the first word to a signed submission', async ({ browser, slug, javaScriptEnabled }) => {
  const ana = await memberOf(browser, MEMBER, javaScriptEnabled);
  const dana = await memberOf(browser, MANAGER, javaScriptEnabled);
  const ion = await memberOf(browser, SIGNATORY, javaScriptEnabled);

  // The form that everyone shares leads a member to the organisation's own.
  await ana.page.goto(at.newComment(slug, FIRST.eid));
  await ana.page.getByRole('link', { name: o.forOrganisation }).click();
  await expect(ana.page.getByRole('heading', { level: 1, name: o.forWhom })).toBeVisible();
  await ana.page.getByRole('link', { name: ORGANISATION }).click();
  await typeComment(ana.page, { stance: 'against', kind: 'opinion', text: 'Banca trebuie păzită.' });
  await ana.page.getByRole('button', { name: o.add }).click();
  await expect(ana.page.getByRole('status')).toContainText(o.saved);

  // A colleague sees who wrote it, asks about it and writes on another article.
  await dana.page.goto(at.sharedDraft(dana.id, slug));
  await expect(dana.page.getByText(/^Scrisă de Ana/)).toBeVisible();
  await dana.page.getByRole('textbox', { name: o.message }).fill('De cine păzită?');
  await dana.page.getByRole('button', { name: o.say }).click();
  await expect(dana.page.getByText('De cine păzită?')).toBeVisible();
  await addShared(dana.page, dana.id, slug, LAST.eid, 'Prea târziu.');

  // Proposed, changed, and so proposed no more.
  await ana.page.goto(at.sharedDraft(ana.id, slug));
  await expect(ana.page.getByText('De cine păzită?')).toBeVisible();
  await ana.page.getByRole('button', { name: o.propose }).click();
  await expect(ana.page.getByText(o.proposed, { exact: true })).toBeVisible();
  await dana.page.goto(at.sharedDraft(dana.id, slug));
  await (await openShared(dana.page)).fill('Banca trebuie păzită de primărie.');
  await dana.page.getByRole('button', { name: w.comment.keep }).click();
  await expect(dana.page.getByText(/Schimbată ultima dată de Dana/)).toBeVisible();
  await ana.page.goto(at.sharedDraft(ana.id, slug));
  await expect(ana.page.getByText(o.withdrawn, { exact: true })).toBeVisible();
  await ana.page.getByRole('button', { name: o.propose }).click();

  // Whoever does not sign sees what would be sent, and no button.
  await ana.page.goto(at.sharedCheck(ana.id, slug));
  await expect(ana.page.getByText('Banca trebuie păzită de primărie.')).toBeVisible();
  await expect(ana.page.getByRole('button', { name: o.send })).toHaveCount(0);

  await ion.page.goto(at.sharedDraft(ion.id, slug));
  await ion.page.getByRole('link', { name: w.check.title }).click();
  await ion.page.getByRole('button', { name: o.send }).click();
  const { number } = await readReceipt(ion.page);
  const sent = await comments(ion.page.request, slug);
  expect(sent.map(({ text, author, organisation_state }) => [text, author, organisation_state])).toEqual([
    ['Prea târziu.', ORGANISATION, 'verified'],
    ['Banca trebuie păzită de primărie.', ORGANISATION, 'verified'],
  ]);

  // The desk knows the number, and the public page says whose comment it is.
  await ana.page.goto(at.organisation(ana.id));
  await expect(ana.page.getByRole('main').getByRole('link', { name: number }).first()).toBeVisible();
  await ana.page.goto(at.article(slug, FIRST.page));
  await expect(ana.page.getByText(o.verified, { exact: true }).first()).toBeVisible();
  for (const member of [ana, dana, ion]) await member.leave();
});

test('of two who change one comment at once neither loses a word', async ({ browser, slug, javaScriptEnabled }) => {
  const ana = await memberOf(browser, MEMBER, javaScriptEnabled);
  const dana = await memberOf(browser, MANAGER, javaScriptEnabled);
  await addShared(ana.page, ana.id, slug, FIRST.eid, 'Întâi.');
  await dana.page.goto(at.sharedDraft(dana.id, slug));
  const [hers, mine] = [await openShared(ana.page), await openShared(dana.page)];
  await hers.fill('Varianta Anei.');
  await mine.fill('Varianta Danei.');
  await ana.page.getByRole('button', { name: w.comment.keep }).click();
  await expect(ana.page.getByRole('status')).toContainText(o.saved);
  await dana.page.getByRole('button', { name: w.comment.keep }).click();

  const main = dana.page.getByRole('main');
  await expect(dana.page.getByRole('heading', { level: 1, name: o.overtaken })).toBeVisible();
  for (const text of ['Varianta Anei.', 'Varianta Danei.']) {
    await expect(main.getByText(text, { exact: true }).first()).toBeVisible();
  }
  // Loaded again it is all still there, and the colleague's text is not touched.
  await dana.page.reload();
  await expect(mine).toHaveValue('Varianta Danei.');
  await ana.page.reload();
  await expect(ana.page.getByText('Varianta Anei.')).toBeVisible();
  await dana.page.getByRole('link', { name: o.join }).click();
  await expect(mine).toHaveValue('Varianta Anei.\n\nVarianta Danei.');
  await dana.page.getByRole('button', { name: o.saveMine }).click();
  await expect(dana.page.getByRole('status')).toContainText(o.saved);
  await expect(main.getByText(/Varianta Anei\.\s+Varianta Danei\./)).toBeVisible();
  for (const member of [ana, dana]) await member.leave();
});

test('a text that was being changed when a colleague took the comment out is kept', async ({
  browser, slug, javaScriptEnabled,
}) => {
  const ana = await memberOf(browser, MEMBER, javaScriptEnabled);
  const dana = await memberOf(browser, MANAGER, javaScriptEnabled);
  await addShared(ana.page, ana.id, slug, FIRST.eid, 'De scos.');
  await dana.page.goto(at.sharedDraft(dana.id, slug));
  await (await openShared(dana.page)).fill('De păstrat.');
  await ana.page.getByRole('button', { name: w.mine.remove }).click();
  await expect(ana.page.getByText('De scos.')).toHaveCount(1);
  await dana.page.getByRole('button', { name: w.comment.keep }).click();
  await expect(dana.page.getByRole('heading', { level: 1, name: o.takenOut })).toBeVisible();
  await dana.page.getByRole('button', { name: o.addAgain }).click();
  await expect(dana.page.getByText('De păstrat.')).toBeVisible();
  for (const member of [ana, dana]) await member.leave();
});

test('a signatory sends exactly what the page showed', async ({ browser, slug, javaScriptEnabled }) => {
  const ana = await memberOf(browser, MEMBER, javaScriptEnabled);
  const ion = await memberOf(browser, SIGNATORY, javaScriptEnabled);
  await addShared(ana.page, ana.id, slug, FIRST.eid, 'Citit.');
  await ion.page.goto(at.sharedCheck(ion.id, slug));
  await (await openShared(ana.page)).fill('Schimbat între timp.');
  await ana.page.getByRole('button', { name: w.comment.keep }).click();
  await expect(ana.page.getByRole('status')).toContainText(o.saved);
  await ion.page.getByRole('button', { name: o.send }).click();
  await expect(ion.page.getByText(o.changedSince)).toBeVisible();
  await expect(ion.page.getByText('Schimbat între timp.')).toBeVisible();
  expect(await comments(ion.page.request, slug)).toEqual([]);
  await ion.page.getByRole('button', { name: o.send }).click();
  await readReceipt(ion.page);
  expect((await comments(ion.page.request, slug)).map(({ text }) => text)).toEqual(['Schimbat între timp.']);
  for (const member of [ana, ion]) await member.leave();
});

test('a text sent after the login has ended waits behind the login', async ({ browser, slug, javaScriptEnabled }) => {
  const ana = await memberOf(browser, MEMBER, javaScriptEnabled);
  await addShared(ana.page, ana.id, slug, FIRST.eid, 'Înainte.');
  const text = await openShared(ana.page);
  await text.fill('Scris până la capăt.');
  const url = new URL(ana.page.url()).origin;
  const headers = { accept: 'text/html', origin: url };
  await ana.page.request.post('/api/accounts/log-out', { form: { lang: 'ro' }, headers });
  await ana.page.getByRole('button', { name: w.comment.keep }).click();
  await ana.page.getByLabel(w.login.email).fill(MEMBER.email);
  await ana.page.getByLabel(w.login.password).fill(MEMBER.password);
  await ana.page.getByRole('button', { name: w.login.enter, exact: true }).click();
  await expect(text).toHaveValue('Scris până la capăt.');
  await ana.page.getByRole('button', { name: w.comment.keep }).click();
  await expect(ana.page.getByRole('status')).toContainText(o.saved);
  await ana.leave();
});

test('an organisation stands behind a citizen’s comment, and takes it back', async ({
  browser, page, slug, javaScriptEnabled,
}) => {
  const sent = await send(page.request, slug, {
    sender: citizen('Ana Exemplu'),
    comments: [{ provision: FIRST.eid, stance: 'support', kind: 'opinion', text: 'Foarte bine.' }],
  });
  expect(sent.status()).toBe(201);
  const ion = await memberOf(browser, SIGNATORY, javaScriptEnabled);
  await ion.page.goto(at.article(slug, FIRST.page));
  await ion.page.getByRole('link', { name: o.endorseLink }).click();
  await ion.page.getByRole('link', { name: ORGANISATION }).click();
  await expect(ion.page.getByText('Foarte bine.')).toBeVisible();
  await ion.page.getByRole('button', { name: o.endorse }).click();
  await expect(ion.page.getByRole('status')).toBeVisible();
  await page.goto(at.article(slug, FIRST.page));
  await page.getByText(o.endorsedByOne).click();
  await expect(page.getByText(ORGANISATION)).toBeVisible();
  const [comment] = await comments(page.request, slug);
  expect([comment?.endorsements, comment?.endorsed_by]).toEqual([1, [ORGANISATION]]);
  await ion.page.getByRole('button', { name: o.withdraw }).click();
  await expect(ion.page.getByRole('button', { name: o.endorse })).toBeVisible();
  expect((await comments(page.request, slug))[0]?.endorsements).toBe(0);
  await ion.leave();
});

test('an organisation follows a consultation and takes its dossier away', async ({
  browser, slug, javaScriptEnabled,
}) => {
  const ana = await memberOf(browser, MEMBER, javaScriptEnabled);
  await ana.page.goto(at.sharedDraft(ana.id, slug));
  await ana.page.getByRole('button', { name: o.follow }).click();
  await expect(ana.page.getByRole('status')).toBeVisible();
  const followed = ana.page.getByRole('region', { name: o.followed }).or(ana.page.locator('section', { hasText: o.followed }));
  await expect(followed.first()).toBeVisible();
  await addShared(ana.page, ana.id, slug, FIRST.eid, '=Pentru dosar.');
  const file = await ana.page.request.get(`/organisation/${ana.id}/dossier/csv`);
  expect(file.headers()['content-disposition']).toContain('organisation-dossier.csv');
  expect(await file.text()).toContain("'=Pentru dosar.");
  await ana.leave();
});
