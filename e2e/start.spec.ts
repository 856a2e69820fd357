import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { addApplication, card, openBoard, openOnBoard, saved, startEmpty } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { expect, openApp, test } from './host-fixture.ts';

const SERVE = resolve(import.meta.dirname, '../out/main/serve.js');

test.describe('a closed tab', () => {
  test.use({ expectedFaults: /401/ });

  test('gets back in with a second start, which ends by itself', async ({ page, host, browser }) => {
    await startEmpty(page, host);
    await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail' });
    const spent = host.address;
    await page.close();

    const second = spawn(process.execPath, [SERVE, '--no-open', '--data', host.dataDir], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    second.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    const [code] = await once(second, 'exit');
    expect(code).toBe(0);
    const address = /Rebound is ready: (\S+)/.exec(printed)?.[1];
    expect(address).toBeDefined();

    const again = await browser.newPage();
    await again.goto(address ?? '');
    await openBoard(again);
    await expect(card(again, 'Depot manager')).toBeVisible();
    await again.close();

    const late = await browser.newPage();
    await late.goto(spent);
    await expect(late.getByText('npm start')).toBeVisible();
    await late.close();
  });
});

test('a crash of the host loses nothing that was saved', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, { role: 'Depot manager', company: 'Marlin Rail' });
  await saved(page);
  await page.goto('about:blank');
  await host.kill();
  await host.restart();
  await openOnBoard(page, host);
  await expect(card(page, 'Depot manager')).toBeVisible();
});

test('looking around and coming back leaves the own profile as it was', async ({ page, host }) => {
  await openApp(page, host);
  await page.getByRole('button', { name: 'Look around' }).click();
  await expect(page.getByText('Sample data')).toBeVisible();
  await openBoard(page);
  await expect(card(page, 'Service delivery lead')).toBeVisible();
  await page.getByRole('button', { name: 'Use my own' }).click();
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible();
});

test('private writing in the sample is asked about before the sample is left', async ({ page, host }) => {
  await openApp(page, host);
  await page.getByRole('button', { name: 'Look around' }).click();
  await expect(page.getByText('Sample data')).toBeVisible();
  await goTo(page, '/journal/private');
  const field = page.getByRole('textbox', { name: 'Private writing' });
  await field.fill('Only here');
  await page.getByRole('button', { name: 'Use my own' }).click();
  const leaving = page.getByRole('dialog', { name: 'Leave private writing?' });
  await leaving.getByRole('button', { name: 'Go on writing' }).click();
  await expect(field).toHaveValue('Only here');
  await expect(page.getByText('Sample data')).toBeVisible();
  await page.getByRole('button', { name: 'Use my own' }).click();
  await leaving.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByRole('button', { name: 'Start empty' })).toBeVisible();
});
