// Files that come with a submission: chosen, refused with a reason, taken out, and saved by staff, never opened in the browser.
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment, ANA, checkAndSend } from './support/writer';

const at = paths('ro');

const PDF = { name: 'studiu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nStudiu de impact.') };
const TEXT = { name: 'tabel.txt', mimeType: 'text/plain', buffer: Buffer.from('Un tabel, în câteva rânduri.') };
// A page, whatever its name says.
const PAGE = { name: 'poza.png', mimeType: 'image/png', buffer: Buffer.from('<html><script>alert(1)</script></html>'.repeat(3)) };
const PROGRAM = { name: 'program.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03, 0xff, 0xfe, 0x00]) };

test('files go with a submission, and staff save them', async ({ page, staff, slug }) => {
  await addComment(page, at.newComment(slug, ''), { stance: 'against', kind: 'opinion', text: 'Vedeți fișierele.' });
  const choose = page.getByLabel('Adăugați fișiere (opțional)');
  const add = page.getByRole('button', { name: 'Adăugați fișierele alese' });

  // Nothing chosen, and what is no file of these kinds: said, with what to do, beside what was taken.
  await add.click();
  await expect(page.getByRole('link', { name: 'Alegeți întâi un fișier' })).toBeVisible();
  await choose.setInputFiles([PDF, PROGRAM, TEXT]);
  await add.click();
  await expect(page.getByRole('link', { name: /„program\.pdf” nu este PDF, DOCX/ })).toBeVisible();
  await expect(page.getByText(/^studiu\.pdf/)).toBeVisible();
  await expect(page.getByText(/^tabel\.txt/)).toBeVisible();
  await page.getByRole('button', { name: 'Eliminați tabel.txt' }).click();
  await expect(page.getByText(/^tabel\.txt/)).toHaveCount(0);
  await choose.setInputFiles(PAGE);
  await add.click();
  await expect(page.getByText(/^poza\.png/).or(page.getByRole('link', { name: /„poza\.png” nu este/ })).first()).toBeVisible();

  const { secret } = await checkAndSend(page, { ...ANA, email: `fisiere-${Date.now()}@exemplu.example` });
  const main = page.getByRole('main');
  await expect(main.getByText('studiu.pdf')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('link', { name: 'studiu.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('studiu.pdf');
  const given = await page.request.get(`/receipt/${secret}/files/1`);
  expect(given.headers()['content-disposition']).toContain('attachment');
  expect(given.headers()['content-security-policy']).toContain('sandbox');
  expect(given.headers()['x-content-type-options']).toBe('nosniff');
  expect((await given.body()).equals(PDF.buffer)).toBe(true);

  await staff.goto(at.deskComments(slug));
  const [saved] = await Promise.all([
    staff.waitForEvent('download'),
    staff.getByRole('link', { name: 'studiu.pdf' }).first().click(),
  ]);
  expect(saved.suggestedFilename()).toBe('studiu.pdf');
  const address = (await staff.getByRole('link', { name: 'studiu.pdf' }).first().getAttribute('href')) ?? '';
  expect((await page.request.get(address)).status(), 'a stranger has none of it').toBe(403);

  // What was attached is shown to nobody on the public pages.
  await page.goto(at.act(slug));
  await expect(page.getByText('studiu.pdf')).toHaveCount(0);
});

test('a sixth file finds no room', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, ''), { stance: 'support', kind: 'opinion', text: 'Cinci fișiere.' });
  const files = [1, 2, 3, 4, 5, 6].map(n => ({ ...TEXT, name: `f${n}.txt`, buffer: Buffer.from(`Fișierul numărul ${n}.`) }));
  await page.getByLabel('Adăugați fișiere (opțional)').setInputFiles(files);
  await page.getByRole('button', { name: 'Adăugați fișierele alese' }).click();
  await expect(page.getByText(/„f6\.txt” nu a mai încăput/).first()).toBeVisible();
  await expect(page.getByText('Ați adăugat cele 5 fișiere')).toBeVisible();
});
