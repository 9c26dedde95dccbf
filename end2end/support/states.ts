// Logins that are kept: a worker logs in once as each person, because each code of a second factor works once.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from '@playwright/test';
import { STATES } from './factor';
import { login, type Account } from './staff';

export type State = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Cookies of somebody of the team, for the worker with this number. Never log out with them: others need them, too. */
export async function stateOf(browser: Browser, account: Account, worker: number): Promise<State> {
  mkdirSync(STATES, { recursive: true });
  const file = join(STATES, `${account.email}-${worker}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as State;
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: false });
  await login(await context.newPage(), account);
  const state = await context.storageState();
  await context.close();
  writeFileSync(file, JSON.stringify(state));
  return state;
}
