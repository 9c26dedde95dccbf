// Ordered files: staff order, see how far each has come, call off, fetch. Nothing of it needs JavaScript.
import { FIRST } from './support/act';
import { citizen, send } from './support/api';
import { rows } from './support/csv';
import { ordered } from './support/files';
import { paths } from './support/paths';
import { expect, test } from './support/test';

const at = paths('ro');

test('staff order a file, see it made, fetch it and remove it', async ({ page, slug, staff }) => {
  const said = { provision: FIRST.eid, stance: 'against', kind: 'opinion', text: 'Termenul este prea scurt.' };
  expect((await send(page.request, slug, { sender: citizen('Ana Exemplu'), comments: [said] })).status()).toBe(201);

  await staff.goto(at.deskComments(slug));
  await staff.getByRole('link', { name: 'Fișiere', exact: true }).click();
  await expect(staff.getByRole('heading', { level: 1, name: 'Fișiere' })).toBeVisible();
  await expect(staff.getByRole('heading', { name: 'Niciun fișier comandat' })).toBeVisible();
  const href = await ordered(staff, slug, 'Tabelul centralizator, CSV');
  await expect(staff.getByRole('heading', { level: 3, name: 'Tabelul centralizator, CSV' })).toBeVisible();
  await expect(staff.getByText('Gata:')).toBeVisible();
  const file = await staff.request.get(href);
  expect(file.headers()['content-disposition']).toContain(`${slug}-centraliser-v1.csv`);
  expect(file.headers()['content-security-policy']).toBe("sandbox; default-src 'none'");
  expect(rows(await file.text()).map(({ observation }) => observation)).toEqual(['Termenul este prea scurt.']);
  expect((await page.request.get(href)).status()).toBe(403);

  await staff.getByRole('button', { name: /^Ștergeți ?: Tabelul centralizator, CSV/ }).click();
  await expect(staff.getByRole('status')).toContainText('Fișierul a fost șters');
  expect((await staff.request.get(href)).status()).toBe(404);
});

test('an order is called off, or was already made', async ({ slug, staff }) => {
  await staff.goto(at.deskFiles(slug));
  await staff.getByRole('button', { name: 'Comandați fișierul' }).click();
  const cancel = staff.getByRole('button', { name: /^Anulați/ });
  await cancel.click();
  await expect(staff.getByText(/Comanda a fost anulată|Comanda s-a schimbat între timp/)).toBeVisible();
});
