import { expectCleanInBothThemes } from './axe-steps.ts';
import { startEmpty } from './board-steps.ts';
import { expect, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

test('support is at the foot of the sidebar, dated, with only the number seen at its source', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await tabTo(page, page.getByRole('link', { name: 'Support', exact: true }));
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { name: 'Support', exact: true })).toBeVisible();
  await expect(main).toContainText('Call or text 988 or chat 988lifeline.org.');
  await expect(main).toContainText('Checked on 23 November 2026');
  const text = (await main.textContent()) ?? '';
  const unchecked = ['116 123', '0800', '3114', '112', 'findahelpline', 'Samaritans'];
  for (const mention of unchecked) expect(text).not.toContain(mention);
  expect(text).not.toContain('!');
  await expectCleanInBothThemes(page);
});
