// Pictures of every page, to be looked at. Run by `scripts/end2end looks`; judges nothing.
import { join } from 'node:path';
import { LANGUAGES, paths } from './support/paths';
import { PAGES, stateOf } from './support/pages';
import { test } from './support/test';

const FOLDER = process.env.ROTUNDA_LOOKS || join(__dirname, 'test-results/looks');
const WIDTHS = [360, 768, 1280];

for (const listed of PAGES) {
  for (const language of LANGUAGES) {
    test(`${listed.name} (${language})`, async ({ browser, baseURL, world }) => {
      const context = await browser.newContext({ baseURL, storageState: stateOf(world, listed.who) });
      const page = await context.newPage();
      await page.goto(listed.address(paths(language), world));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const name = `${listed.name}-${language}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`;
          await page.screenshot({ path: join(FOLDER, name), fullPage: true });
        }
      }
      await context.close();
    });
  }
}
