import type { Card } from '../../applications.ts';

/** The cards of each stage in board order, by stage id. */
export type CardColumns = ReadonlyMap<number, readonly Card[]>;

/**
 * Sorts cards into their stages by position, compared by code unit and then by id. A column that holds the very same
 * cards as in `previous` keeps its array, so that an unchanged column need not be drawn again.
 */
export function groupCards(cards: readonly Card[], previous?: CardColumns): CardColumns {
  const columns = new Map<number, Card[]>();
  for (const card of cards) {
    const column = columns.get(card.stageId);
    if (column) column.push(card);
    else columns.set(card.stageId, [card]);
  }
  const grouped = new Map<number, readonly Card[]>();
  for (const [stageId, column] of columns) {
    if (!isSorted(column)) column.sort(byPosition);
    const before = previous?.get(stageId);
    grouped.set(stageId, before && sameCards(before, column) ? before : column);
  }
  return grouped;
}

/** Board order within one stage: position by code unit, then id. */
export function byPosition(a: Card, b: Card): number {
  if (a.position !== b.position) return a.position < b.position ? -1 : 1;
  return a.id - b.id;
}

function isSorted(cards: readonly Card[]): boolean {
  return cards.every((card, index) => {
    const before = cards[index - 1];
    return before === undefined || byPosition(before, card) < 0;
  });
}

function sameCards(a: readonly Card[], b: readonly Card[]): boolean {
  return a.length === b.length && a.every((card, index) => card === b[index]);
}
