// The listener behind every other test notices what it is there for.
import { expect, test } from '@playwright/test';
import { watch } from './support/faults';

const HOST = 'http://rotunda.example';
const POLICY = { 'content-security-policy': "default-src 'none'" };

/** Pages that each do one thing that must not happen. */
const BAD: [string, string, Record<string, string>, RegExp][] = [
  ['an inline style against the policy', '<p style="color:red">', POLICY, /^console: .*Content Security Policy/],
  ['a picture that is missing', '<img src="/missing.png">', {}, /^answer: 404/],
  ['a picture of another host', '<img src="http://other.example/a.png">', {}, /^other host/],
];
const BAD_SCRIPTS: typeof BAD = [
  ['a script that fails', '<script>null.x</script>', {}, /^script: TypeError/],
  ['a dialog', '<script>alert(1)</script>', {}, /^dialog: 1/],
  ['an error in the console', '<script>console.error("no")</script>', {}, /^console: no/],
];

for (const [what, body, headers, fault] of [...BAD, ...BAD_SCRIPTS]) {
  test(`${what} is noticed`, async ({ context, page, javaScriptEnabled }) => {
    test.skip(javaScriptEnabled === false && body.includes('<script'), 'there is no script');
    await context.route(`${HOST}/**`, route => route.fulfill(
      new URL(route.request().url()).pathname === '/'
        ? { contentType: 'text/html', headers, body: `<!doctype html><title>x</title><link rel="icon" href="data:,">${body}` }
        : { status: 404, body: '' },
    ));
    await context.route('http://other.example/**', route => route.fulfill({ status: 200, body: '' }));
    const faults = await watch(context, HOST);
    await page.goto(HOST);
    await expect.poll(() => faults).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });
}

test('a page without faults passes', async ({ context, page }) => {
  await context.route(`${HOST}/**`, route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title><p>a' }));
  const faults = await watch(context, HOST);
  await page.goto(HOST);
  expect(faults).toEqual([]);
});
