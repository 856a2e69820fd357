import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { test as endedTest, goTo } from './endings-seed.ts';
import { expect, type Host, openApp, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

/** The address of the page of a contact, once it is shown. */
async function pageOf(page: Page, name: string): Promise<string> {
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  return new URL(page.url()).hash.slice(1);
}

async function restart(page: Page, host: Host, address: string): Promise<void> {
  await host.restart();
  await openApp(page, host);
  await goTo(page, address);
}

async function openEmpty(page: Page, host: Host): Promise<void> {
  await openApp(page, host);
  await page.getByRole('button', { name: 'Start empty' }).click();
  await expect(page.getByRole('link', { name: 'Endings', exact: true })).toBeVisible();
}

test('by mouse: a contact, how often, a touch, a letter that is sent, and all of it after a restart', async ({
  page,
  host,
}) => {
  await openEmpty(page, host);
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await expect(page.getByText('Nobody here yet')).toBeVisible();
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: 'Add contact' }).click();
  const form = page.getByRole('form', { name: 'New contact' });
  await form.getByRole('button', { name: 'Save contact' }).click();
  await expect(form.getByText('Give a name.')).toBeVisible();
  await form.getByLabel('Name').fill('Dana Whitlow');
  await form.getByLabel('Company').fill('Halden Freight');
  await form.getByLabel('E-mail').fill('dana@halden.example');
  await form.getByLabel('How you met').fill('Depot fair');
  await form.getByRole('button', { name: 'Save contact' }).click();
  const address = await pageOf(page, 'Dana Whitlow');

  await page.getByLabel('How often').selectOption('Every 4–6 weeks');
  await page.getByRole('button', { name: 'A month' }).click();
  await expect(page.getByText(/^Not before /)).toBeVisible();
  await page.getByRole('button', { name: 'Propose again as usual' }).click();
  await page.getByRole('button', { name: 'Add a touch' }).click();
  const touch = page.getByRole('form', { name: 'New touch' });
  await touch.getByLabel('How', { exact: true }).selectOption('Call');
  await touch.getByLabel('What to remember').fill('She plans with SQL.');
  await touch.getByRole('button', { name: 'Save touch' }).click();
  const touches = page.getByRole('list', { name: 'Touches, newest first' });
  await expect(touches.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByText(/^Last in touch today/)).toBeVisible();

  await page.getByRole('button', { name: 'Check-in' }).click();
  const letter = page.getByRole('dialog', { name: 'Check-in to Dana Whitlow' });
  await expect(letter.getByLabel('Letter', { exact: true })).toHaveValue(/We met \(Depot fair\)/);
  await letter.getByLabel('Letter', { exact: true }).fill('Hello Dana, how is the rota?');
  await expect(letter.getByText('Saved on this computer').first()).toBeVisible();
  await expectCleanInBothThemes(page);
  await expect(letter.getByRole('link', { name: 'Open in mail program' })).toHaveAttribute(
    'href',
    /^mailto:dana@halden\.example\?subject=.*&body=Hello%20Dana/,
  );

  await restart(page, host, `${address}?write=check_in`);
  await expect(letter).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go on writing: Check-in' }).click();
  await expect(letter.getByLabel('Letter', { exact: true })).toHaveValue('Hello Dana, how is the rota?');
  // Pressed twice while what is typed is still being saved, it is sent once.
  const pressedTwice = Promise.withResolvers<void>();
  await page.route(/network\.drafts\.save/, (route) => pressedTwice.promise.then(() => route.continue()));
  await letter.getByLabel('Letter', { exact: true }).fill('Hello Dana, how is the new rota?');
  await letter.getByRole('button', { name: 'Mark as sent' }).dblclick();
  pressedTwice.resolve();
  await expect(letter).toHaveCount(0);
  await page.unroute(/network\.drafts\.save/);
  await expect(touches.getByRole('listitem')).toHaveCount(2);
  await expect(touches).toContainText('Hello Dana, how is the new rota?');
  await expect(page.getByRole('button', { name: 'Check-in', exact: true })).toBeVisible();

  await restart(page, host, address);
  await expect(touches.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByLabel('How often')).toHaveValue('35');
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: /^Remove Call/ }).click();
  await expect(touches.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(touches.getByRole('listitem')).toHaveCount(2);

  await page.getByLabel('Do not contact').click();
  await expect(page.getByLabel('Do not contact')).toBeChecked();
  await expect(
    page.getByText('You chose not to contact Dana Whitlow. Rebound proposes nothing'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check-in', exact: true })).toHaveCount(0);
  await page.getByRole('link', { name: 'All people' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Dana Whitlow' })).toContainText(
    'do not contact',
  );
});

test('by keyboard: a contact, how often, a touch, a letter that is sent, and all of it after a restart', async ({
  page,
  host,
}) => {
  await openEmpty(page, host);
  await goTo(page, '/network/people');
  await tabTo(page, page.getByRole('button', { name: 'Add contact' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Hal Brook');
  await page.keyboard.press('Enter');
  const address = await pageOf(page, 'Hal Brook');

  await tabTo(page, page.getByLabel('How often'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('How often')).toHaveValue('91');
  await tabTo(page, page.getByRole('button', { name: 'Add a touch' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: 'New touch' }).getByLabel('Day')).toBeFocused();
  await tabTo(page, page.getByLabel('What to remember'));
  await page.keyboard.type('Coffee at the depot');
  await tabTo(page, page.getByRole('button', { name: 'Save touch' }));
  await page.keyboard.press('Enter');
  const touches = page.getByRole('list', { name: 'Touches, newest first' });
  await expect(touches).toContainText('Coffee at the depot');
  await expect(page.getByRole('button', { name: 'Add a touch' })).toBeFocused();

  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Check-in' })).toBeFocused();
  await page.keyboard.press('Enter');
  const letter = page.getByRole('dialog', { name: 'Check-in to Hal Brook' });
  await expect(letter.getByLabel('Letter', { exact: true })).toBeFocused();
  await page.keyboard.type('Hello Hal. ');
  await tabTo(page, letter.getByRole('button', { name: 'Mark as sent' }));
  await page.keyboard.press('Enter');
  await expect(touches).toContainText('Hello Hal.');

  await restart(page, host, address);
  await expect(touches.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByLabel('How often')).toHaveValue('91');
});

test.describe('changed in another window meanwhile', () => {
  // The refused save is what this is about.
  test.use({ expectedFaults: /409/ });
  test('a letter that was thrown away there can be kept here', async ({ page, host }) => {
    await openEmpty(page, host);
    await goTo(page, '/network/people/new');
    await page.getByLabel('Name').fill('Hal Brook');
    await page.keyboard.press('Enter');
    await pageOf(page, 'Hal Brook');
    await page.getByRole('button', { name: 'Check-in' }).click();
    const letter = page.getByRole('dialog', { name: 'Check-in to Hal Brook' });
    const text = letter.getByLabel('Letter', { exact: true });
    const state = letter.getByRole('status', { name: 'This text' });
    await text.fill('First');
    await expect(state).toHaveText('Saved on this computer');
    await page.route(
      /network\.drafts\.save/,
      async (route) => {
        const request = route.request();
        const { authorization = '', 'content-type': type = '' } = request.headers();
        const status = await page.evaluate(
          async ({ url, headers, body }) => (await fetch(url, { method: 'POST', headers, body })).status,
          {
            url: request.url().replace('drafts.save', 'drafts.remove'),
            headers: { authorization, 'content-type': type, 'x-rebound-window': 'w'.repeat(16) },
            body: request.postData() ?? '',
          },
        );
        expect(status).toBe(200);
        await route.continue();
      },
      { times: 1 },
    );
    await text.fill('Mine');
    await expect(letter.getByRole('button', { name: 'Keep my text' })).toBeVisible();
    const written = page.getByRole('list', { name: 'Letters being written', includeHidden: true });
    await expect(written).toHaveCount(0);
    await letter.getByRole('button', { name: 'Keep my text' }).click();
    await expect(state).toHaveText('Saved on this computer');
    await expect(written).toHaveCount(1);
  });
});

test('the list finds people as one types, by company, and goes through them with the arrow keys', async ({
  page,
  host,
}) => {
  await openEmpty(page, host);
  for (const [name, company] of [
    ['Ada Moor', 'Halden Freight'],
    ['Zoë Müller', 'Tidewell'],
    ['Ben Oduya', 'Halden Freight'],
  ] as const) {
    await goTo(page, `/network/people/new?company=${encodeURIComponent(company)}`);
    await page.getByLabel('Name').fill(name);
    await page.keyboard.press('Enter');
    await pageOf(page, name);
  }
  await goTo(page, '/network/people');
  const list = page.getByRole('list', { name: 'People, All' });
  await expect(list.getByRole('link')).toHaveText(['Ada Moor', 'Ben Oduya', 'Zoë Müller']);
  await expectCleanInBothThemes(page);
  await list.getByRole('link', { name: 'Ada Moor' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('link', { name: 'Ben Oduya' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(list.getByRole('link', { name: 'Zoë Müller' })).toBeFocused();
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('muller');
  await expect(list.getByRole('link')).toHaveText(['Zoë Müller']);
  await page.getByRole('searchbox', { name: 'Find a person' }).fill('');
  await page.getByRole('link', { name: 'By company' }).click();
  const byCompany = page.getByRole('list', { name: 'People, By company' });
  await expect(byCompany.getByRole('listitem')).toHaveCount(5);
  await expect(byCompany.getByRole('heading')).toHaveText(['Halden Freight', 'Tidewell']);
  await expectCleanInBothThemes(page);
  await page.getByRole('link', { name: 'A while ago' }).click();
  await expect(page.getByText(/^Nobody for now/)).toBeVisible();
});

test.describe('with the sample', () => {
  test.use({ sample: true });

  test('an application has its people, and who wrote an e-mail is kept with one click', async ({
    page,
    host,
  }) => {
    await openApp(page, host);
    await goTo(page, '/applications/1?tab=timeline');
    await page.getByRole('button', { name: 'Add a note, e-mail or call' }).click();
    const entry = page.getByRole('form', { name: 'Add to the timeline' });
    await entry.getByLabel('Kind').selectOption('E-mail');
    await entry.getByLabel('Text').fill('From: Mira Sand <mira@sand.example>\nThank you for today.');
    await entry.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Keep Mira Sand as a contact' }).click();
    await expect(page.getByRole('link', { name: 'Mira Sand is among your contacts' })).toBeVisible();
    await page.getByRole('tab', { name: 'Overview' }).click();
    const people = page.getByRole('list', { name: 'People of this application' });
    await expect(people).toContainText('Mira Sand');
    await page.getByRole('button', { name: 'Add contact' }).click();
    await expect(page.getByRole('combobox', { name: 'Somebody you know' })).toBeFocused();
    // By the keyboard: the choices lie above it.
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Add contact' })).toBeFocused();
    await expectCleanInBothThemes(page);
    await people.getByRole('link', { name: 'Mira Sand' }).click();
    await pageOf(page, 'Mira Sand');
    await expect(page.getByLabel('E-mail')).toHaveValue('mira@sand.example');
    await expect(page.getByRole('list', { name: 'Applications with them' })).toBeVisible();
  });
});

endedTest(
  'who wrote how it ended is kept; a namesake elsewhere is somebody else until they are linked',
  async ({ page, host }) => {
    await openApp(page, host);
    for (const role of ['Buyer', 'Depot manager']) {
      await goTo(page, '/endings');
      await page.getByRole('link', { name: role, exact: true }).click();
      await page.getByRole('button', { name: 'Keep Dana Whitlow as a contact' }).click();
      await expect(page.getByText('Dana Whitlow is kept as a contact.')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Dana Whitlow is among your contacts' })).toBeVisible();
    }
    await expectCleanInBothThemes(page);
    await page.getByRole('link', { name: 'Dana Whitlow is among your contacts' }).click();
    await pageOf(page, 'Dana Whitlow');
    const applications = page.getByRole('list', { name: 'Applications with them' });
    await expect(applications.getByRole('listitem')).toHaveCount(1);
    await page.getByRole('combobox', { name: 'Link an application' }).fill('buyer');
    await page.getByRole('option', { name: 'Buyer, Orchard Print' }).click();
    await expect(applications.getByRole('listitem')).toHaveCount(2);
    await applications.getByRole('button', { name: 'Take off Buyer, Orchard Print' }).click();
    await expect(applications.getByRole('listitem')).toHaveCount(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(applications.getByRole('listitem')).toHaveCount(2);
  },
);
