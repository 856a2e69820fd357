import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { expectCleanInBothThemes } from './axe-steps.ts';
import { test as base, expect, type Host, openApp } from './host-fixture.ts';
import { tabTo } from './keyboard-steps.ts';

const A4 = [595, 842];
const LETTER = [612, 792];
const MISTAKE = 'Describe a mistake you made at work and what you did next.';

const test = base.extend({ sample: true });

async function openPractice(page: Page, host: Host): Promise<void> {
  await openApp(page, host);
  await page.getByRole('link', { name: 'Growth', exact: true }).click();
  await page.getByRole('tab', { name: 'Practice' }).click();
  await expect(page.getByRole('heading', { name: 'For today' })).toBeVisible();
}

const go = (page: Page, path: string) => page.goto(`${new URL(page.url()).origin}/#${path}`);

test('a question is taken, outlined, practised with the keyboard, and is not asked again today', async ({
  page,
  host,
}) => {
  await openPractice(page, host);
  const today = page.getByRole('list', { name: 'Questions for today' }).getByRole('listitem');
  await expect(today).toHaveCount(5);

  await page.getByRole('link', { name: 'Take more questions' }).click();
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'What you did' });
  await page.getByRole('button', { name: `Take: ${MISTAKE}` }).click();
  await expect(page.getByText('Taken into practice.')).toBeVisible();
  await expect(page.getByRole('button', { name: `Take: ${MISTAKE}` })).toHaveCount(0);
  await page.getByRole('link', { name: 'All of Practice' }).click();
  // It is new, and there are five already.
  await expect(today).toHaveCount(5);

  const inPractice = page.getByRole('list', { name: 'Questions in practice' });
  await inPractice.getByRole('link', { name: MISTAKE }).click();
  await page.getByLabel('Situation').fill('Two pallets with one label.');
  await expect(page.getByText('5 words, under a minute spoken')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Situation')).toHaveValue('Two pallets with one label.');

  await tabTo(page, page.getByRole('link', { name: 'Practise this' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: MISTAKE })).toBeFocused();
  await tabTo(page, page.getByLabel('Notes'));
  await page.keyboard.type('Said it in 2 minutes, told them first.');
  // The digit above was text; only outside of the field it rates.
  await page.keyboard.press('Escape');
  await page.keyboard.press('3');
  await expect(page.getByRole('heading', { name: 'That is all for now' })).toBeFocused();
  await page.keyboard.press('Escape');

  await expect(page.getByRole('heading', { name: 'For today' })).toBeVisible();
  await expect(today).toHaveCount(4);
  await expect(today.filter({ hasText: MISTAKE })).toHaveCount(0);
  await expect(inPractice.getByRole('listitem').filter({ hasText: MISTAKE })).toContainText(
    'Tried today, comes up',
  );
  await inPractice.getByRole('link', { name: MISTAKE }).click();
  const attempts = page.getByRole('list', { name: 'Attempts, the last one first' });
  await expect(attempts.getByRole('listitem')).toContainText(['Fine']);
  await expect(attempts).toContainText('Said it in 2 minutes, told them first.');

  // Undone, it has never been tried.
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Not tried yet')).toBeVisible();
});

test('the rubric is one page, A4 and Letter, with as many rows and as long ones as it takes', async ({
  page,
  host,
}) => {
  const isOnePage = async (parts: readonly string[]) => {
    for (const [paper, size] of [['A4', A4] as const, ['Letter', LETTER] as const]) {
      await page.getByLabel('Paper').selectOption({ label: paper });
      await expect(page.locator('html')).toHaveAttribute('data-print-ready', 'true');
      const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true });
      const pdf = await getDocumentProxy(new Uint8Array(bytes));
      const { text: pages } = await extractText(pdf, { mergePages: false });
      expect(pages).toHaveLength(1);
      expect((await pdf.getPage(1)).view.slice(2).map(Math.round)).toEqual(size);
      const text = pages.join('').replace(/\s/g, '');
      for (const part of [...parts, 'couldteachit', 'ResumeGenius', 'CCBY4.0']) expect(text).toContain(part);
    }
  };
  await openPractice(page, host);
  await page.getByRole('link', { name: 'Make a competency rubric' }).click();
  await page.getByLabel('Room to grow').check();
  await page
    .getByRole('combobox', { name: 'Skills of the trade' })
    .fill('Dangerous goods by road and rail, papers');
  await page.keyboard.press('Enter');
  await expect(page.getByText('8 of at most 8 rows.')).toBeVisible();
  await page.getByRole('link', { name: 'See the page' }).click();
  await isOnePage(['Dangerousgoodsbyroadandrail,papers', 'Roomtogrow']);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText('8 of at most 8 rows.')).toBeVisible();

  const wide = Array.from({ length: 9 }, (_, at) => `s=${at + 1}${'W'.repeat(60)}`).join('&');
  await go(page, `/print/practice/rubric?for=hiring&role=${'Transport+'.repeat(6)}&${wide}`);
  await isOnePage(['8WWW']);
});

test('a mock interview runs with notes and ends in two views; axe finds nothing, light and dark', async ({
  page,
  host,
}) => {
  await openPractice(page, host);
  await expectCleanInBothThemes(page);
  await go(page, '/growth/practice/session');
  await page.getByRole('button', { name: 'Show my outline' }).click();
  await expectCleanInBothThemes(page);
  await go(page, '/growth/practice/rubric');
  await expectCleanInBothThemes(page);
  await go(page, '/print/practice/rubric');
  await expectCleanInBothThemes(page);

  await go(page, '/growth/practice/mock/new');
  await page.getByRole('combobox', { name: 'With' }).fill('Hal');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Questions' }).click();
  await page.getByRole('option', { name: 'What would you like to ask us?' }).click();
  await page.getByRole('option', { name: 'When did two urgent things land on you at once?' }).click();
  await page.keyboard.press('Escape');
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByLabel('Notes').fill('Asked about the vans.');
  await expectCleanInBothThemes(page);
  await page.getByRole('button', { name: 'Full screen' }).click();
  await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.getByText('Question 2 of 2')).toBeVisible();
  await page.getByRole('button', { name: 'End the interview' }).click();
  await expect(page.getByRole('heading', { name: 'Mock interview with Hal' })).toBeVisible();
  await expect(page.getByLabel('What would you like to ask us?')).toHaveValue('Asked about the vans.');
  const group = (name: string) => page.getByRole('group', { name });
  await group('Planning, You').getByRole('button', { name: '2, with help or hesitation' }).click();
  await group('Planning, Hal').getByRole('button', { name: '4, strong' }).click();
  await expect(group('Planning, Hal').getByRole('button', { pressed: true })).toHaveText('4');
  await expect(group('Planning, You').getByRole('button', { pressed: true })).toHaveText('2');
  await expectCleanInBothThemes(page);
});
