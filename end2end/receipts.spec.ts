// A receipt that can be proved: kept as a file, copied by mail, checked without the site. Runs with and without script.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copiesTo } from './support/mail';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment, ANA, checkAndSend } from './support/writer';

const at = paths('ro');

test('a receipt is kept as a file, which a program of its own finds right until a letter is altered', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, ''), { stance: 'support', kind: 'opinion', text: 'Da, „așa”.' });
  const email = `dovada-${Date.now()}@exemplu.example`;
  const { number, secret } = await checkAndSend(page, { ...ANA, email });
  const main = page.getByRole('main');
  await expect(main.getByRole('img', { name: 'Cod QR cu adresa secretă de urmărire' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    main.getByRole('link', { name: 'Descărcați dovada (JSON)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`rotunda-${number}.json`);
  const folder = test.info().outputPath();
  const file = join(folder, 'receipt.json');
  await download.saveAs(file);
  expect(readFileSync(file, 'utf8')).toContain('Da, „așa”.');

  await main.getByRole('link', { name: 'Verificați o dovadă' }).click();
  await expect(page).toHaveURL(new RegExp(`${at.checkReceipt()}$`));
  const fetched = async (path: string, name: string) => {
    const answer = await page.request.get(path);
    expect(answer.status()).toBe(200);
    writeFileSync(join(folder, name), await answer.body());
    return join(folder, name);
  };
  const script = await fetched('/ledger/check-receipt.py', 'check-receipt.py');
  const keys = await fetched('/ledger/keys', 'keys.txt');

  await expect.poll(async () => (await copiesTo(email)).length, { timeout: 30_000 }).toBe(1);
  const copy = (await copiesTo(email))[0] ?? '';
  expect(copy).toContain(number);
  expect(copy).toContain(at.receipt(secret));

  try {
    execFileSync('python3', ['-c', 'import cryptography'], { stdio: 'ignore' });
  } catch {
    console.log('skipped: no python3 with the package cryptography, so check-receipt.py was not run');
    return;
  }
  expect(execFileSync('python3', [script, '--key', keys, file], { encoding: 'utf8' })).toContain(number);
  writeFileSync(file, readFileSync(file, 'utf8').replace('Da, ', 'Nu, '));
  expect(() => execFileSync('python3', [script, '--key', keys, file], { stdio: 'pipe' })).toThrow();
});

test('who may not have a receipt gets none', async ({ page }) => {
  for (const part of ['json', 'tlog-proof', 'entry']) {
    expect((await page.request.get(`/receipt/${'0'.repeat(32)}/${part}`)).status()).toBe(404);
  }
});
