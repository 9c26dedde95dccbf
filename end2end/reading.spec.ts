// Finding and reading a draft.
import { paths, type Language } from './support/paths';
import { everyPublicPage } from './support/pages';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const DEMO = 'legea-auditului-social';

for (const language of ['ro', 'en'] as Language[]) {
  const w = WORDS[language];
  const at = paths(language);

  test(`a reader finds an article from the front page (${language})`, async ({ page }) => {
    await page.goto(at.home());
    await page.getByRole('main').getByRole('link', { name: w.reading.demo, exact: true }).click();
    await expect(page).toHaveURL(at.consultation(DEMO));
    await expect(page.getByRole('heading', { level: 1, name: w.reading.demo })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: w.reading.wholeText }).first().click();
    await expect(page).toHaveURL(at.text(DEMO));
    await page.getByRole('main').getByRole('link', { name: 'Periodicitatea auditului social', exact: true }).first().click();
    await expect(page).toHaveURL(at.article(DEMO, 'art-7'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Articolul 7\s+Periodicitatea auditului social/);
  });

  test(`previous and next lead through the articles in order (${language})`, async ({ page }) => {
    await page.goto(at.article(DEMO, 'art-7'));
    const neighbours = page.getByRole('navigation', { name: w.reading.neighbours });
    await neighbours.getByRole('link', { name: w.reading.next }).click();
    await expect(page).toHaveURL(at.article(DEMO, 'art-8'));
    await neighbours.getByRole('link', { name: w.reading.previous }).click();
    await expect(page).toHaveURL(at.article(DEMO, 'art-7'));
  });

  test(`the first article has nothing before it (${language})`, async ({ page }) => {
    await page.goto(at.article(DEMO, 'art-1'));
    const neighbours = page.getByRole('navigation', { name: w.reading.neighbours });
    await expect(neighbours.getByRole('link', { name: w.reading.next })).toBeVisible();
    await expect(neighbours.getByRole('link', { name: w.reading.previous })).toHaveCount(0);
  });

  test(`an unknown address says so with its status (${language})`, async ({ page }) => {
    for (const path of [`/${language}/xyz`, at.consultation('nu-exista'), at.article(DEMO, 'art-999')]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: w.notFound })).toBeVisible();
    }
  });
}

test('the bare address leads to the Romanian front page', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(paths('ro').home());
  await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
});

test('a paragraph can be named in a link', async ({ page, request }) => {
  await page.goto(`${paths('ro').article(DEMO, 'art-7')}`);
  const number = page.getByRole('main').getByRole('link', { name: '(2)', exact: true }).first();
  await number.click();
  await expect(page).toHaveURL(/#.*art_7__para_2$/);
});

test('a citation in the text leads to what it cites', async ({ page }) => {
  const at = paths('ro');
  await page.goto(at.article(DEMO, 'art-30'));
  await page.getByRole('main').getByRole('link', { name: 'art. 24 și 29', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${at.article(DEMO, 'art-24')}#.*art_24$`));
  await page.goto(at.text(DEMO));
  await page.getByRole('main').getByRole('link', { name: 'art. 24 și 29', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${at.text(DEMO)}#.*art_24$`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('the language link leads to the same page and back', async ({ page }) => {
  for (const path of everyPublicPage(DEMO)) {
    const [ro, en] = [path(paths('ro')), path(paths('en'))];
    await page.goto(ro);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ro');
    const title = await page.title();
    await page.getByRole('banner').getByRole('link', { name: WORDS.ro.other, exact: true }).click();
    await expect(page).toHaveURL(en);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('banner').getByRole('link', { name: WORDS.en.other, exact: true }).click();
    await expect(page).toHaveURL(ro);
    await expect(page).toHaveTitle(title);
  }
});

test('every page has a title of its own, one main heading and its landmarks', async ({ page }) => {
  const titles = new Map<string, string>();
  for (const path of everyPublicPage(DEMO)) {
    for (const language of ['ro', 'en'] as Language[]) {
      const address = path(paths(language));
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), address).toHaveCount(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        await expect(page.getByRole(landmark), `${landmark} of ${address}`).toHaveCount(1);
      }
      const title = `${language} ${await page.title()}`;
      expect(title).toMatch(/\S · Rotunda$/);
      expect(titles.get(title), `${address} has the title of another page`).toBeUndefined();
      titles.set(title, address);
    }
  }
});
