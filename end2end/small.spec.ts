// Every page in both languages fits a screen of 320 px: nothing must be scrolled sideways (WCAG 2.2, 1.4.10).
import { LANGUAGES, paths } from './support/paths';
import { PAGES, stateOf } from './support/pages';
import { expect, test } from './support/test';

for (const language of LANGUAGES) {
  test(`no page is wider than 320 px (${language})`, async ({ browser, baseURL, javaScriptEnabled, world }) => {
    for (const who of ['anyone', 'writer', 'staff', 'expert', 'admin', 'manager'] as const) {
      const viewport = { width: 320, height: 640 };
      const context = await browser.newContext({
        baseURL, javaScriptEnabled, viewport, storageState: stateOf(world, who),
      });
      const page = await context.newPage();
      for (const listed of PAGES.filter(listed => listed.who === who)) {
        await page.goto(listed.address(paths(language), world));
        const wide = await page.evaluate(() => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room) return [];
          const past = [...document.querySelectorAll('main *, header *, footer *')];
          return past.filter(it => it.getBoundingClientRect().right > room + 0.5).map(it => `${it.tagName} ${it.className}`);
        });
        expect.soft(wide, `${listed.name} at 320 px`).toEqual([]);
      }
      await context.close();
    }
  });
}
