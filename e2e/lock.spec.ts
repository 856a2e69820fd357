import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { addApplication, card, openBoard, saved, startEmpty } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { expect, openApp, test } from './host-fixture.ts';
import {
  anotherTab,
  askingAs,
  entrySaved,
  entryText,
  openEntry,
  SAVES,
  storedText,
  withEntries,
} from './journal-steps.ts';
import { expectLocked, LOCK_KEYS, passphraseField, setUpLock, unlock } from './lock-steps.ts';

const SERVE = resolve(import.meta.dirname, '../out/main/serve.js');
const BY_HAND = 'Only when I lock it, and at every start';
const DEPOT = { role: 'Depot manager', company: 'Marlin Rail' };

// Whoever asks while it is locked, or with a wrong passphrase, is refused.
test.use({ expectedFaults: /status of (?:400|403)/ });

test('what is typed is on disk when it is locked, and the person is where they were afterwards', async ({
  page,
  host,
}) => {
  const { asking, keys } = await withEntries(page, host, ['Text']);
  const [key = ''] = keys;
  await setUpLock(page, BY_HAND);
  await openEntry(page, key);
  await entryText(page).press('ControlOrMeta+End');
  const sent: string[] = [];
  page.on('request', (request) => {
    const [call] = /journal\.save|lock\.lock\b/.exec(request.url()) ?? [];
    if (call) sent.push(call);
  });
  await page.keyboard.type(' typed');
  await page.keyboard.press(LOCK_KEYS);
  await expectLocked(page);
  await expect.poll(() => sent.at(-1)).toBe('lock.lock');
  expect(sent).toContain('journal.save');
  await expect(asking.journal.get.query({ key })).rejects.toThrow('locked');

  await page.keyboard.type('another table');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await unlock(page);
  expect(await storedText(asking, key)).toBe('Text typed');
  await expect(page).toHaveTitle(/ · Rebound$/);
  await expect(entryText(page)).toBeFocused();
  await page.keyboard.type(' on');
  await entrySaved(page);
  await expect.poll(() => storedText(asking, key)).toBe('Text typed on');
});

test('a form that is half filled in is there again, and Escape on the lock screen does not close it', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await setUpLock(page, BY_HAND);
  await openBoard(page);
  await page.getByRole('button', { name: 'New application' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'New application' });
  await dialog.getByLabel('Company', { exact: true }).fill(DEPOT.company);
  await dialog.getByLabel('Role', { exact: true }).fill(DEPOT.role);
  await page.keyboard.press(LOCK_KEYS);
  await expectLocked(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeFocused();
  await page.mouse.click(20, 20);
  await passphraseField(page).focus();
  await unlock(page);
  await expect(dialog.getByLabel('Company', { exact: true })).toHaveValue(DEPOT.company);
  await expect(dialog.getByLabel('Role', { exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, DEPOT.role)).toBeVisible();
});

test('what cannot be saved stays in the window, which says so and is saved after unlocking', async ({
  page,
  host,
}) => {
  const { asking, keys } = await withEntries(page, host, ['Text']);
  const [key = ''] = keys;
  await setUpLock(page, BY_HAND);
  await openEntry(page, key);
  await page.route(SAVES, (route) => route.fulfill({ status: 403, body: '{}' }));
  await entryText(page).press('ControlOrMeta+End');
  await page.keyboard.type(' typed');
  await page.keyboard.press(LOCK_KEYS);
  await expect(passphraseField(page)).toBeFocused();
  await expect(page.getByText('could not be saved before it was locked')).toBeVisible();
  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await closing;
  await page.unroute(SAVES);
  await passphraseField(page).focus();
  await unlock(page);
  await expect(entryText(page)).toHaveText('Text typed');
  await expect.poll(() => storedText(asking, key)).toBe('Text typed');
});

test('all windows lock together, and a field somebody was in stays as it was', async ({
  page,
  context,
  host,
}) => {
  await startEmpty(page, host);
  await addApplication(page, DEPOT);
  await saved(page);
  await setUpLock(page, BY_HAND);
  const other = await (await anotherTab(context, page))();
  await other.goto(`${new URL(page.url()).origin}/#/board`);
  await card(other, DEPOT.role).click();
  const note = other.getByRole('region', { name: /^Depot manager,/ }).getByLabel('Note');
  const refused: string[] = [];
  other.on('response', (response) => {
    if (response.status() === 403 && response.url().includes('applications.update')) refused.push('update');
  });
  await note.fill('Ask about the night shift.');
  await page.keyboard.press(LOCK_KEYS);
  await expectLocked(page);
  await expect(passphraseField(other)).toBeVisible();
  expect(await other.evaluate(() => document.body.textContent)).not.toContain('Depot');
  await expect(other).toHaveTitle('Rebound');
  await unlock(page);
  // It did not save because the field was taken away.
  expect(refused).toEqual([]);
  await expect(note).toHaveValue('Ask about the night shift.');
  await expect(note).toBeFocused();
  await other.keyboard.press('Tab');
  const asking = await askingAs(page, host);
  await expect
    .poll(async () => JSON.stringify(await asking.applications.get.query({ id: 1 })))
    .toContain('Ask about the night shift.');
});

test('it locks after the time without use that was chosen, and not before', async ({ page, host }) => {
  await page.clock.install();
  await startEmpty(page, host);
  await setUpLock(page, '15 minutes without use');
  await openBoard(page);
  await page.clock.fastForward('14:00');
  await page.keyboard.press('Shift');
  await page.clock.fastForward('14:00');
  await expect(page.getByRole('heading', { level: 1, name: 'Board', exact: true })).toBeVisible();
  await page.clock.fastForward('02:00');
  await expectLocked(page);
  await unlock(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Board', exact: true })).toBeVisible();
});

test('it locks at once when its window cannot be seen', async ({ page, host }) => {
  await startEmpty(page, host);
  await setUpLock(page, 'At once when its window cannot be seen');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expectLocked(page);
  await page.evaluate(() => Reflect.deleteProperty(document, 'visibilityState'));
  await unlock(page);
  // As closing the tab does.
  await page.reload();
  await expectLocked(page);
});

test('a start is locked, and one with --remove-lock is not', async ({ page, host }) => {
  await startEmpty(page, host);
  await setUpLock(page, BY_HAND);
  await host.restart();
  await openApp(page, host);
  await expectLocked(page);

  const running = spawn(process.execPath, [SERVE, '--no-open', '--remove-lock', '--data', host.dataDir], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  running.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const [code] = await once(running, 'exit');
  expect(code).toBe(1);
  expect(complaint).toContain('End it first');
  await unlock(page);
  await expect(page.getByRole('link', { name: 'Board', exact: true })).toBeVisible();
});

test('without a lock the keys hide everything until Escape or a click', async ({ page, host }) => {
  await startEmpty(page, host);
  await addApplication(page, DEPOT);
  await page.getByRole('searchbox', { name: 'Search applications' }).focus();
  await page.keyboard.press(LOCK_KEYS);
  const hidden = page.getByRole('button', { name: 'Hidden. Press Escape to come back.' });
  await expect(hidden).toBeVisible();
  expect(await page.evaluate(() => document.body.textContent)).not.toContain('Depot');
  await expect(page).toHaveTitle('Rebound');
  await page.keyboard.press('n');
  await expectCleanInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Search applications' })).toBeFocused();
  await expect(card(page, DEPOT.role)).toBeVisible();
  await page.keyboard.press(LOCK_KEYS);
  await hidden.click();
  await expect(card(page, DEPOT.role)).toBeVisible();

  await page.keyboard.press('ControlOrMeta+K');
  await page.keyboard.type('Hide Rebound');
  await page.keyboard.press('Enter');
  await expect(hidden).toBeVisible();
});

test('Settings and the lock screen are clean in both themes, and it is changed and turned off by keyboard', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await goTo(page, '/settings/privacy');
  await expectCleanInBothThemes(page);
  await setUpLock(page, '5 minutes without use');
  await expectCleanInBothThemes(page);
  await page.getByRole('radio', { name: BY_HAND }).check();
  await page.getByRole('button', { name: 'Lock now' }).press('Enter');
  await expectLocked(page);
  await expectCleanInBothThemes(page);
  await passphraseField(page).focus();
  await unlock(page);
  await expect(page.getByRole('radio', { name: BY_HAND })).toBeChecked();

  await page.getByRole('button', { name: 'Change the passphrase…' }).press('Enter');
  await expect(page.getByLabel('Your passphrase')).toBeFocused();
  await expectCleanInBothThemes(page);
  await page.getByLabel('Your passphrase').fill('corner table');
  await page.getByLabel('New passphrase').fill('window seat');
  await page.getByLabel('The same once more').fill('window seat');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The passphrase is changed.')).toBeVisible();
  await page.getByRole('button', { name: 'Turn it off…' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Turn the lock off' })).toBeVisible();
  await expect(page.getByLabel('Your passphrase')).toBeFocused();
  await page.keyboard.type('corner table');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await page.getByLabel('Your passphrase').fill('window seat');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Set up a lock…' })).toBeVisible();
});
