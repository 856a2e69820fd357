import type { Page } from '@playwright/test';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { saved, startEmpty } from './board-steps.ts';
import { goTo } from './endings-seed.ts';
import { expect, type Host, openApp, test } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const FAIR = 'Harbour job fair';

/** A day of this machine's calendar, counted from today. */
function dayFromNow(days: number): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(
    Date.now() + days * 86_400_000,
  );
}

async function addEvent(page: Page, name: string, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Add event' }).click();
  const form = page.getByRole('form', { name: 'New event' });
  await form.getByLabel('Name').fill(name);
  await form.getByLabel(/^Day/).fill(day);
  await form.getByRole('button', { name: 'Save event' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

async function meet(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Add somebody' }).fill(name);
  await page.getByRole('option', { name: `Add “${name}” as somebody new` }).click();
  await expect(page.getByRole('list', { name: 'Who I met' })).toContainText(name);
}

async function restart(page: Page, host: Host, path: string): Promise<void> {
  await saved(page);
  await page.goto('about:blank');
  await host.restart();
  await openApp(page, host);
  await goTo(page, path);
}

test('an event is added, and who was met, what was learned and what is to do are there after a restart', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await page.getByRole('link', { name: 'Network', exact: true }).click();
  await page.getByRole('tab', { name: 'Events' }).click();
  await expect(page.getByRole('heading', { name: 'No events yet' })).toBeVisible();
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: 'Add event' }).click();
  const form = page.getByRole('form', { name: 'New event' });
  await form.getByRole('button', { name: 'Save event' }).click();
  await expect(form.getByText('Say what it is called.')).toBeVisible();
  await expect(form.getByText('Give the day.')).toBeVisible();
  await form.getByLabel('Name').fill(FAIR);
  await form.getByLabel('Kind').selectOption({ label: 'Job fair' });
  await form.getByLabel(/^Day/).fill(dayFromNow(-2));
  await form.getByLabel('Starts, if you know').fill('10:00');
  await form.getByLabel('Ends').fill('09:00');
  await form.getByLabel('Place').fill('Old customs house');
  await expectCleanInBothThemes(page);
  await form.getByRole('button', { name: 'Save event' }).click();
  await expect(form.getByText('This is before it starts.')).toBeVisible();
  await form.getByLabel('Ends').fill('16:00');
  await form.getByRole('button', { name: 'Save event' }).click();

  await expect(page.getByRole('heading', { name: FAIR })).toBeVisible();
  await expect(page.getByText(', 10:00–16:00')).toBeVisible();
  await meet(page, 'Mara Voss');
  await expect(page.getByRole('button', { name: 'I went' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('textbox', { name: 'What I learned' }).fill('Pilots sign first.');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  const edit = page.getByRole('form', { name: 'Change the event' });
  await edit.getByLabel('Place').fill('Pier 4');
  await edit.getByRole('button', { name: 'Save event' }).click();
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeFocused();
  const add = page.getByRole('form', { name: 'Add a follow-up' });
  await add.getByLabel('What to do').fill('Send Mara the plan');
  await add.getByLabel('By a day, if that helps').fill(dayFromNow(3));
  await page.keyboard.press('Enter');
  const followUps = page.getByRole('list', { name: 'Follow-ups' });
  await expect(followUps.getByRole('checkbox', { name: 'Send Mara the plan' })).toBeVisible();
  await expect(add.getByLabel('What to do')).toBeFocused();
  const editFollowUp = followUps.getByRole('button', { name: 'Edit: Send Mara the plan' });
  await editFollowUp.click();
  await expect(followUps.getByLabel('What to do')).toBeFocused();
  await followUps.getByRole('button', { name: 'Save' }).click();
  await expect(editFollowUp).toBeFocused();

  await restart(page, host, '/network/events');
  const past = page.getByRole('list', { name: 'Events, past' });
  await expect(past).toContainText('Job fair · Pier 4');
  await expect(past).toContainText('Met 1 person · Something to follow up');
  await expectCleanInBothThemes(page);
  await past.getByRole('link', { name: FAIR }).click();
  await expect(page.getByRole('textbox', { name: 'What I learned' })).toHaveValue('Pilots sign first.');
  await expect(page.getByRole('link', { name: 'Mara Voss' })).toHaveAttribute(
    'href',
    /network\/people\/\d+$/,
  );
  await followUps.getByRole('checkbox', { name: 'Send Mara the plan' }).click();
  await expect(followUps).toContainText('Done');
  await expectCleanInBothThemes(page);
});

test.describe('while nothing can be read', () => {
  test.use({ expectedFaults: /ERR_CONNECTION_REFUSED|network\.events\./ });
  test('what is typed into an event and its list stays there', async ({ page, host }) => {
    await startEmpty(page, host);
    await goTo(page, '/network/events');
    await addEvent(page, FAIR, dayFromNow(-2));
    await page.route(/network\.events\.(page|list)/, (route) => route.abort('connectionrefused'));
    const learned = page.getByRole('textbox', { name: 'What I learned' });
    await learned.fill('Pilots sign first.');
    const problem = page.getByRole('main').getByRole('alert').filter({ hasText: 'not answering' });
    await expect(problem).toBeVisible();
    await expect(learned).toHaveValue('Pilots sign first.');
    await page.getByRole('link', { name: 'All events' }).click();
    await expect(problem).toBeVisible();
    await page.getByRole('button', { name: 'Add event' }).click();
    await expect(page.getByRole('form', { name: 'New event' })).toBeVisible();
  });
});

test('an event is added, removed, brought back and erased with the keyboard alone', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await goTo(page, '/network/events');
  const press = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  await press('Add event');
  const form = page.getByRole('form', { name: 'New event' });
  await expect(form.getByLabel('Name')).toBeFocused();
  await press('Cancel');
  await expect(page.getByRole('button', { name: 'Add event' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(form.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Planners evening');
  await tabTo(page, form.getByLabel(/^Day/));
  const [year = '', month = '', day = ''] = dayFromNow(-1).split('-');
  await page.keyboard.type(`${day}${month}${year}`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Planners evening' })).toBeVisible();

  await tabTo(page, page.getByRole('combobox', { name: 'Add somebody' }));
  await page.keyboard.type('Ido Lang');
  await expect(page.getByRole('option', { name: 'Add “Ido Lang” as somebody new' })).toBeVisible();
  await page.keyboard.press('Enter');
  const met = page.getByRole('list', { name: 'Who I met' });
  await expect(met).toContainText('Ido Lang');
  await press('Take off: Ido Lang');
  await expect(met).toHaveCount(0);
  // Known by now, so there is a choice, and Enter alone makes none.
  await tabTo(page, page.getByRole('combobox', { name: 'Add somebody' }));
  await page.keyboard.type('ido');
  await expect(page.getByRole('option')).toHaveText(['Ido Lang', 'Add “ido” as somebody new']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(met.getByRole('listitem')).toHaveCount(1);

  await press('Remove');
  await expect(page.getByText('Event removed.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No events yet' })).toBeVisible();
  await press('Undo');
  const past = page.getByRole('list', { name: 'Events, past' });
  await expect(past).toContainText('Met 1 person');
  await tabTo(page, past.getByRole('link', { name: 'Planners evening' }));
  await page.keyboard.press('Enter');
  await press('Remove');
  await tabTo(page, page.getByText('Removed events, 1'));
  await page.keyboard.press('Enter');
  await press('Restore: Planners evening');
  await expect(past).toContainText('Planners evening');
  await tabTo(page, past.getByRole('link', { name: 'Planners evening' }));
  await page.keyboard.press('Enter');
  await press('Remove');
  await tabTo(page, page.getByText('Removed events, 1'));
  await page.keyboard.press('Enter');
  await press('Erase: Planners evening');
  const dialog = page.getByRole('dialog', { name: 'Erase this for good?' });
  await expect(dialog).toContainText('The people you met stay.');
  await tabTo(page, dialog.getByRole('button', { name: 'Erase', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Removed events, 1')).toHaveCount(0);
});

test('a community has its events; removing it leaves them, and it comes back with them', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await goTo(page, '/network/communities');
  await page.getByRole('button', { name: 'Add community' }).click();
  const form = page.getByRole('form', { name: 'New community' });
  await form.getByLabel('Name').fill('Tide table circle');
  await form.getByLabel('Link').fill('tide.example');
  await form.getByRole('button', { name: 'Save community' }).click();
  await expect(form.getByText('Start the link with https://.')).toBeVisible();
  await form.getByLabel('Link').fill('https://tide.example');
  await form.getByLabel('Note').fill('First Tuesdays');
  await form.getByRole('button', { name: 'Save community' }).click();
  await page.getByRole('link', { name: 'Tide table circle' }).click();
  await addEvent(page, 'December meeting', dayFromNow(9));
  await expect(page.getByText('From that day on you can note here')).toBeVisible();
  await page.getByRole('link', { name: 'Tide table circle' }).click();
  await expect(page.getByRole('list', { name: 'Events, coming up' })).toContainText('December meeting');
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Community removed. Its events stay.')).toBeVisible();
  await page.getByText('Removed communities, 1').click();
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: 'Restore: Tide table circle' }).click();
  await expect(page.getByRole('list', { name: 'Communities' })).toContainText('1 event');
});

test('a talk is asked for, prepared, held and thanked for, and what came of it is there after a restart', async ({
  page,
  host,
}) => {
  await startEmpty(page, host);
  await goTo(page, '/network/events');
  await addEvent(page, FAIR, dayFromNow(-3));
  await meet(page, 'Mara Voss');
  const person = await page.getByRole('link', { name: 'Mara Voss' }).getAttribute('href');
  const address = person?.replace('#', '') ?? '';
  await goTo(page, address);
  await page.getByRole('button', { name: 'Plan a talk' }).click();
  await expect(page.getByRole('heading', { name: 'Being prepared' })).toBeVisible();
  await page.getByLabel('What you want to know about').fill('harbour planning');
  await expect(page.getByLabel('Subject')).toHaveValue('20 minutes about harbour planning');
  await page.getByText('Questions to choose from').click();
  await page.getByRole('checkbox', { name: 'How did you come to do this work?' }).check();
  await expect(page.getByLabel('Your questions')).toHaveValue(
    'Who else should I talk to?\nHow did you come to do this work?',
  );
  await expectCleanInBothThemes(page);
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await expect(letter).toHaveValue(/for information and not for a job/);
  await letter.fill('Hello Mara, 20 minutes?');
  const mail = page.getByRole('link', { name: 'Open in mail program' });
  await expect(mail).toHaveAttribute('href', /^mailto:.*body=Hello%20Mara/);
  await page.getByRole('button', { name: 'Start the letter again' }).click();
  await expect(letter).toHaveValue(/harbour planning/);
  await page.getByRole('button', { name: 'Put my text back' }).click();
  await expect(letter).toHaveValue('Hello Mara, 20 minutes?');
  await page.getByRole('button', { name: 'Mark as asked' }).click();
  await expect(page.getByRole('heading', { name: 'Asked, no answer yet' })).toBeFocused();

  const time = page.getByRole('form', { name: 'Day and place' });
  await time.getByLabel('Day and time').fill(`${dayFromNow(-1)}T18:00`);
  await time.getByLabel('Place').fill('By phone');
  await time.getByRole('button', { name: 'Keep day and place' }).click();
  await expect(page.getByRole('heading', { name: 'Did it take place?' })).toBeVisible();
  await page.getByLabel('Minutes it took, 20 asked for').fill('18');
  await page.getByRole('button', { name: 'It took place' }).click();
  await expect(page.getByText('18 of the 20 minutes asked for.')).toBeVisible();
  await page.getByLabel('What I learned').fill('Ask Ido Lang next.');
  await expect(page.getByText('A short thank-you is best within a day.')).toBeVisible();
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: 'Mark as thanked' }).click();
  await expect(page.getByRole('heading', { name: 'Took place, and you said thank you' })).toBeVisible();
  const kept = page.waitForResponse((response) => response.url().includes('network.talks.saveTexts'));
  await page.getByLabel('What came of it').fill('A call with Ido.');
  await kept;

  await restart(page, host, address);
  await expect(page.getByLabel('What came of it')).toHaveValue('A call with Ido.');
  await page.getByText('The talk', { exact: true }).click();
  await expect(page.getByLabel('What I learned')).toHaveValue('Ask Ido Lang next.');
  await expect(page.getByText('Hello Mara, 20 minutes?')).toBeVisible();
  await page.getByText('Thanks sent').click();
  await page.getByRole('button', { name: 'Take back “thanked”' }).click();
  await expect(page.getByRole('heading', { name: 'Took place, thanks not sent yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(page.getByText('Talk removed.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Took place, thanks not sent yet' })).toBeVisible();
});
