// The test of this suite: fails on any fault of the page, and knows staff and consultations of its own.
import { randomUUID } from 'node:crypto';
import { test as base, expect, type Page } from '@playwright/test';
import { FULL, publishedConsultation } from './consultation';
import { watch } from './faults';
import { ADMIN, EDITOR, EXPERT } from './staff';
import { stateOf, type State } from './states';
import { makeWorld, type World } from './world';

interface Fixtures {
  /** What went wrong so far; must stay empty. */
  faults: string[];
  /** A second browser, of somebody of the team, logged in. */
  staff: Page;
  /** The same of an administrator. */
  admin: Page;
  /** A word that no other test uses, for names. */
  unique: string;
  /** Slug of an open consultation that only this test writes to. */
  slug: string;
}

interface WorkerFixtures {
  /** Cookies of an editor. */
  staffState: State;
  /** Cookies of an administrator. */
  adminState: State;
  /** What tests of every page look at. */
  world: World;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  faults: [
    async ({ context, baseURL }, use) => {
      const faults = await watch(context, baseURL ?? '');
      await use(faults);
      expect(faults, 'nothing may go wrong in the browser').toEqual([]);
    },
    { auto: true },
  ],

  staffState: [
    async ({ browser }, use, { parallelIndex }) => {
      await use(await stateOf(browser, EDITOR, parallelIndex));
    },
    { scope: 'worker' },
  ],

  adminState: [
    async ({ browser }, use, { parallelIndex }) => {
      await use(await stateOf(browser, ADMIN, parallelIndex));
    },
    { scope: 'worker' },
  ],

  world: [
    async ({ browser, staffState, adminState }, use, { parallelIndex }) => {
      const expert = await stateOf(browser, EXPERT, parallelIndex);
      await use(await makeWorld(browser, { staff: staffState, expert, admin: adminState }));
    },
    { scope: 'worker' },
  ],

  staff: async ({ browser, baseURL, staffState, javaScriptEnabled }, use) => {
    const context = await browser.newContext({ baseURL, storageState: staffState, javaScriptEnabled });
    const faults = await watch(context, baseURL ?? '');
    await use(await context.newPage());
    await context.close();
    expect(faults, 'nothing may go wrong in the browser of the team').toEqual([]);
  },

  admin: async ({ browser, baseURL, adminState, javaScriptEnabled }, use) => {
    const context = await browser.newContext({ baseURL, storageState: adminState, javaScriptEnabled });
    const faults = await watch(context, baseURL ?? '');
    await use(await context.newPage());
    await context.close();
    expect(faults, 'nothing may go wrong in the browser of the administrator').toEqual([]);
  },

  unique: async ({}, use) => {
    await use(randomUUID().slice(0, 8));
  },

  slug: async ({ staff, unique }, use) => {
    await use(await publishedConsultation(staff, { ...FULL, slug: `proba-${unique}` }));
  },
});

export { expect };
