// A queue is cleared by keys alone, and the keys can be switched off.
import { FIRST } from './support/act';
import { citizen, comments, send } from './support/api';
import { asModerator, waitFirst } from './support/moderator';
import { paths } from './support/paths';
import { expect, test } from './support/test';

const at = paths('ro');
const MANY = 50;

test('fifty comments are cleared without a pointer', async ({ staff, page, slug, browser }) => {
  test.slow();
  await waitFirst(staff, slug);
  const said = Array.from({ length: MANY }, (_, number) => (
    { provision: FIRST.eid, stance: 'support', kind: 'opinion', text: `Observația ${number + 1}.` }
  ));
  expect((await send(page.request, slug, { sender: citizen('Ana Exemplu'), comments: said })).status()).toBe(201);

  const moderator = await asModerator(browser, true);
  const ready = () => expect(moderator.getByRole('button', { name: 'Comenzi de la tastatură' })).toBeVisible();
  await moderator.goto(at.moderation(slug));
  await ready();
  await moderator.keyboard.press('n');
  await moderator.waitForURL(/[?&]comment=/);
  for (let left = MANY; left > 0; left -= 1) {
    await ready();
    const here = moderator.url();
    if (left === MANY) {
      // One of them is hidden, with a rule and a reason, still by keys alone.
      await moderator.keyboard.press('h');
      await moderator.waitForURL(/form=hide/);
      const rule = moderator.getByRole('combobox', { name: 'Regula încălcată' });
      for (let tabs = 0; tabs < 80 && !(await rule.evaluate(field => field === document.activeElement)); tabs += 1) {
        await moderator.keyboard.press('Tab');
      }
      await moderator.keyboard.press('ArrowDown');
      await moderator.keyboard.press('Tab');
      await moderator.keyboard.type('Jignește.');
      await moderator.keyboard.press('Tab');
      await moderator.keyboard.press('Enter');
    } else {
      await moderator.keyboard.press('p');
    }
    await moderator.waitForURL(url => url.href !== here && !url.searchParams.has('form') && url.searchParams.has('done'));
  }
  await expect(moderator.getByText('Nu așteaptă nimic')).toBeVisible();
  const read = await comments(page.request, slug);
  expect(read.filter(comment => comment.text !== '')).toHaveLength(MANY - 1);
  await moderator.context().close();
});

test('the keys can be switched off, and stay off', async ({ staff, page, slug, browser }) => {
  await waitFirst(staff, slug);
  const comment = { provision: FIRST.eid, stance: 'support', kind: 'opinion', text: 'Una.' };
  await send(page.request, slug, { sender: citizen('Ana Exemplu'), comments: [comment] });
  const moderator = await asModerator(browser, true);
  await moderator.goto(at.moderation(slug));
  const keys = moderator.getByRole('button', { name: 'Comenzi de la tastatură' });
  await expect(keys).toBeVisible();
  await moderator.keyboard.press('?');
  const box = moderator.getByRole('checkbox', { name: 'Tastele sunt pornite' });
  await expect(box).toBeChecked();
  await box.uncheck();
  await moderator.reload();
  await expect(keys).toBeVisible();
  await moderator.keyboard.press('n');
  await expect(moderator.getByRole('button', { name: 'Începeți cu prima' })).toBeVisible();
  expect(moderator.url()).not.toContain('comment=');
  await moderator.context().close();
});
