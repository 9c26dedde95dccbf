// Strings that break careless programs: the public collections beside the repository where there are any, else our own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env.ROTUNDA_NASTY ?? join(__dirname, '../../../shared/data/nasty');

/** The worst, typed into every field by hand. */
export const WORST: string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "'><svg/onload=alert(3)>",
  '</textarea></title><script>alert(4)</script>',
  '=HYPERLINK("http://127.0.0.1:1/?x="&A1,"apăsați")',
  '@SUM(1+1)*cmd|\' /C calc\'!A0',
  '+40 21 000 00 00',
  '-2+3+cmd|\' /C calc\'!A0',
  "Robert'); DROP TABLE comments;--",
  '{{7*7}} ${7*7} <%= 7*7 %> &lt;b&gt; &#x3C;i&#x3E;',
  '\u202Etxet sdrawkcab \u2066 ㍿ 田中さんにあげて 👩‍👩‍👧‍👦 ﷽',
];

/** Every line of the collections, without repeats; `null` where the folder is absent. */
export function collections(): string[] | null {
  const blns = join(FOLDER, 'blns/blns.json');
  if (!existsSync(blns)) return null;
  const naughty = JSON.parse(readFileSync(blns, 'utf8')) as string[];
  const lines = (path: string) => readFileSync(join(FOLDER, path), 'utf8').split(/\r?\n/);
  const all = [
    ...naughty, ...lines('xss-payloadbox/xss-payload-list.txt'), ...lines('csv-injection/csv-payload.txt'),
    ...lines('xxe/xxe-injection-payload-list.txt.txt'),
  ];
  return [...new Set(all)];
}

/** A text as the program keeps it: line ends made equal, without NUL (see `model::text`). */
export const kept = (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\r', '\n').replaceAll('\0', '');
