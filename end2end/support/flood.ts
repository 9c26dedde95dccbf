// An address from which very much was sent, without a submission more: requests that come to nothing are counted, too.
import { expect, type APIRequestContext, type Page } from '@playwright/test';

/** Requests under way at a time. */
const TOGETHER = 50;
/** More than are free, also where a hundred times the usual rates are allowed. */
const MOST = 10_000;

/** Whether one more request of this address was free. */
async function isFree(request: APIRequestContext, address: string): Promise<boolean> {
  const headers = { 'x-forwarded-for': address };
  const answer = await request.post('/api/v1/consultations/nu-exista/submissions', { data: {}, headers });
  expect([400, 404, 429]).toContain(answer.status());
  return answer.status() !== 429;
}

/** Uses up what an address may send without being asked for anything. */
export async function flood(request: APIRequestContext, address: string): Promise<void> {
  for (let sent = 0; sent < MOST; sent += TOGETHER) {
    const free = await Promise.all(Array.from({ length: TOGETHER }, () => isFree(request, address)));
    if (free.includes(false)) return;
  }
  throw new Error('the allowance of an address never ends');
}

/** Waits until one more is free again and takes it: the next one is as far away as it can be. */
async function takeNext(request: APIRequestContext, address: string): Promise<void> {
  await expect.poll(() => isFree(request, address), { intervals: [20], timeout: 30_000 }).toBe(true);
  while (await isFree(request, address));
}

/** Everything that this page sends comes from an address of which nothing is free any more. */
export async function inFlood(page: Page, address: string): Promise<void> {
  await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': address });
  await flood(page.request, address);
  await page.route('**/api/submissions/send', async route => {
    await takeNext(page.request, address);
    await route.continue();
  });
}

/** An address that no other test uses, of a network for examples (RFC 5737). */
export function ownAddress(unique: string): string {
  const last = Number.parseInt(unique.slice(0, 4), 16);
  return `${last % 2 === 0 ? '198.51.100' : '203.0.113'}.${(last >> 1) % 254 + 1}`;
}
