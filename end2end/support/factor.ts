// Codes of the second factor. The secret is the demo's; each code works once for each account, so that whoever logs in as
// the same person takes the next one. The folder is shared by all workers and lives as long as the server.
import { createHmac } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const SECRET = Buffer.from('rotunda-demonstratie');
const STEP = 30_000;

/** Where logins are remembered between workers. */
export const STATES = process.env.ROTUNDA_STATES ?? 'test-results/states';

/** A code of RFC 6238 for a time step: six digits of HMAC-SHA-1. */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** The code of the next time step that nobody has used for this account. */
export async function code(email: string): Promise<string> {
  const folder = join(STATES, 'steps');
  mkdirSync(folder, { recursive: true });
  const now = () => Math.floor(Date.now() / STEP);
  let step = now() - 1;
  for (;;) {
    const used = readdirSync(folder).filter(name => name.startsWith(`${email}.`)).map(name => Number(name.split('.').at(-1)));
    step = Math.max(step, ...used.map(used => used + 1));
    try {
      writeFileSync(join(folder, `${email}.${step}`), '', { flag: 'wx' });
      break;
    } catch {
      // Another worker took it between the look and the taking.
    }
  }
  // The server takes the codes of the steps beside the present one.
  await expect.poll(() => now() + 1 >= step, { timeout: 120_000 }).toBe(true);
  return codeAt(SECRET, step);
}
