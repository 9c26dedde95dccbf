// Comments are let out, hidden, redacted and asked about; readers report, senders appeal, and everyone reads what was done.
import { FIRST } from './support/act';
import { citizen, comments, send } from './support/api';
import { another, asModerator, begin, waitFirst } from './support/moderator';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { addComment } from './support/writer';

const at = paths('ro');

/** Sends opinions on the first provision; gives the path of the tracking page. */
async function sent(request: Parameters<typeof send>[0], slug: string, ...texts: string[]): Promise<string> {
  const said = texts.map(text => ({ provision: FIRST.eid, stance: 'against', kind: 'opinion', text }));
  const answer = await send(request, slug, { sender: citizen('Ana Exemplu'), comments: said });
  expect(answer.status()).toBe(201);
  return new URL(((await answer.json()) as { tracking_url: string }).tracking_url).pathname;
}

test('what waits is read by everyone once a moderator lets it out', async ({ staff, page, slug, browser, javaScriptEnabled }) => {
  await waitFirst(staff, slug);
  const tracking = await sent(page.request, slug, 'Aștept să fiu citită.');
  expect(await comments(page.request, slug)).toHaveLength(0);
  await page.goto(tracking);
  await expect(page.getByText('Se publică după ce o citește un moderator.')).toBeVisible();
  await page.goto(at.consultation(slug));
  await expect(page.getByText('În această consultare observațiile se publică după ce le citește un moderator.')).toBeVisible();

  const moderator = await asModerator(browser, javaScriptEnabled);
  await begin(moderator, slug);
  await expect(moderator.getByText('Aștept să fiu citită.')).toBeVisible();
  const other = await another(browser, javaScriptEnabled);
  await other.goto(at.moderation(slug));
  await expect(other.getByText(/^în lucru la Moderare/)).toBeVisible();
  await moderator.getByRole('button', { name: 'Publicați' }).click();
  await expect(moderator.getByRole('status').getByText('Observația este publicată.')).toBeVisible();
  await expect(moderator.getByText('Nu așteaptă nimic')).toBeVisible();
  await page.goto(at.article(slug, FIRST.page));
  await expect(page.getByText('Aștept să fiu citită.')).toBeVisible();

  await moderator.getByRole('button', { name: 'Anulați actul' }).click();
  await expect(moderator.getByRole('status').getByText(/Actul a fost anulat/)).toBeVisible();
  await page.reload();
  await expect(page.getByText('Aștept să fiu citită.')).toHaveCount(0);
  await Promise.all([moderator.context().close(), other.context().close()]);
});

test('a reported comment is hidden, its sender appeals, and somebody else decides', async ({ page, slug, browser, javaScriptEnabled }) => {
  const tracking = await sent(page.request, slug, 'Cuvinte care jignesc.');
  await page.goto(at.article(slug, FIRST.page));
  await page.getByRole('article').filter({ hasText: 'Cuvinte care jignesc.' }).getByRole('link', { name: /^Semnalați/ }).click();
  await page.getByRole('button', { name: 'Trimiteți semnalarea' }).click();
  await expect(page).toHaveTitle(/^Eroare: /);
  await page.getByRole('combobox', { name: 'Ce regulă încalcă?' }).selectOption('insult');
  await page.getByRole('textbox', { name: /^Ce este greșit/ }).fill('Jignește un vecin.');
  await page.getByRole('button', { name: 'Trimiteți semnalarea' }).click();
  await expect(page.getByRole('status').getByText(/Ați semnalat această observație/)).toBeVisible();

  const moderator = await asModerator(browser, javaScriptEnabled);
  await begin(moderator, slug);
  await expect(moderator.getByText('Jignește un vecin.')).toBeVisible();
  await moderator.getByRole('link', { name: 'Ascundeți…' }).click();
  await moderator.getByRole('button', { name: 'Ascundeți observația' }).click();
  await expect(moderator).toHaveTitle(/^Eroare: /);
  await moderator.getByRole('combobox', { name: 'Regula încălcată' }).selectOption('insult');
  await moderator.getByRole('textbox', { name: /^Motivul/ }).fill('Este o insultă.');
  await moderator.getByRole('button', { name: 'Ascundeți observația' }).click();
  await expect(moderator.getByRole('status').getByText('Observația a fost ascunsă.')).toBeVisible();

  await page.goto(at.article(slug, FIRST.page));
  await expect(page.getByText(/^Observație ascunsă la .* de un moderator\. Regula încălcată: insultă/)).toBeVisible();
  await expect(page.getByText('Cuvinte care jignesc.')).toHaveCount(0);
  await page.goto(at.moderationLedger(slug));
  await expect(page.getByRole('row').filter({ hasText: 'ascunsă' }).first()).toBeVisible();
  await expect(page.getByText('Este o insultă.')).toHaveCount(0);

  await page.goto(tracking);
  const item = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Cuvinte care jignesc.' });
  await expect(item.getByText('Este o insultă.')).toBeVisible();
  await item.getByText('Nu sunteți de acord? Contestați').click();
  await item.getByRole('textbox', { name: /^De ce nu sunteți de acord/ }).fill('Nu jignesc pe nimeni.');
  await item.getByRole('button', { name: 'Trimiteți contestația' }).click();
  await expect(page.getByRole('status').getByText(/Am primit ce ați scris/)).toBeVisible();

  const decider = await another(browser, javaScriptEnabled);
  await begin(decider, slug);
  await expect(decider.getByText('Nu jignesc pe nimeni.').first()).toBeVisible();
  await decider.getByRole('textbox', { name: /^Motivul deciziei/ }).fill('Este o critică, nu o insultă.');
  await decider.getByRole('button', { name: 'Admiteți contestația' }).click();
  await expect(decider.getByRole('status').getByText('Contestația a fost admisă.')).toBeVisible();
  await page.goto(at.article(slug, FIRST.page));
  await expect(page.getByText('Cuvinte care jignesc.')).toBeVisible();
  await Promise.all([moderator.context().close(), decider.context().close()]);
});

test('personal data are pointed out before sending, and taken out afterwards', async ({ page, slug, browser, javaScriptEnabled }) => {
  const text = 'Sunați-mă la 0722 123 456, vă rog.';
  await addComment(page, at.newComment(slug, FIRST.eid), { stance: 'support', kind: 'opinion', text });
  await page.goto(at.check(slug));
  await expect(page.getByText(/pare să conțină date personale: număr de telefon \(0722 123 456\)/)).toBeVisible();
  const tracking = await sent(page.request, slug, text);

  const moderator = await asModerator(browser, javaScriptEnabled);
  await begin(moderator, slug);
  await moderator.getByRole('link', { name: /^Eliminați acest pasaj/ }).click();
  await expect(moderator.getByRole('textbox', { name: /^Pasajul/ })).toHaveValue('0722 123 456');
  await moderator.getByRole('button', { name: 'Eliminați pasajul' }).click();
  await expect(moderator.getByRole('status').getByText(/Pasajul a fost eliminat/)).toBeVisible();
  await expect(moderator.getByText('0722 123 456')).toHaveCount(0);
  await moderator.getByRole('button', { name: 'Deschideți textul sigilat' }).click();
  await expect(moderator.getByText(text)).toBeVisible();

  await page.goto(at.article(slug, FIRST.page));
  await expect(page.getByText('Sunați-mă la [pasaj eliminat: date cu caracter personal], vă rog.')).toBeVisible();
  const [said] = await comments(page.request, slug);
  expect(JSON.stringify(said)).not.toContain('0722 123');
  await page.goto(tracking);
  await expect(page.getByRole('main').getByText(text, { exact: true })).toBeVisible();
  await moderator.context().close();
});

test('a question is answered once, on the page of the submission', async ({ staff, page, slug, browser, javaScriptEnabled }) => {
  await waitFirst(staff, slug);
  const tracking = await sent(page.request, slug, 'Termenul este scurt.');
  const moderator = await asModerator(browser, javaScriptEnabled);
  await begin(moderator, slug);
  await moderator.getByRole('link', { name: 'Întrebați autorul…' }).click();
  await moderator.getByRole('textbox', { name: /^Întrebarea/ }).fill('Care termen?');
  await moderator.getByRole('button', { name: 'Trimiteți întrebarea' }).click();
  await expect(moderator.getByRole('status').getByText('Întrebarea a fost trimisă.')).toBeVisible();
  await page.goto(tracking);
  await page.getByRole('textbox', { name: 'Răspunsul dumneavoastră' }).fill('Cel de la alineatul (2).');
  await page.getByRole('button', { name: 'Trimiteți răspunsul' }).click();
  await expect(page.getByRole('status').getByText(/Am primit ce ați scris/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Răspunsul dumneavoastră' })).toHaveCount(0);
  await begin(moderator, slug);
  await expect(moderator.getByText('Cel de la alineatul (2).')).toBeVisible();
  await moderator.context().close();
});

test('many are published at once after a look at how many, and undone at once', async ({ staff, page, slug, browser, javaScriptEnabled }) => {
  await waitFirst(staff, slug);
  await sent(page.request, slug, 'Una.', 'Două.', 'Trei.');
  const moderator = await asModerator(browser, javaScriptEnabled);
  await moderator.goto(at.moderation(slug));
  for (const box of (await moderator.getByRole('checkbox', { name: /^Alegeți/ }).all()).slice(0, 2)) await box.check();
  await moderator.getByRole('button', { name: /^Publicați/ }).click();
  await expect(moderator.getByRole('heading', { name: 'Se publică ori rămân publicate: 2 observații.' })).toBeVisible();
  await moderator.getByRole('button', { name: 'Faceți așa' }).click();
  await expect(moderator.getByRole('status').getByText('S-a făcut la 2 observații.')).toBeVisible();
  expect(await comments(page.request, slug)).toHaveLength(2);
  await moderator.getByRole('button', { name: 'Anulați totul' }).click();
  await expect(moderator.getByRole('status').getByText('S-a anulat la 2 observații.')).toBeVisible();
  expect(await comments(page.request, slug)).toHaveLength(0);
  await moderator.context().close();
});
