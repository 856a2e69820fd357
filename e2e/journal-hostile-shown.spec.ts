import { expect } from './host-fixture.ts';
import { addressed, dangersIn, openHostile, pieces, test } from './hostile-steps.ts';

// A picture that was never kept is asked of the host, which does not have it.
test.use({ expectedFaults: /status of 404/ });

test(`${pieces.length} hostile texts are words where a search quotes them`, async ({ page, host }) => {
  await openHostile(page, host);
  await page.keyboard.press('ControlOrMeta+k');
  const dialog = page.getByRole('dialog', { name: 'Search and commands' });
  const hits = dialog.getByRole('group', { name: 'Found' }).getByRole('option');
  for (const word of new Set(pieces.map(({ rare }) => rare))) {
    const found = pieces.filter(({ rare }) => rare === word);
    await dialog.getByRole('combobox').fill(word);
    await expect(dialog.locator('mark').first()).toHaveText(word);
    await expect(hits).toHaveCount(found.length);
    const shown = await hits.allTextContents();
    for (const { mark, text, title, word: part } of found) {
      const quoted = shown.flatMap((words) => words.split(`${word} ${mark} `)[1] ?? []);
      // The index reads up to a zero character only.
      const isCut = text.includes('\0');
      expect(quoted, text).toEqual([expect.stringContaining(isCut ? '<' : part)]);
      expect(shown.join('\n'), text).toContain(`${isCut ? '<' : title}${word} ${mark} `);
    }
    expect(await dangersIn(page), found.map(({ text }) => text).join('\n')).toEqual([]);
  }
});

test(`${pieces.length} hostile texts are words on paper (fault 25)`, async ({ page, host }) => {
  test.setTimeout(60_000 + pieces.length * 500);
  const asking = await openHostile(page, host);
  const ids: number[] = [];
  for (const { key } of [...pieces, ...addressed])
    ids.push((await asking.journal.get.query({ key }))?.id ?? 0);
  await page.evaluate((wanted) => {
    location.hash = `#/print/journal/entries?ids=${wanted}`;
  }, ids.join());
  await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
  const entries = page.getByRole('main').getByRole('article');
  await expect(entries).toHaveCount(ids.length);
  const printed = await entries.allTextContents();
  for (const { text, title, word } of pieces) {
    const bodies = printed.flatMap((words) => (words.startsWith(title) ? words.slice(title.length) : []));
    expect(bodies, text).toContainEqual(expect.stringContaining(word));
  }
  for (const { end, words } of addressed) {
    const own = printed.find((all) => all.includes(end));
    for (const word of words) expect(own).toContain(word);
  }
  expect(await dangersIn(page)).toEqual([]);
  // What the printer reads.
  expect((await page.pdf()).length).toBeGreaterThan(0);
  expect(await dangersIn(page)).toEqual([]);
});
