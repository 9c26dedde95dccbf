// Journeys through the site in Chromium. Run by `scripts/end2end`, which starts the server and names it in ROTUNDA_URL.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';

const chromium = process.env.ROTUNDA_CHROMIUM ?? onPath('chromium-headless-shell', 'chromium');
const looks = process.env.ROTUNDA_LOOKS;

/** The first of these programs that there is. */
function onPath(...programs: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap(program => folders.map(folder => join(folder, program))).find(file => existsSync(file));
}

/** Needs a page's script, and so has nothing to say where there is none. */
const needsScript = ['**/*.hydrate.spec.ts', '**/axe.spec.ts'];

export default defineConfig({
  testDir: '.',
  outputDir: 'test-results/runs',
  fullyParallel: true,
  workers: 2,
  // None by default: what fails once is looked at. Where nobody looks, a journey may be tried again, and is named as flaky.
  retries: Number(process.env.ROTUNDA_RETRIES ?? 0),
  forbidOnly: true,
  // Generous, because a machine that builds at the same time is slow; nothing waits for a fixed time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.ROTUNDA_URL ?? 'http://127.0.0.1:3000',
    locale: 'ro-RO',
    timezoneId: 'Europe/Bucharest',
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'script', testIgnore: '**/looks.spec.ts' },
    { name: 'no-script', testIgnore: ['**/looks.spec.ts', ...needsScript], use: { javaScriptEnabled: false } },
    ...(looks === undefined ? [] : [{ name: 'looks', testMatch: '**/looks.spec.ts' }]),
  ],
});
