// Following what was sent: a typo is corrected, a comment is taken back, and news come by mail until they are ended.
import { FIRST, LAST } from './support/act';
import { citizen, comments, send } from './support/api';
import { mailedPath, mailsTo } from './support/mail';
import { paths } from './support/paths';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

const w = WORDS.ro;
const at = paths('ro');
const SAID = 'Termenul de zece zile este prea scurt pentru asociațiile mici din sate.';
const MENDED = SAID.replace('zece', '10');

/** Sends two comments with an address of their own; gives the path of the tracking page and the number. */
async function sent(request: Parameters<typeof send>[0], slug: string, email: string) {
  const body = {
    sender: { ...citizen('Ana Exemplu'), email },
    comments: [
      { provision: FIRST.eid, stance: 'against', kind: 'opinion', text: SAID },
      { provision: LAST.eid, stance: 'support', kind: 'opinion', text: 'Bine așa.' },
    ],
  };
  const answer = (await (await send(request, slug, body)).json()) as { number: string; tracking_url: string };
  return { number: answer.number, path: new URL(answer.tracking_url).pathname };
}

test('a typo is corrected in the open, and another text is not taken for one', async ({ page, slug, unique }) => {
  const { path } = await sent(page.request, slug, `ana-${unique}@exemplu.example`);
  await page.goto(path);
  const item = page.getByRole('main').getByRole('listitem').filter({ hasText: SAID });
  await item.getByRole('link', { name: w.following.correct }).click();
  const text = page.getByRole('textbox', { name: w.following.text });
  await expect(text).toHaveValue(SAID);
  await text.fill('Susțin proiectul din toată inima, așa cum este, fără nicio schimbare.');
  await page.getByRole('button', { name: w.following.save }).click();
  await expect(page).toHaveTitle(w.error);
  await expect(text).toHaveValue(/^Susțin proiectul/);
  await text.fill(MENDED);
  await page.getByRole('button', { name: w.following.save }).click();
  await expect(page.getByRole('status').filter({ hasText: w.following.corrected })).toBeVisible();

  // What is new stays until its reader says so.
  await page.reload();
  await expect(page.getByRole('heading', { name: w.following.news })).toBeVisible();
  await page.getByRole('button', { name: w.following.seen }).click();
  await expect(page.getByText(w.following.nothingNew)).toBeVisible();

  // Everyone sees both wordings; the receipt shows the first.
  await page.goto(at.article(slug, FIRST.page));
  await expect(page.getByRole('main').getByText(MENDED, { exact: true })).toBeVisible();
  await page.getByText(w.following.changed).click();
  await expect(page.locator('details.corrected del')).toContainText('zece');
  await expect(page.locator('details.corrected ins')).toContainText('10');
  await page.goto(path);
  await page.getByRole('link', { name: w.following.receipt }).click();
  await expect(page.getByText(SAID, { exact: true })).toBeVisible();
  await expect(page.getByText(w.following.correctedSince)).toBeVisible();
});

test('what is taken back is read by nobody, and keeps its number', async ({ page, slug, unique }) => {
  const { path, number } = await sent(page.request, slug, `ana-${unique}@exemplu.example`);
  await page.goto(path);
  const item = page.getByRole('main').getByRole('listitem').filter({ hasText: SAID });
  await item.getByRole('link', { name: w.following.withdraw }).click();
  await expect(page.getByText(w.following.forGood)).toBeVisible();
  await page.getByRole('button', { name: w.following.confirm }).click();
  await expect(page.getByRole('status').filter({ hasText: w.following.withdrawn })).toBeVisible();

  await page.goto(at.article(slug, FIRST.page));
  await expect(page.getByText(w.following.stub)).toBeVisible();
  await expect(page.getByText(SAID)).toHaveCount(0);
  const left = await comments(page.request, slug);
  expect(left.filter(comment => comment.text !== '')).toHaveLength(1);

  await page.goto(path);
  await page.getByRole('link', { name: w.following.withdraw }).click();
  await page.getByRole('button', { name: w.following.confirm }).click();
  await page.goto(at.register(slug));
  const row = page.getByRole('row').filter({ hasText: number });
  await expect(row).toContainText(w.following.inRegister);
});

test('news come by mail once the address is proved, and end from the mail', async ({ page, slug, unique }) => {
  const email = `ana-${unique}@exemplu.example`;
  const { path, number } = await sent(page.request, slug, email);
  await page.goto(path);
  await page.getByRole('button', { name: w.following.ask }).click();
  await expect(page.getByText(w.following.asked)).toBeVisible();
  await page.goto(await mailedPath(email));
  await page.getByRole('button', { name: w.following.start }).click();
  await expect(page.getByText(w.following.on)).toBeVisible();

  await page.goto(path);
  await page.getByRole('link', { name: w.following.withdrawAll }).click();
  await page.getByRole('button', { name: w.following.confirm }).click();
  // The job looks every fifteen seconds.
  await expect.poll(async () => (await mailsTo(email)).length, { timeout: 60_000 }).toBe(2);
  const news = (await mailsTo(email)).at(-1) ?? '';
  expect(news).toContain(number);
  expect(news).toContain('retrasă');
  const links = [...news.matchAll(/^https?:\/\/\S+$/gm)].map(([link]) => new URL(link).pathname);
  expect(links).toContain(path);
  const end = links.find(link => link.includes('/noutati/')) ?? '';
  await page.goto(end);
  await page.getByRole('button', { name: w.following.stop }).click();
  await expect(page.getByText(w.following.off)).toBeVisible();
});
