// Every page in both languages, in light and dark, on a phone and a desk: axe finds nothing.
import { FIRST } from './support/act';
import { accessibleEverywhere } from './support/axe';
import { LANGUAGES, paths } from './support/paths';
import { PAGES, stateOf } from './support/pages';
import { watch } from './support/faults';
import { addComment, commentFields, senderFields } from './support/writer';
import { expect, test } from './support/test';
import { WORDS } from './support/words';

for (const language of LANGUAGES) {
  for (const listed of PAGES) {
    test(`${listed.name} (${language})`, async ({ browser, baseURL, world }) => {
      const context = await browser.newContext({ baseURL, storageState: stateOf(world, listed.who) });
      const faults = await watch(context, baseURL ?? '');
      const page = await context.newPage();
      await page.goto(listed.address(paths(language), world));
      await accessibleEverywhere(page);
      await context.close();
      // The page of a fault of ours answers with the fault's own status.
      expect(faults.filter(fault => !(listed.name.startsWith('problem-') && fault.startsWith('answer: 50')))).toEqual([]);
    });
  }

  test(`an empty comment that was refused (${language})`, async ({ page, world }) => {
    await page.goto(paths(language).newComment(world.slug, FIRST.eid));
    await commentFields(page, language).add.click();
    await expect(page).toHaveTitle(WORDS[language].error);
    await accessibleEverywhere(page);
  });

  test(`an empty sender that was refused (${language})`, async ({ page, world }) => {
    const at = paths(language);
    await addComment(page, at.newComment(world.slug, ''), { stance: 'support', kind: 'opinion', text: 'Da.' }, language);
    await page.goto(at.check(world.slug));
    await senderFields(page, language).send.click();
    await expect(page).toHaveTitle(WORDS[language].error);
    await accessibleEverywhere(page);
  });
}
