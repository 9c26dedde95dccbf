// Checking a receipt in the browser: nothing is sent anywhere.
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment, ANA, checkAndSend } from './support/writer';

const at = paths('ro');

test('the browser finds a receipt right, and says what was altered in another', async ({ page, slug }) => {
  await addComment(page, at.newComment(slug, ''), { stance: 'against', kind: 'opinion', text: 'Prea <b>scurt</b>.' });
  const { number, secret } = await checkAndSend(page, ANA);
  const receipt = await (await page.request.get(`/receipt/${secret}/json`)).text();

  // Whatever the page itself asks for has been answered before anything is chosen.
  await page.goto(at.checkReceipt(), { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', request => asked.push(request.url()));
  const main = page.getByRole('main');
  const verdict = main.getByRole('status');
  await expect(verdict).toHaveText('Nu ați ales încă niciun fișier.');
  const choose = (text: string) =>
    main.getByLabel('Fișierul dovezii').setInputFiles({ name: 'd.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  await choose(receipt);
  await expect(verdict.getByRole('heading', { name: 'Dovada este adevărată' })).toBeVisible();
  await expect(verdict).toContainText(number);
  await expect(verdict).toContainText('Prea <b>scurt</b>.');

  await choose(receipt.replace('scurt', 'lung'));
  await expect(verdict.getByRole('heading', { name: 'Dovada nu se potrivește' })).toBeVisible();
  await expect(verdict).toContainText('nu este în jurnalul semnat');
  await choose(` ${receipt}`);
  await expect(verdict).toContainText('a fost rescris');
  await choose('{}');
  await expect(verdict).toContainText('nu este o dovadă Rotunda');
  expect(asked).toEqual([]);
});
