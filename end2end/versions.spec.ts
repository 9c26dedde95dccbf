// Versions of a text: which there are, what changed between two of them, and the history of an article.
import { LETTER, NEXT_ACT } from './support/act';
import { publishNext } from './support/consultation';
import { paths, type Language } from './support/paths';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const DEMO = 'legea-auditului-social';
const NEW_LETTER = 'nou-chp_1__art_1__para_2__point_b';

for (const language of ['ro', 'en'] as Language[]) {
  const w = WORDS[language].versions;
  const at = paths(language);

  test(`a reader sees what a new version changed (${language})`, async ({ page, staff, slug }) => {
    await publishNext(staff, slug, NEXT_ACT);
    await page.goto(at.consultation(slug));
    const main = page.getByRole('main');
    await main.getByRole('link', { name: w.changed }).click();
    await expect(page).toHaveURL(at.comparison(slug, 1, 2));
    await expect(page.getByRole('heading', { level: 1, name: w.changed })).toBeVisible();
    expect(await main.getByRole('heading', { level: 2 }).allTextContents()).toEqual([w.list, w.texts, expect.any(String)]);

    await main.getByRole('link', { name: LETTER.label, exact: false }).first().click();
    await expect(page).toHaveURL(new RegExp(`#${NEW_LETTER}$`));
    const change = page.locator(`#${NEW_LETTER}`);
    await expect(change.getByRole('deletion')).toContainText('două');
    await expect(change.getByRole('deletion')).toContainText(w.deleted);
    await expect(change.getByRole('insertion')).toContainText('trei');
    await expect(change.getByRole('insertion')).toContainText(w.added);

    await main.getByRole('link', { name: w.side }).click();
    const side = (number: number) => change.locator('.redline').filter({ hasText: w.name(number) });
    await expect(side(1).getByRole('deletion')).toHaveCount(1);
    await expect(side(1).getByRole('insertion')).toHaveCount(0);
    await expect(side(2).getByRole('insertion')).toHaveCount(1);
    await expect(side(2).getByRole('deletion')).toHaveCount(0);
    await expect(main.getByRole('link', { name: w.inline })).toBeVisible();
  });

  test(`any two versions are compared by a form (${language})`, async ({ page, world }) => {
    await page.goto(at.versions(world.versioned));
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1, name: w.title })).toBeVisible();
    expect(await main.getByRole('listitem').getByRole('heading', { level: 2 }).allTextContents()).toEqual([w.name(2), w.name(1)]);
    const choose = async (older: number, later: number) => {
      await main.getByRole('combobox', { name: w.older }).selectOption(String(older));
      await main.getByRole('combobox', { name: w.later }).selectOption(String(later));
      await main.getByRole('button', { name: w.go }).click();
    };
    await choose(1, 1);
    await expect(main.getByText(w.twice)).toBeVisible();
    await choose(2, 1);
    await expect(page.getByRole('heading', { level: 1, name: w.changed })).toBeVisible();
  });
}

const w = WORDS.ro.versions;
const at = paths('ro');

test('an old text stays readable, and takes no comments', async ({ page, world }) => {
  await page.goto(at.versions(world.versioned));
  const main = page.getByRole('main');
  await main.getByRole('link', { name: w.read(1) }).click();
  await expect(page).toHaveURL(at.version(world.versioned, 1));
  await expect(main.getByText(LETTER.text)).toBeVisible();
  await expect(main.getByRole('link', { name: WORDS.ro.reading.comment })).toHaveCount(0);
  await main.getByRole('link', { name: w.read(2) }).click();
  await expect(page).toHaveURL(at.text(world.versioned));
  await expect(main.getByText(LETTER.text)).toHaveCount(0);
  await expect(main.getByRole('link', { name: w.see })).toHaveAttribute('href', at.comparison(world.versioned, 1, 2));
});

test('an article keeps its history under another number', async ({ page, world }) => {
  await page.goto(at.article(world.versioned, 'art-2'));
  const main = page.getByRole('main');
  await main.getByRole('link', { name: w.history }).click();
  await expect(page).toHaveURL(at.history(world.versioned, 'art-2'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Art. 2 Intrarea în vigoare');
  expect(await main.getByRole('heading', { level: 2 }).allTextContents()).toEqual([w.name(2), w.name(1)]);
  await expect(main.getByText(w.was)).toContainText('Art. 3');
});

test('an article that was taken out keeps its history', async ({ page, world }) => {
  await page.goto(at.version(world.versioned, 1));
  const main = page.getByRole('main');
  await main.getByRole('link', { name: 'Folosirea', exact: true }).click();
  await expect(page).toHaveURL(`${at.history(world.versioned, 'art-2')}?version=1`);
  await expect(main.getByText(w.gone)).toBeVisible();
  await expect(main.getByText('Banca se curăță în fiecare lună.')).toBeVisible();
});

test('where there is one version nothing offers to compare it', async ({ page }) => {
  for (const path of [at.consultation(DEMO), at.text(DEMO), at.article(DEMO, 'art-7'), at.versions(DEMO)]) {
    await page.goto(path);
    await expect(page.getByRole('main').locator('a[href*="comparatie"]'), path).toHaveCount(0);
  }
  expect((await page.goto(at.comparison(DEMO)))?.status()).toBe(200);
  await expect(page.getByRole('main').getByText(w.onlyOne)).toBeVisible();
});

test('a version that does not exist is said to be unknown', async ({ page, world }) => {
  expect((await page.goto(at.comparison(world.versioned, 1, 9)))?.status()).toBe(404);
  await expect(page.getByRole('main').getByText(w.unknown)).toBeVisible();
  expect((await page.goto(at.version(world.versioned, 9)))?.status()).toBe(404);
  expect((await page.goto(at.history(world.versioned, 'art-99')))?.status()).toBe(404);
});
