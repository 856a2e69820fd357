import { type ApplicationHistory, isTheirMove, type StageOrder } from './application-history.ts';

/**
 * The days on which the employer was heard from, the first one first: moves of theirs, and days on which words about an
 * end were received. Whichever came first is the reply, because a card is often moved days after the letter came, and
 * words may come for what was closed as silence. Who accepted had an answer: where none is noted, it counts on that day.
 */
export function replyDays(
  history: Pick<ApplicationHistory, 'events'>,
  wordDays: readonly string[],
  order: StageOrder,
): string[] {
  const days = new Set(wordDays);
  let accepted: string | null = null;
  for (const { stageId, on } of history.events) {
    const stage = order.byId.get(stageId);
    if (!stage) continue;
    if (isTheirMove(stage, order)) days.add(on);
    else if (stage.code === 'accepted') accepted = on;
  }
  if (days.size === 0) return accepted === null ? [] : [accepted];
  return [...days].sort();
}
