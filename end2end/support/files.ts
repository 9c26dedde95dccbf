// Files that staff order: made by a job, fetched from the page of files.
import type { Page } from '@playwright/test';
import { paths } from './paths';
import { expect } from './test';

const at = paths('ro');

/** Orders a file by its words, waits until it is made, and gives its address. */
export async function ordered(staff: Page, slug: string, label: string): Promise<string> {
  await staff.goto(at.deskFiles(slug));
  await staff.getByLabel('Ce fișier').selectOption({ label });
  await staff.getByRole('button', { name: 'Comandați fișierul' }).click();
  await expect(staff.getByRole('status')).toContainText('Comanda a fost primită');
  // The job looks for orders every two seconds; the page is shown anew until it is done.
  const link = staff.getByRole('link', { name: new RegExp(`^Descărcați ?: ${label}`) });
  await expect(async () => {
    await staff.goto(at.deskFiles(slug));
    await expect(link).toBeVisible({ timeout: 100 });
  }).toPass();
  return (await link.getAttribute('href')) ?? '';
}
