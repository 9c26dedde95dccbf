// The work of the team: a consultation from an empty form to the table of what was said.
import { ACT, FIRST, LAST } from './support/act';
import { citizen, provisions, send } from './support/api';
import { consultationFields, correct, FULL, pasteDraft, publish, typeConsultation } from './support/consultation';
import { docx } from './support/docx';
import { paths } from './support/paths';
import { readTable } from './support/table';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');

test('a policy and a consultation are made, and a refused form keeps what was typed', async ({ staff, unique }) => {
  await staff.goto(at.desk());
  await staff.getByRole('link', { name: w.desk.newPolicy }).click();
  const policy = `Politica ${unique}`;
  await staff.getByRole('textbox', { name: w.desk.titleRo }).fill(policy);
  await staff.getByRole('button', { name: w.desk.createPolicy }).click();
  await expect(staff).toHaveTitle(w.error);
  await expect(staff.getByRole('textbox', { name: w.desk.titleRo })).toHaveValue(policy);
  await staff.getByRole('textbox', { name: w.desk.summaryRo }).fill('Pe scurt.');
  await staff.getByRole('button', { name: w.desk.createPolicy }).click();
  await expect(staff.getByRole('heading', { level: 1, name: w.desk.title })).toBeVisible();
  await expect(staff.getByRole('main').getByText(policy)).toBeVisible();

  await staff.getByRole('link', { name: w.desk.newConsultation }).click();
  const typed = { ...FULL, policy, slug: `noua-${unique}`, contactEmail: 'nu-e-adresa' };
  await typeConsultation(staff, typed);
  const fields = consultationFields(staff);
  await fields.save.click();
  await expect(staff).toHaveTitle(w.error);
  await expect(staff.getByRole('alert').filter({ hasText: w.errorSummary })).toBeVisible();
  await expect(fields.title).toHaveValue(typed.title);
  await expect(fields.summary).toHaveValue(typed.summary);
  await expect(fields.contactEmail).toHaveValue('nu-e-adresa');
  await expect(fields.mode('voluntary')).toBeChecked();
  await expect(fields.opens).toHaveValue(typed.opens);
  await expect(fields.policy.locator('option:checked')).toHaveText(policy);
  await fields.contactEmail.fill('contact@exemplu.example');
  await fields.save.click();
  await expect(staff).toHaveURL(new RegExp(at.draft(typed.slug)));
});

test('legal mode refuses nine days and takes ten', async ({ staff, unique }) => {
  await staff.goto(at.newConsultation());
  const legal = { ...FULL, slug: `legala-${unique}`, mode: 'legal' as const, opens: '2090-01-01T09:00', closes: '2090-01-10T16:00' };
  await typeConsultation(staff, legal);
  const fields = consultationFields(staff);
  await fields.save.click();
  await expect(staff).toHaveTitle(w.error);
  await expect(staff.getByRole('alert').getByText(w.desk.tooShort)).toBeVisible();
  await expect(fields.mode('legal')).toBeChecked();
  await fields.closes.fill('2090-01-11T16:00');
  await fields.save.click();
  await expect(staff).toHaveURL(new RegExp(at.draft(legal.slug)));
});

test('a draft is pasted, corrected and published, and a comment arrives', async ({ staff, unique, page }) => {
  await staff.goto(at.newConsultation());
  const details = { ...FULL, slug: `drum-${unique}` };
  await typeConsultation(staff, details);
  await consultationFields(staff).save.click();
  await pasteDraft(staff, details.slug, ' \n \n');
  await expect(staff).toHaveTitle(w.error);
  await pasteDraft(staff, details.slug, ACT.replace('(2) Banca se curăță', '2) Banca se curăță'));
  await expect(staff.getByRole('heading', { level: 1, name: w.desk.checkDraft })).toBeVisible();
  await expect(staff.getByRole('main').getByText('Oricine se poate așeza pe bancă.').first()).toBeVisible();

  await correct(staff, 'Prezenta lege stabilește regulile', 'Prezenta lege stabilește regulile tuturor băncilor.');
  await publish(staff);
  const all = await provisions(page.request, details.slug);
  expect(all.find(({ eid }) => eid === FIRST.eid)?.text).toBe('Prezenta lege stabilește regulile tuturor băncilor.');

  const comments = [
    { provision: LAST.eid, stance: 'support', kind: 'opinion', text: 'Da.' },
    { provision: LAST.eid, stance: 'against', kind: 'proposed_wording', proposed_wording: 'Altfel.' },
    { provision: FIRST.eid, stance: 'neutral', kind: 'question', text: 'De ce?' },
  ];
  expect((await send(page.request, details.slug, { sender: citizen('Ana Exemplu'), comments })).status()).toBe(201);

  await staff.goto(at.deskArticles(details.slug));
  const inOrder = (await readTable(staff, w.table)).filter(({ label }) => /^art/i.test(label));
  expect(inOrder.map(row => row.comments)).toEqual([1, 0, 2]);
  await staff.getByRole('link', { name: w.table.byComments }).click();
  const byComments = (await readTable(staff, w.table)).filter(({ label }) => /^art/i.test(label));
  expect(byComments.map(row => row.comments)).toEqual([2, 1, 0]);
  await staff.getByRole('link', { name: w.table.byLaw }).click();
  expect((await readTable(staff, w.table)).filter(({ label }) => /^art/i.test(label))).toEqual(inOrder);
  await staff.getByRole('link', { name: w.table.showParts }).first().click();
  expect((await readTable(staff, w.table)).find(({ label }) => /alin\. \(1\)/.test(label))).toMatchObject({ comments: 1 });
});

test('a file is read, and one that is no draft says so', async ({ staff, unique }) => {
  await staff.goto(at.newConsultation());
  const details = { ...FULL, slug: `fisier-${unique}` };
  await typeConsultation(staff, details);
  await consultationFields(staff).save.click();
  const upload = async (name: string, mimeType: string, buffer: Buffer) => {
    await staff.goto(`${at.draft(details.slug)}?upload=1`);
    await staff.getByLabel(w.desk.file).setInputFiles({ name, mimeType, buffer });
    await staff.getByRole('button', { name: w.desk.read }).click();
  };
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  await upload('poza.docx', word, Buffer.from('nu e un fișier Word'));
  await expect(staff).toHaveTitle(w.error);
  await expect(staff.getByRole('alert').getByText(w.desk.unread)).toBeVisible();
  for (const [name, mimeType, buffer] of [['lege.docx', word, docx(ACT)], ['lege.txt', 'text/plain', Buffer.from(ACT)]] as const) {
    await upload(name, mimeType, buffer);
    await expect(staff.getByRole('heading', { level: 1, name: w.desk.checkDraft })).toBeVisible();
    await expect(staff.getByRole('main').getByText(name).first()).toBeVisible();
    await expect(staff.getByRole('main').getByText('Oricine se poate așeza pe bancă.').first()).toBeVisible();
  }
});

test('a published text is not changed by a new draft', async ({ staff, slug, page }) => {
  const before = await provisions(page.request, slug);
  await pasteDraft(staff, slug, ACT.replace('două brațe', 'șapte brațe'));
  await expect(staff.getByRole('heading', { level: 1, name: w.desk.checkDraft })).toBeVisible();
  expect(await provisions(page.request, slug)).toEqual(before);
});
