// What must never happen while anyone uses the site: errors in the console, scripts that fail, requests that fail or go
// to another host, reports of the content security policy, dialogs.
import type { BrowserContext, Request } from '@playwright/test';

/** Collects what goes wrong in a browser context, one line each. */
export async function watch(context: BrowserContext, baseURL: string): Promise<string[]> {
  const faults: string[] = [];
  const host = new URL(baseURL).host;
  const ours = (url: string) => new URL(url).host === host;

  context.on('console', message => {
    const text = message.text();
    // The answer itself is judged below, where it is known whether a page of that status was asked for.
    if (message.type() === 'error' && !text.startsWith('Failed to load resource')) {
      faults.push(`console: ${text} (${message.location().url})`);
    } else if (/content security policy/i.test(text)) {
      faults.push(`policy: ${text}`);
    }
  });
  context.on('weberror', error => faults.push(`script: ${error.error()}`));
  context.on('request', request => {
    if (/^https?:/.test(request.url()) && !ours(request.url())) faults.push(`other host: ${request.url()}`);
  });
  context.on('requestfailed', request => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left stops what it still loads. What the policy stops is told in the console; without script a
    // preload of one is stopped in the same way, but nothing is told and nothing is wrong.
    if (ours(request.url()) && !reason.includes('ERR_ABORTED') && reason !== 'csp') faults.push(`request: ${request.url()} ${reason}`);
  });
  context.on('response', response => {
    const status = response.status();
    if (status >= (isPage(response.request()) ? 500 : 400)) faults.push(`answer: ${status} ${response.url()}`);
  });
  context.on('dialog', dialog => {
    // The guard of unsaved text asks this way; the one test of it answers.
    if (dialog.type() === 'beforeunload') return;
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', event => {
      console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return faults;
}

/** A page that people see; its status is the matter of each test. */
function isPage(request: Request): boolean {
  return request.isNavigationRequest() && request.frame().parentFrame() === null;
}
