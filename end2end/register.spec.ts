// The register: a letter is entered by hand, everyone sees its mirror, and who may stay unnamed does.
import { FIRST, LAST } from './support/act';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment, senderFields } from './support/writer';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');

test('a letter is split by article, entered, printed and shown to everyone without the address', async ({ staff, page, slug, unique }) => {
  await staff.goto(at.deskRegister(slug));
  await staff.getByRole('link', { name: w.register.enter }).click();
  await expect(staff.getByRole('heading', { level: 1, name: w.register.newEntry })).toBeVisible();
  await staff.getByRole('combobox', { name: w.register.article }).selectOption({ label: 'Art. 1 Obiectul legii' });
  await staff.getByRole('button', { name: w.register.write }).click();
  await staff.getByRole('combobox', { name: w.register.part }).selectOption({ value: FIRST.eid });
  await staff.getByRole('button', { name: w.register.choose }).click();
  await staff.getByRole('radio', { name: w.stance.against }).check();
  await staff.getByRole('radio', { name: w.kind.opinion }).check();
  await staff.getByRole('textbox', { name: w.comment.text }).fill(`Banca e prea mică, ${unique}.`);
  await staff.getByRole('button', { name: w.comment.keep }).click();
  await expect(staff.getByText(`Banca e prea mică, ${unique}.`)).toBeVisible();

  // Without a contact it is refused, and nothing typed is lost.
  const name = `Vasile ${unique}`;
  await staff.getByRole('radio', { name: w.register.letter }).check();
  await staff.getByLabel(w.register.received).fill('2024-05-06T10:30');
  await staff.getByRole('radio', { name: w.register.person }).check();
  await staff.getByRole('textbox', { name: w.check.name }).fill(name);
  await staff.getByRole('button', { name: w.register.register, exact: true }).click();
  await expect(staff).toHaveTitle(w.error);
  await expect(staff.getByRole('textbox', { name: w.check.name })).toHaveValue(name);
  await expect(staff.getByLabel(w.register.received)).toHaveValue('2024-05-06T10:30');
  await staff.getByRole('textbox', { name: w.register.contact }).fill('Str. Lungă nr. 3, Brașov');
  await staff.getByRole('button', { name: w.register.keep }).click();
  await expect(staff.getByText(w.register.kept)).toBeVisible();
  await staff.getByRole('button', { name: w.register.register, exact: true }).click();
  await expect(staff.getByText(w.register.done)).toBeVisible();
  await expect(staff.getByRole('cell', { name: 'Str. Lungă nr. 3, Brașov' })).toBeVisible();
  await staff.getByRole('link', { name: w.register.receipt }).click();
  await expect(staff.getByRole('heading', { level: 1, name: w.receipt.title })).toBeVisible();
  await expect(staff.getByText(name)).toBeVisible();

  for (const language of ['ro', 'en'] as const) {
    await page.goto(paths(language).register(slug));
    await expect(page.getByRole('heading', { level: 1, name: WORDS[language].register.title })).toBeVisible();
    await expect(page.getByRole('cell', { name: WORDS[language].register.letter, exact: true })).toBeVisible();
    await expect(page.getByText(name)).toHaveCount(0);
    await expect(page.getByText('Str. Lungă')).toHaveCount(0);
  }
});

test('the register is searched by the way in which things came', async ({ staff, page, slug }) => {
  await addComment(page, at.newComment(slug, LAST.eid), { stance: 'support', kind: 'opinion', text: 'Da.' });
  await page.goto(at.check(slug));
  const fields = senderFields(page);
  await page.getByRole('radio', { name: w.check.citizen }).check();
  await page.getByRole('checkbox', { name: w.register.unnamed }).check();
  await fields.county.selectOption({ label: 'Vâlcea' });
  await fields.send.click();
  // Where no law wants a name, a person may stay unnamed.
  await expect(page.getByText(w.register.nobody)).toBeVisible();

  await staff.goto(at.deskRegister(slug));
  await expect(staff.getByRole('table').getByRole('row')).toHaveCount(2);
  await staff.getByRole('combobox', { name: w.register.means }).selectOption('letter');
  await staff.getByRole('button', { name: w.register.show }).click();
  await expect(staff.getByRole('table')).toHaveCount(0);
});
