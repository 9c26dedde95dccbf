// Moving through a page by keyboard, and seeing where one is (WCAG 2.2, 2.4.7 and 2.4.11).
import { expect, type Locator, type Page } from '@playwright/test';

/** More than any page of the site has to step through. */
const MOST_STEPS = 250;

/** Presses Tab until the element has the focus; at every step the focus must be seen. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await wanted.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    await seesFocus(page);
  }
  throw new Error(`${wanted.toString()} cannot be reached by Tab`);
}

/** The focused element is in view, nothing lies over it, and it looks different from when it has no focus. */
async function seesFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const hit = document.elementFromPoint(x, y);
    const label = element.closest('label');
    const marks = [element, label, element.nextElementSibling].filter(it => it !== null);
    const marked = marks.some(it => {
      const style = getComputedStyle(it);
      return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
    });
    return {
      what: element.outerHTML.slice(0, 160),
      inView: box.width > 0 && box.height > 0 && y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth,
      covered: !(hit && (element.contains(hit) || hit.contains(element) || label?.contains(hit))),
      marked,
    };
  });
  if (seen === null) return;
  expect(seen, `the focus on ${seen.what} can be seen`).toMatchObject({ inView: true, covered: false, marked: true });
}
