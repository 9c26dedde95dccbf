// Mails, as the server writes them where it has no mail server: one file each in the folder named by ROTUNDA_OUTBOX.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** The plain text of one mail. */
function plainText(mail: string): string {
  const boundary = /boundary="([^"]+)"/.exec(mail)?.[1] ?? '';
  const part = mail.split(`--${boundary}`).find(part => /Content-Type: text\/plain/i.test(part)) ?? '';
  const [head = '', ...body] = part.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

const COPY = /\/(dovada|receipt)\/[0-9a-f]{32}$/m;

/** What an address got so far but for copies of receipts, the oldest first. */
export async function mailsTo(address: string): Promise<string[]> {
  return (await allTo(address)).filter(text => !COPY.test(text));
}

/** The copies of receipts that an address got, the oldest first. */
export async function copiesTo(address: string): Promise<string[]> {
  return (await allTo(address)).filter(text => COPY.test(text));
}

async function allTo(address: string): Promise<string[]> {
  const folder = process.env.ROTUNDA_OUTBOX ?? '';
  const names = await readdir(folder).catch(() => []);
  const mails = await Promise.all(names.filter(name => name.endsWith('.eml')).sort().map(name => readFile(join(folder, name), 'utf8')));
  return mails.filter(mail => mail.includes(`\r\nTo: ${address}\r\n`)).map(plainText);
}

/** The path in the newest mail to an address that got no more than `before` until now. */
export async function mailedPath(address: string, before = 0): Promise<string> {
  await expect.poll(async () => (await mailsTo(address)).length, { timeout: 30_000 }).toBe(before + 1);
  const text = (await mailsTo(address)).at(-1) ?? '';
  const link = /^https?:\/\/\S+\/[0-9a-f]{32}$/m.exec(text)?.[0];
  expect(link, text).toBeDefined();
  return new URL(link ?? '').pathname;
}
