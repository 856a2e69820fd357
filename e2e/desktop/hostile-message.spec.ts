import { HOSTILE_HTML, hostilePage } from '../../src/main/features/endings/hostile-messages-test-setup.ts';
import { addApplication, card, chooseEmpty, column } from '../board-steps.ts';
import { expect, test } from '../desktop-fixture.ts';
import { endingPlace, pasteHtml, saidField, saveEnding } from '../endings-steps.ts';

test('hostile messages run and ask for nothing, pasted as HTML or as text', async ({ desktop }) => {
  const { page } = desktop;
  await chooseEmpty(page);
  await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail', stage: 'Applied' });
  await card(page, 'Depot manager').dragTo(column(page, 'Rejected'));
  for (const piece of HOSTILE_HTML.slice(0, 12)) {
    await saidField(page).fill('');
    await pasteHtml(saidField(page), hostilePage(piece));
    await expect(saidField(page)).toHaveValue(/^Dear Ines,/);
  }
  const words = HOSTILE_HTML.join(' ').replaceAll(/\s+/g, ' ');
  await saidField(page).fill(words);
  await saveEnding(page);
  await expect(endingPlace(page).locator('blockquote')).toHaveText(words);
  expect(await page.evaluate(() => Reflect.get(window, '__pwned'))).toBeUndefined();
  await expect(page.locator('iframe, object, embed, form[action], base')).toHaveCount(0);
});
