import type { Browser } from '@playwright/test';
import { type BoardPage, carryCard, findDrag, isInThirdColumn } from './measure-board.ts';
import { beginOnBoard } from './page-probe.ts';

const HELD_MS = 1_500;

/**
 * Drags a card while the answer to the move is held back. Gives whether the card stood in its new column when that
 * answer had still not been sent to the page.
 */
export async function isPaintedBeforeAnswer(
  browser: Browser,
  board: BoardPage,
  count: number,
): Promise<boolean> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  try {
    const page = await context.newPage();
    let asked = false;
    let answered = false;
    await page.route(/applications\.move/, async (route) => {
      asked = true;
      const response = await route.fetch();
      await new Promise((over) => setTimeout(over, HELD_MS));
      answered = true;
      await route.fulfill({ response });
    });
    await page.addInitScript(beginOnBoard);
    await page.goto(await board.open(count));
    await page.locator(board.markup.card).nth(1).waitFor();
    const drag = await findDrag(page, board.markup);
    await page.mouse.move(drag.from.x, drag.from.y);
    await carryCard(page, drag);
    await page.mouse.up();
    await page.waitForFunction(
      ({ list, cardId, id }) => document.querySelectorAll(list)[2]?.querySelector(`[${cardId}="${id}"]`),
      { ...board.markup, id: drag.id },
    );
    const early = !answered;
    await page.waitForResponse(/applications\.move/);
    return early && asked && (await isInThirdColumn(page, board.markup, drag.id));
  } finally {
    await context.close();
  }
}
