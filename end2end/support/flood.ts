// An address from which very much was sent, without a submission more: what must be mended is counted, too.
import { expect, type Page } from '@playwright/test';

/** Requests under way at a time. */
const TOGETHER = 40;
/** Requests that go on while the page sends. */
const OTHERS = 4;
/** More than are free, also where a hundred times the usual rates are allowed. */
const MOST = 10_000;

/** A submission that says nothing, from nobody. */
const NOTHING = JSON.stringify({ sender: {}, comments: [] });

/** Whether one more request of this address was free. Not by Playwright, which takes its time over thousands of them. */
async function isFree(slug: string, address: string): Promise<boolean> {
  const url = new URL(`/api/v1/consultations/${slug}/submissions`, process.env.ROTUNDA_URL ?? 'http://127.0.0.1:3000');
  const headers = { 'content-type': 'application/json', 'x-forwarded-for': address };
  const answer = await fetch(url, { method: 'POST', body: NOTHING, headers });
  await answer.arrayBuffer();
  expect([422, 429]).toContain(answer.status);
  return answer.status !== 429;
}

/** Uses up what an address may send without being asked for anything. */
async function flood(slug: string, address: string): Promise<void> {
  let left = MOST;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      if (!(await isFree(slug, address))) return;
    }
    throw new Error('the allowance of an address never ends');
  };
  await Promise.all(Array.from({ length: TOGETHER }, one));
}

/** Waits until one more is free again and takes it: the next one is as far away as it can be. */
async function takeNext(slug: string, address: string): Promise<void> {
  await expect.poll(() => isFree(slug, address), { intervals: [20], timeout: 30_000 }).toBe(true);
  await flood(slug, address);
}

/** Everything that this page sends comes from an address of which nothing is free any more. */
export async function inFlood(page: Page, slug: string, address: string): Promise<void> {
  await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': address });
  await flood(slug, address);
  await page.route('**/api/submissions/send', async route => {
    await takeNext(slug, address);
    // A slow machine may take longer than until the next is free: the flood goes on until the page is answered.
    let going = true;
    const others = Array.from({ length: OTHERS }, async () => {
      while (going) await isFree(slug, address);
    });
    const answered = page.waitForResponse('**/api/submissions/send').catch(() => undefined);
    await route.continue();
    await answered;
    going = false;
    await Promise.all(others);
  });
}

/** An address that no other test uses, of a network for examples (RFC 5737). */
export function ownAddress(unique: string): string {
  const last = Number.parseInt(unique.slice(0, 4), 16);
  return `${last % 2 === 0 ? '198.51.100' : '203.0.113'}.${(last >> 1) % 254 + 1}`;
}
