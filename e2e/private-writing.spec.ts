import { createApp } from '../src/main/app.ts';
import { appRouter } from '../src/main/router.ts';
import { createCaller } from '../src/main/trpc.ts';
import { workersBeside } from '../src/main/workers.ts';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { saved, startEmpty } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { expect, test } from './host-fixture.ts';

const SECRET = 'quillwort';

test('private text is in no request and no storage before Keep, and in no search after it', async ({
  page,
  host,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await startEmpty(page, host);
  await goTo(page, '/journal/private');
  const field = page.getByRole('textbox', { name: 'Private writing' });
  await field.fill(`First line ${SECRET}\nsecond line`);
  await expectCleanInBothThemes(page);
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  const leaving = page.getByRole('dialog', { name: 'Leave private writing?' });
  await expect(leaving.getByRole('button', { name: 'Go on writing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(leaving).toBeHidden();
  await expect(field).toHaveValue(`First line ${SECRET}\nsecond line`);
  const stores = await page.evaluate(async () =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, await indexedDB.databases()]),
  );
  expect(stores).not.toContain(SECRET);
  expect(sent.filter((one) => one.includes(SECRET))).toEqual([]);

  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('It is kept as a private entry of today.')).toBeVisible();
  await expect(field).toHaveValue('');
  expect(sent.filter((one) => one.includes(SECRET))).toHaveLength(1);
  await saved(page);

  await page.goto('about:blank');
  await host.stop();
  const app = createApp({
    dataDir: host.dataDir,
    clock: () => new Date(),
    log: { info() {}, warn() {}, error() {} },
    version: '0.0.0',
    sample: false,
    workers: workersBeside(new URL('../out/main/serve.js', import.meta.url).href),
  });
  try {
    const call = createCaller(appRouter)(app.contextFor(null));
    const { entries } = await call.journal.export({ ids: null, withPrivate: true });
    expect(entries.map(({ body }) => body)).toEqual([`First line ${SECRET}\nsecond line`]);
    expect((await call.search.find({ text: SECRET })).hits).toEqual([]);
    expect((await call.journal.export({ ids: null })).entries).toEqual([]);
  } finally {
    app.close();
  }
});

test('the timer ends with one quiet line, and what is let go is gone; closing the window asks first', async ({
  page,
  host,
}) => {
  await page.clock.install();
  await startEmpty(page, host);
  await goTo(page, '/journal/private');
  await page.getByRole('button', { name: '15 minutes' }).click();
  await expect(page.getByText('About 15 minutes left')).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Private writing' });
  await field.fill('A long day.');
  await page.clock.fastForward('14:30');
  await expect(page.getByText('About a minute left')).toBeVisible();
  await page.clock.fastForward('00:40');
  await expect(page.getByRole('status', { name: 'Timer' })).toContainText('The time is over.');
  await expect(field).toHaveValue('A long day.');
  await expect(field).toBeFocused();

  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();

  await page.getByRole('button', { name: 'Let it go' }).click();
  const letGo = page.getByRole('dialog', { name: 'Let this text go?' });
  await letGo.getByRole('button', { name: 'Let it go' }).click();
  await expect(field).toHaveValue('');
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Board' })).toBeVisible();
});
