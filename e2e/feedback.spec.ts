import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { saved } from './board-steps.ts';
import { openEnding, ROLE, showEnding, test } from './ended-profile.ts';
import { expect } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const ANSWER = 'Clear examples.  Say the result earlier.\n\n  Dana';

function daysAgo(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() - days);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
}

const section = (page: Page) => page.getByRole('region', { name: 'Feedback received' });
const composer = (page: Page) => page.getByRole('dialog', { name: 'A letter to Halden Freight' });

async function compose(page: Page) {
  await section(page).getByRole('button', { name: 'Ask for feedback' }).click();
  await expect(composer(page)).toBeVisible();
  return composer(page);
}

test('a letter is drafted, opened in the mail program, sent and answered, word for word', async ({
  page,
  host,
}) => {
  await openEnding(page, host);
  await expect(section(page)).toContainText('You have met, so asking is fair.');
  const letter = await compose(page);
  await expect(letter.getByLabel('To', { exact: true })).toHaveValue('Dana Whitlow');
  await expect(letter.getByLabel('E-mail')).toHaveValue('dana@example.org');
  await expect(letter.getByLabel('Letter', { exact: true })).toHaveValue(/^Hello Dana Whitlow,/);
  const href = await letter.getByRole('link', { name: 'Open in mail program' }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.pathname).toBe('dana@example.org');
  expect(mail.searchParams.get('subject')).toContain(ROLE);
  await letter.getByLabel('Letter', { exact: true }).fill('Hello Dana,\n\nThank you & all the best.');
  expect(new URL((await letter.getByRole('link').getAttribute('href')) ?? '').searchParams.get('body')).toBe(
    'Hello Dana,\r\n\r\nThank you & all the best.',
  );
  await letter.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(letter).toBeHidden();
  await expect(section(page)).toContainText('to Dana Whitlow.');
  await expect(section(page).getByText('One reminder is fine from')).toBeVisible();
  await expect(section(page).getByRole('button', { name: 'Note a reminder' })).toBeHidden();

  await section(page).getByRole('button', { name: 'They answered' }).click();
  await section(page).getByLabel('What they answered').fill(ANSWER);
  await section(page).getByRole('button', { name: 'Keep the answer' }).click();
  await expect(section(page).getByRole('blockquote')).toHaveText(ANSWER, { useInnerText: true });
  await expect(section(page)).toContainText('1 of 1 answered');
  await section(page).getByRole('button', { name: 'Put themes on the answer' }).click();
  // The second is chosen while the first is still on its way.
  const bothChosen = Promise.withResolvers<void>();
  const isSaving = (url: URL) => url.pathname.includes('endings.setThemes');
  await page.route(isSaving, (route) => bothChosen.promise.then(() => route.continue()), { times: 1 });
  for (const name of ['Interview answers and delivery', 'A skill is missing'])
    await section(page).getByRole('button', { name }).click();
  bothChosen.resolve();
  for (const name of ['Interview answers and delivery', 'A skill is missing'])
    await expect(section(page).getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true');
  await saved(page);
  await host.restart();
  await openEnding(page, host);
  expect(await section(page).getByRole('blockquote').textContent()).toBe(ANSWER);
  await expect(section(page).getByRole('button', { name: /^Themes: / })).toContainText('A skill is missing');
});

test('a character typed just before the window closes is kept', async ({ page, host, context }) => {
  await openEnding(page, host);
  const letter = await compose(page);
  const body = letter.getByLabel('Letter', { exact: true });
  await body.press('Control+End');
  await page.keyboard.type('Z');
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
  const again = await context.newPage();
  await host.restart();
  await openEnding(again, host);
  await expect(section(again)).toContainText('A draft to Dana Whitlow is ready');
  await compose(again);
  await expect(composer(again).getByLabel('Letter', { exact: true })).toHaveValue(/Z$/);
});

test('another kind of letter asks before it replaces what was written', async ({ page, host }) => {
  await openEnding(page, host);
  const letter = await compose(page);
  const body = letter.getByLabel('Letter', { exact: true });
  await letter.getByRole('radio', { name: 'A thank-you only' }).check();
  await expect(body).toHaveValue(/I valued/);
  await body.fill('Mine');
  await letter.getByRole('radio', { name: 'To a recruiter who wrote to you' }).check();
  await letter.getByRole('button', { name: 'Keep my text' }).click();
  await expect(body).toHaveValue('Mine');
  await expect(letter.getByRole('radio', { name: 'To a recruiter who wrote to you' })).toBeChecked();
  await letter.getByRole('radio', { name: 'After an interview' }).check();
  await letter.getByRole('button', { name: 'Replace my text' }).click();
  await expect(body).toHaveValue(/^Hello Dana Whitlow,/);
  await body.fill('word '.repeat(121));
  await expect(letter).toContainText('121 words. A letter under 120 words is easier to answer.');
});

test.describe('changed in another window meanwhile', () => {
  // The refused save is what this is about.
  test.use({ expectedFaults: /409/ });
  test('the text stays and the person chooses', async ({ page, host }) => {
    await openEnding(page, host);
    const letter = await compose(page);
    const subject = letter.getByLabel('Subject');
    await subject.fill('First');
    await expect(letter.getByRole('status', { name: 'This text' })).toHaveText('Saved on this computer');
    // Another window saves between the typing here and its arrival.
    await page.route(
      /endings\.requests\.save/,
      async (route) => {
        const request = route.request();
        const { authorization = '', 'content-type': type = '' } = request.headers();
        const status = await page.evaluate(
          async ({ url, headers, body }) => (await fetch(url, { method: 'POST', headers, body })).status,
          {
            url: request.url(),
            headers: { authorization, 'content-type': type, 'x-rebound-window': 'w'.repeat(16) },
            body: (request.postData() ?? '').replace('Mine', 'Theirs'),
          },
        );
        expect(status).toBe(200);
        await route.continue();
      },
      { times: 1 },
    );
    await subject.fill('Mine');
    await expect(letter.getByRole('button', { name: 'Keep my text' })).toBeVisible();
    await expect(subject).toHaveValue('Mine');
    await letter.getByRole('button', { name: 'Show the other text' }).click();
    await expect(subject).toHaveValue('Theirs');
    await subject.fill('Mine again');
    await letter.getByRole('button', { name: 'Close', exact: true }).last().click();
    await saved(page);
    await page.reload();
    await showEnding(page);
    await compose(page);
    await expect(subject).toHaveValue('Mine again');
  });
});

test('a week after sending one reminder can be noted, and no answer is a full end', async ({
  page,
  host,
}) => {
  await openEnding(page, host);
  const letter = await compose(page);
  await letter.getByLabel('Sent on').fill(daysAgo(8));
  await letter.getByRole('button', { name: 'Mark as sent' }).click();
  await section(page).getByRole('button', { name: 'Note a reminder' }).click();
  await section(page).getByRole('button', { name: 'Note the reminder' }).click();
  await expect(section(page)).toContainText('that is enough');
  await expect(section(page).getByRole('button', { name: 'Note a reminder' })).toBeHidden();
  await section(page).getByRole('button', { name: 'No answer came' }).click();
  await section(page).getByRole('button', { name: 'Close it' }).click();
  await expect(section(page)).toContainText('says nothing about you');
  await expect(section(page)).toContainText('0 of 1 answered');
  await saved(page);
  await page.keyboard.press('Control+z');
  await expect(section(page).getByRole('button', { name: 'No answer came' })).toBeVisible();
});

test('the keyboard alone writes a letter and marks it as sent', async ({ page, host }) => {
  await openEnding(page, host);
  const ask = section(page).getByRole('button', { name: 'Ask for feedback' });
  await tabTo(page, ask);
  await page.keyboard.press('Enter');
  await tabTo(page, composer(page).getByLabel('Letter', { exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Thank you.');
  await expect(composer(page).getByRole('status', { name: 'This text' })).toHaveText(
    'Saved on this computer',
  );
  await tabTo(page, composer(page).getByRole('button', { name: 'Mark as sent' }));
  await page.keyboard.press('Enter');
  await expect(composer(page)).toBeHidden();
  await expect(section(page)).toContainText('Sent on');
});

test.describe('when nobody met the person', () => {
  test.use({ furthest: 'applied' });
  test('a thank-you without a question is offered', async ({ page, host }) => {
    await openEnding(page, host);
    await expect(section(page)).toContainText('A thank-you without a question is enough');
    const letter = await compose(page);
    await expect(letter.getByRole('radio', { name: 'A thank-you only' })).toBeChecked();
    await expect(letter.getByLabel('Letter', { exact: true })).not.toHaveValue(/\?/);
  });
});

test('axe finds nothing in the composer and after the answer, in either theme', async ({ page, host }) => {
  await openEnding(page, host);
  await expectCleanInBothThemes(page);
  const letter = await compose(page);
  await expectCleanInBothThemes(page);
  await letter.getByRole('button', { name: 'Mark as sent' }).click();
  await section(page).getByRole('button', { name: 'They answered' }).click();
  await section(page).getByLabel('What they answered').fill(ANSWER);
  await expectCleanInBothThemes(page);
  await section(page).getByRole('button', { name: 'Keep the answer' }).click();
  await section(page).getByRole('button', { name: 'Put themes on the answer' }).click();
  await expect(section(page).getByRole('button', { name: 'A skill is missing' })).toBeVisible();
  await expectCleanInBothThemes(page);
});
