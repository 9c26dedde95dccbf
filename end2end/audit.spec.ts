// The audit trail: what was done is there in words, can be narrowed down, and is taken away as a file.
import { rows as read } from './support/csv';
import { paths } from './support/paths';
import { expect, test } from './support/test';

const at = paths('ro');
const DEMO = 'legea-auditului-social';
const LOOKED = 'Citirea numelor și a contactelor';

test('an administrator finds who looked at the names of senders', async ({ staff, admin }) => {
  await staff.goto(at.deskComments(DEMO));
  await admin.goto(at.desk());
  await admin.getByRole('navigation', { name: 'Administrare' }).getByRole('link', { name: 'Jurnalul de audit' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Jurnalul de audit' })).toBeVisible();
  await admin.getByLabel('Ce', { exact: true }).selectOption({ label: LOOKED });
  await admin.getByRole('button', { name: 'Arătați' }).click();
  // Others look at names at the same time.
  const rows = admin.getByRole('table').getByRole('row').filter({ hasText: LOOKED });
  const editors = rows.filter({ hasText: 'Redacție (demonstrație)' });
  await editors.first().getByRole('link', { name: 'Redacție (demonstrație)' }).click();
  await expect(admin.getByLabel('Cine', { exact: true }).locator('option:checked')).toHaveText('Redacție (demonstrație)');
  await expect(admin.getByLabel('Ce', { exact: true }).locator('option:checked')).toHaveText(LOOKED);

  const file = await admin.request.get('/audit/csv?verb=read_contacts');
  expect(file.status()).toBe(200);
  const acts = read(await file.text());
  expect(acts.length).toBeGreaterThan(0);
  expect(acts.every(act => act.verb === 'read_contacts' && /^[0-9a-f]{64}$/.test(act.hash ?? ''))).toBe(true);
  await admin.getByRole('link', { name: 'Tot jurnalul' }).click();
  await expect(admin.getByRole('table')).toContainText('Descărcarea jurnalului');
});

test('a day without acts says so, and the filter stays', async ({ admin }) => {
  await admin.goto(`${at.audit()}?verb=login&to=2001-01-01`);
  await expect(admin.getByRole('heading', { name: 'Niciun act' })).toBeVisible();
  await expect(admin.getByLabel('Până la data')).toHaveValue('2001-01-01');
});

test('nobody else reads the trail', async ({ staff, request }) => {
  expect((await staff.goto(at.audit()))?.status()).toBe(403);
  expect((await staff.request.get('/audit/json')).status()).toBe(403);
  expect((await request.get('/audit/csv')).status()).toBe(403);
});
