import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, card, openBoard, startEmpty } from './board-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const PAGE = 4096;
const ROLE = 'Depot manager';

// Until the profile is open every other call is refused.
test.use({ expectedFaults: /500/ });

test('a damaged file: told, read around, and opened with its rows, by keyboard alone', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await addApplication(page, { role: ROLE, company: 'Marlin Rail' });
  await page.goto('about:blank');
  await host.stop();
  const path = join(host.dataDir, 'rebound.db');
  const bytes = await readFile(path);
  // The last pages are those of what nobody has used yet.
  const last = Math.floor(bytes.length / PAGE) - 1;
  bytes.fill(0, (last - 3) * PAGE, last * PAGE);
  await writeFile(path, bytes);
  await host.restart();

  await openApp(page, host);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A part of your file is damaged');
  await expect(page.getByText(path, { exact: true })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await tabTo(page, page.getByRole('button', { name: 'Try again' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').first()).toContainText('is damaged');

  await tabTo(page, page.getByRole('button', { name: 'Save what can be read' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/rows were read/)).toBeVisible();
  expect((await readFile(path)).equals(bytes), 'the damaged file is as it was').toBe(true);
  await expectCleanInBothThemes(page);

  await tabTo(page, page.getByRole('button', { name: 'Open what was saved' }));
  await page.keyboard.press('Enter');
  await openBoard(page);
  await expect(card(page, ROLE)).toBeVisible();
});
