import type { Page } from '@playwright/test';
import { saved } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { expect, openApp, test } from './host-fixture.ts';

test.use({ sample: true });

const byButton = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).click();

const PAGES = [
  {
    list: '/network/people',
    link: /people\/\d+$/,
    remove: byButton(/^Delete this person/),
    said: 'is in the Trash',
  },
  { list: '/network/events', link: /events\/\d+$/, remove: byButton(/^Remove$/), said: 'Event removed' },
  {
    list: '/network/communities',
    link: /communities\/\d+$/,
    remove: byButton(/^Remove$/),
    said: 'Community removed',
  },
  { list: '/growth/skills', link: /skills\/\d+$/, remove: byButton(/^Remove$/), said: 'Removed the plan' },
  { list: '/growth/materials', link: /materials\/\d+$/, remove: byButton(/^Remove$/), said: 'removed' },
  {
    list: '/growth/materials',
    link: /letters\/\d+$/,
    remove: byButton('Remove this letter'),
    said: 'Letter removed',
  },
  {
    list: '/growth/practice',
    link: /practice\/(?:questions\/)?\d+$/,
    remove: byButton('Move to the Trash'),
    said: 'Question moved to the Trash',
  },
  {
    list: '/growth/practice',
    link: /mock\/\d+$/,
    remove: byButton('Move to the Trash'),
    said: 'Mock interview moved to the Trash',
  },
  {
    list: '/journal',
    link: /journal\/[\w-]+$/,
    remove: async (page: Page) => {
      await page.getByRole('button', { name: 'More for this entry' }).click();
      await page.getByRole('menuitem', { name: 'Move to Trash' }).click();
    },
    said: 'The entry is in the Trash',
  },
];

// The host tells every window of a commit, and that may arrive before the answer to who asked for it.
test('what is removed from its own page is not asked for again, even when the answer comes late', async ({
  page,
  host,
}) => {
  // The answer to a removal is kept back until whatever the commit made out of date was read again.
  await page.addInitScript(() => {
    const ask = window.fetch.bind(window);
    let readAgain = () => {};
    window.fetch = async (address, init) => {
      const isRemoval = /\.(?:remove|trash\w*)\b/i.test(String(address));
      const read = new Promise<void>((resolve) => {
        if (isRemoval) readAgain = resolve;
        else resolve();
      });
      const answer = await ask(address, init);
      if (/\/rpc\/\w+\./.test(String(address)) && !isRemoval) readAgain();
      await read;
      return answer;
    };
  });
  await openApp(page, host);
  for (const { list, link, remove, said } of PAGES) {
    await test.step(`${list}, ${link}`, async () => {
      await goTo(page, list);
      let href = '';
      await expect(async () => {
        const links = await page.getByRole('main').getByRole('link').all();
        const hrefs = await Promise.all(links.map((one) => one.getAttribute('href')));
        href = hrefs.find((one) => one && link.test(one)) ?? '';
        expect(href).not.toBe('');
      }).toPass();
      await page.goto(`${new URL(page.url()).origin}/${href}`);
      await remove(page);
      await expect(page.getByText(said).first()).toBeVisible();
      await saved(page);
    });
  }
});
