// Accessibility, as far as a program can judge it.
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const WIDTHS = [{ width: 360, height: 740 }, { width: 1280, height: 900 }];
const THEMES = ['light', 'dark'] as const;

/** Fails on any violation of any impact, best practices included. */
export async function accessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(violation => ({
    where,
    rule: `${violation.id} (${violation.impact})`,
    nodes: violation.nodes.map(node => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  }));
  expect(found, `axe on ${page.url()} (${where})`).toEqual([]);
}

/** The same on a phone and a desk, in light and dark. */
export async function accessibleEverywhere(page: Page): Promise<void> {
  for (const size of WIDTHS) {
    await page.setViewportSize(size);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await accessible(page, `${size.width} px, ${colorScheme}`);
    }
  }
}
