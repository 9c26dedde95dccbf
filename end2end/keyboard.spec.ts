// The whole journey with Tab, Enter, Space and letters only.
import { FIRST } from './support/act';
import { tabTo } from './support/keyboard';
import { LANGUAGES, paths } from './support/paths';
import { expect, test } from './support/test';
import { commentFields, readReceipt, senderFields } from './support/writer';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');

for (const language of LANGUAGES) {
  test(`the first stop of a page leads past the menu (${language})`, async ({ page }) => {
    for (const path of [paths(language).home(), paths(language).text('legea-auditului-social'), paths(language).mine()]) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: WORDS[language].skip });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    }
  });
}

test('a comment is written, checked and sent by keyboard', async ({ page, slug }) => {
  await page.goto(at.article(slug, FIRST.page));
  await tabTo(page, page.getByRole('main').getByRole('link', { name: `Comentați ${FIRST.label}` }));
  await page.keyboard.press('Enter');

  const comment = commentFields(page);
  await tabTo(page, comment.stance('support'));
  await page.keyboard.press('Space');
  await expect(comment.stance('support')).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(comment.stance('change')).toBeChecked();
  await tabTo(page, comment.kind('opinion'));
  await page.keyboard.press('Space');
  await tabTo(page, comment.text);
  await page.keyboard.type('Scris numai cu tastatura.');
  await tabTo(page, comment.add);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: w.mine.title })).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: w.mine.next }));
  await page.keyboard.press('Enter');

  const sender = senderFields(page);
  await tabTo(page, sender.citizen);
  await page.keyboard.press('Space');
  await tabTo(page, sender.name);
  await page.keyboard.type('Ana Exemplu');
  await tabTo(page, sender.email);
  await page.keyboard.type('ana@exemplu.example');
  await tabTo(page, sender.county);
  await page.keyboard.type('Vrancea');
  await tabTo(page, sender.publish);
  await page.keyboard.press('Space');
  await expect(sender.publish).toBeChecked();
  await tabTo(page, sender.send);
  await page.keyboard.press('Enter');

  await readReceipt(page);
  await expect(page.getByRole('main').getByText('Scris numai cu tastatura.')).toBeVisible();
  await expect(page.getByRole('main').getByText(/Vrancea/).first()).toBeVisible();
});

test('every stop of the public pages can be seen', async ({ page }) => {
  const slug = 'legea-auditului-social';
  for (const path of [at.home(), at.consultation(slug), at.article(slug, 'art-7'), at.about(), at.login()]) {
    await page.goto(path);
    await tabTo(page, page.getByRole('contentinfo').getByRole('link', { name: w.staff }));
  }
});
