// The per-article table of the desk, read as people see it.
import { expect, type Locator, type Page } from '@playwright/test';

export interface TableRow { label: string; comments: number; citizens: number; organisations: number; proposals: number }

/** The one table of the page. */
export const table = (page: Page): Locator => page.getByRole('main').getByRole('table');

/** Every row but the head, the first cell as text and the counts as numbers, found by the words of the head. */
export async function readTable(page: Page, heads: { comments: string; citizens: string; organisations: string; proposals: string }) {
  await expect(table(page)).toBeVisible();
  const names = (await table(page).getByRole('columnheader').allInnerTexts()).map(tidy);
  const column = (name: string) => {
    const at = names.findIndex(text => text.startsWith(name));
    expect(at, `a column "${name}" among ${names.join(' | ')}`).toBeGreaterThanOrEqual(0);
    return at;
  };
  const at = {
    comments: column(heads.comments), citizens: column(heads.citizens),
    organisations: column(heads.organisations), proposals: column(heads.proposals),
  };
  const rows = table(page).getByRole('row').filter({ has: page.getByRole('rowheader') });
  const read: TableRow[] = [];
  for (const row of await rows.all()) {
    const cells = (await row.getByRole('rowheader').or(row.getByRole('cell')).allTextContents()).map(tidy);
    const number = (index: number) => Number(/^[\d.,]+/.exec(cells[index] ?? '')?.[0].replace(/[.,]/g, ''));
    read.push({
      label: cells[0] ?? '', comments: number(at.comments), citizens: number(at.citizens),
      organisations: number(at.organisations), proposals: number(at.proposals),
    });
  }
  return read;
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
