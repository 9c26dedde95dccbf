// An expert writes what was done with comments and why, an editor approves and releases it, and everyone reads it beside the
// comment. Until everything is answered the consultation is not.
import type { Browser, Page } from '@playwright/test';
import { FIRST, LAST } from './support/act';
import { citizen, comments, send } from './support/api';
import { paths } from './support/paths';
import { EXPERT } from './support/staff';
import { stateOf } from './support/states';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');
const REASON = 'Termenul este cerut de directivă.';

async function asExpert(browser: Browser, script: boolean | undefined): Promise<Page> {
  const storageState = await stateOf(browser, EXPERT, test.info().parallelIndex);
  const context = await browser.newContext({ baseURL: process.env.ROTUNDA_URL, javaScriptEnabled: script ?? true, storageState });
  return await context.newPage();
}

/** Sends three comments in one submission; gives the secret of the tracking page. */
async function sent(page: Page, slug: string): Promise<string> {
  const say = (provision: string, text: string) => ({ provision, stance: 'against', kind: 'opinion', text });
  const answer = await send(page.request, slug, {
    sender: citizen('Ana Exemplu'),
    comments: [say(FIRST.eid, 'Fără bancă.'), say(FIRST.eid, 'Nici brațe.'), say(LAST.eid, 'Mai târziu.')],
  });
  expect(answer.status()).toBe(201);
  const { tracking_url } = (await answer.json()) as { tracking_url: string };
  return tracking_url.split('/').at(-1) ?? '';
}

test('a decision is written by one, approved by another, released, and read by everyone', async ({
  staff, page, slug, browser, javaScriptEnabled,
}) => {
  const secret = await sent(page, slug);
  const expert = await asExpert(browser, javaScriptEnabled);
  await expert.goto(at.outcomes(slug));
  await expert.getByRole('combobox', { name: 'Articolul' }).selectOption({ index: 1 });
  await expert.getByRole('button', { name: 'Arătați' }).click();
  const voice = (text: string) => expert.getByRole('article').filter({ hasText: text });
  await expect(voice('Mai târziu.')).toHaveCount(0);
  await voice('Fără bancă.').getByRole('checkbox').check();
  await voice('Nici brațe.').getByRole('checkbox').check();
  await expert.getByRole('button', { name: 'Scrieți soluția pentru cele alese' }).click();
  await expect(expert.getByRole('heading', { level: 1 })).toHaveText('Soluție nouă pentru 2 observații');

  // Without a reason it is refused, and nothing that was chosen is lost.
  await expert.getByRole('radio', { name: 'Nepreluată' }).check();
  await expert.getByRole('button', { name: 'Păstrați soluția' }).click();
  await expect(expert).toHaveTitle(w.error);
  await expect(expert.getByRole('radio', { name: 'Nepreluată' })).toBeChecked();
  await expert.getByRole('textbox', { name: /^Justificarea/ }).fill('Pentru că […].');
  await expert.getByRole('button', { name: 'Păstrați soluția' }).click();
  await expect(expert.getByText(/mai are un gol necompletat/).first()).toBeVisible();
  await expert.getByRole('textbox', { name: /^Justificarea/ }).fill(REASON);
  await expert.getByRole('button', { name: 'Păstrați soluția' }).click();
  await expect(expert.getByRole('status')).toContainText('Un coleg trebuie să o aprobe.');
  await expect(expert.getByText('o aprobă un coleg')).toBeVisible();
  await expect(expert.getByRole('button', { name: 'Aprobați' })).toHaveCount(0);

  await staff.goto(`${at.outcomes(slug)}?state=drafted`);
  await staff.getByRole('checkbox', { name: 'Alegeți pentru aprobare' }).check();
  await staff.getByRole('button', { name: 'Verificați cele alese înainte de aprobare' }).click();
  await expect(staff.getByRole('heading', { name: 'Aprobați 1 soluție pentru 2 observații?' })).toBeVisible();
  await staff.getByRole('button', { name: 'Aprobați' }).click();
  await expect(staff.getByRole('status')).toContainText('Soluția a fost aprobată.');

  await page.goto(at.article(slug, FIRST.page));
  await expect(page.getByText(REASON)).toHaveCount(0);
  await staff.goto(at.release(slug));
  await expect(staff.getByText('Se publică 1 soluție pentru 2 observații.')).toBeVisible();
  await expect(staff.getByText('Consultarea nu s-a închis încă.')).toBeVisible();
  await staff.getByRole('button', { name: 'Publicați toate soluțiile aprobate' }).click();
  await expect(staff.getByRole('status')).toContainText('Soluțiile sunt publice.');

  await page.goto(at.article(slug, FIRST.page));
  const shown = page.getByRole('article').filter({ hasText: 'Fără bancă.' });
  await expect(shown.getByText('Nepreluată')).toBeVisible();
  await expect(shown.getByText(REASON)).toBeVisible();
  await page.goto(at.tracking(secret));
  await expect(page.getByText(REASON).first()).toBeVisible();
  const listed = await comments(page.request, slug);
  expect(listed.filter(comment => comment.answer?.outcome === 'not_accepted')).toHaveLength(2);
  await expert.context().close();
});

test('a colleague sends a decision back, and the words reach whoever wrote it', async ({
  staff, page, slug, browser, javaScriptEnabled,
}) => {
  await sent(page, slug);
  const expert = await asExpert(browser, javaScriptEnabled);
  await expert.goto(at.outcomes(slug));
  await expert.getByRole('link', { name: 'O singură soluție pentru toate cele 3 din listă' }).click();
  await expert.getByRole('radio', { name: 'Preluată', exact: true }).check();
  await expert.getByRole('button', { name: 'Păstrați soluția' }).click();
  await expect(expert.getByRole('status')).toBeVisible();

  await staff.goto(`${at.outcomes(slug)}?state=drafted`);
  await staff.getByRole('link', { name: /^3 observații/ }).click();
  await staff.getByRole('group').filter({ hasText: 'Trimiteți înapoi' }).locator('summary').click();
  await staff.getByRole('textbox', { name: 'Ce trebuie schimbat' }).fill('Separați ultima observație.');
  await staff.getByRole('button', { name: 'Trimiteți înapoi' }).click();
  await expect(staff.getByRole('status')).toContainText('trimisă înapoi');

  await expert.goto(`${at.outcomes(slug)}?state=drafted`);
  await expect(expert.getByText('Separați ultima observație.')).toBeVisible();
  await expert.getByRole('link', { name: /^3 observații/ }).click();
  await expert.getByRole('article').filter({ hasText: 'Mai târziu.' }).getByRole('button', { name: /^Scoateți din soluție/ }).click();
  await expect(expert.getByRole('status')).toContainText('este din nou fără soluție');
  await expert.goto(at.outcomes(slug));
  await expect(expert.getByRole('article')).toHaveCount(1);

  // It goes back under the same decision, from the page on which a new one would be written.
  await expert.getByRole('link', { name: 'O soluție pentru singura din listă' }).click();
  await expert.getByText('Sau adăugați-le la o soluție care există').click();
  await expert.getByRole('button', { name: /^Adăugați la această soluție/ }).click();
  await expect(expert.getByRole('status')).toContainText('Observațiile au fost adăugate.');
  await expect(expert.getByRole('article')).toHaveCount(3);
  await expert.context().close();
});

test('a template must have a gap, and fills the field with it', async ({ page, slug, browser, javaScriptEnabled }) => {
  await sent(page, slug);
  const expert = await asExpert(browser, javaScriptEnabled);
  await expert.goto(at.templates(slug));
  await expert.getByRole('textbox', { name: 'Numele modelului' }).fill('Termen');
  await expert.getByRole('textbox', { name: 'Textul' }).fill('Termenul rămâne.');
  await expert.getByRole('button', { name: 'Păstrați modelul' }).click();
  await expect(expert).toHaveTitle(w.error);
  await expert.getByRole('textbox', { name: 'Textul' }).fill('Termenul rămâne, întrucât […].');
  await expert.getByRole('button', { name: 'Păstrați modelul' }).click();
  await expect(expert.getByRole('status')).toContainText('Modelul a fost păstrat.');
  await expert.goto(`${at.decision(slug)}?all=1`);
  await expert.getByText('Porniți de la un model').click();
  await expert.getByRole('link', { name: 'Termen', exact: true }).click();
  await expect(expert.getByRole('textbox', { name: /^Justificarea/ })).toHaveValue('Termenul rămâne, întrucât […].');
  await expert.context().close();
});
