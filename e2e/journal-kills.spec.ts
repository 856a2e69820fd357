import type { Page } from '@playwright/test';
import { startEmpty } from './board-steps.ts';
import { expect, openApp, test } from './host-fixture.ts';
import { askingAs, entryText, openEntry, storedText, writtenEntry } from './journal-steps.ts';

/** 5 in `npm test`, 50 in `npm run test:deep`. */
const KILLS = Number(process.env.REBOUND_TYPING_KILLS ?? 5);
/** What was typed longer ago than this is on disk. */
const MOST_LOST_MS = 500;

/** When each length of the text was reached, by the clock of this process. */
type Typed = { at: number; text: string }[];

// The host that was killed answers nothing, and the next one does not know the page.
test.use({ expectedFaults: /ERR_CONNECTION|ERR_INCOMPLETE_CHUNKED|ERR_EMPTY_RESPONSE|status of 401/ });

/** Types numbered words, one key after the other, until told to stop. */
async function typeUntil(page: Page, before: string, isOver: () => boolean): Promise<Typed> {
  const typed: Typed = [{ at: 0, text: before }];
  let text = before;
  for (let word = 0; !isOver(); word += 1)
    for (const letter of ` word${word}`) {
      if (isOver()) break;
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      text += letter;
      typed.push({ at: Date.now(), text });
    }
  return typed;
}

test(`of what is typed no more than the last half second is lost in ${KILLS} kills of the host`, async ({
  page,
  host,
}) => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const random = seededRandom(20_261_123);
  const key = crypto.randomUUID();
  await startEmpty(page, host);
  await (await askingAs(page, host)).journal.save.mutate(writtenEntry(key, 'Begun.'));
  let text = 'Begun.';
  const lost: number[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    await openEntry(page, key);
    await expect(entryText(page)).toHaveText(text);
    await entryText(page).press('ControlOrMeta+End');
    let isOver = false;
    const typing = typeUntil(page, text, () => isOver);
    await new Promise((resolve) => setTimeout(resolve, 150 + random() * 1_500));
    const killedAt = Date.now();
    await host.kill();
    isOver = true;
    const typed = await typing;

    await host.restart();
    await openApp(page, host);
    await expect(page.getByRole('link', { name: 'Journal', exact: true })).toBeVisible();
    text = await storedText(await askingAs(page, host), key);
    const due = typed.findLast(({ at }) => at <= killedAt - MOST_LOST_MS)?.text ?? '';
    expect(text.slice(0, due.length), `kill ${kill}: what was typed half a second before`).toBe(due);
    expect(typed.at(-1)?.text.startsWith(text), `kill ${kill}: nothing but what was typed`).toBe(true);
    lost.push(killedAt - (typed.find((one) => one.text.length > text.length)?.at ?? killedAt));
  }
  console.log(`${KILLS} kills while typing, at most ${Math.max(...lost)} ms of typing lost`);
});

/** Numbers from 0 to 1, the same in each run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
