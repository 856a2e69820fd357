import type { Card } from '../../applications.ts';
import type { Place } from './place-cards.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';
/** One column as it is shown, in order from left to right. */
export type ShownColumn = { stageId: number; cards: readonly Card[] };

/**
 * The id of the card an arrow key leads to: up and down within the column, left and right at the same height in the
 * next column that has cards. Null at an edge or when the card is not shown.
 */
export function neighbourOf(
  columns: readonly ShownColumn[],
  id: number,
  direction: Direction,
): number | null {
  const at = locate(columns, id);
  if (!at) return null;
  if (direction === 'up') return at.cards[at.row - 1]?.id ?? null;
  if (direction === 'down') return at.cards[at.row + 1]?.id ?? null;
  const step = direction === 'left' ? -1 : 1;
  for (let column = at.column + step; ; column += step) {
    const next = columns[column];
    if (!next) return null;
    const card = next.cards[Math.min(at.row, next.cards.length - 1)];
    if (card) return card.id;
  }
}

/**
 * Where a card goes when it is moved one step: past its neighbour in the column, or to the same height in the
 * neighbouring stage. Null when there is no room in that direction.
 */
export function placeOneStep(
  columns: readonly ShownColumn[],
  id: number,
  direction: Direction,
): Place | null {
  const at = locate(columns, id);
  if (!at) return null;
  if (direction === 'up') {
    return at.row === 0 ? null : { stageId: at.stageId, after: at.cards[at.row - 2]?.id ?? null };
  }
  if (direction === 'down') {
    const below = at.cards[at.row + 1];
    return below ? { stageId: at.stageId, after: below.id } : null;
  }
  const next = columns[at.column + (direction === 'left' ? -1 : 1)];
  if (!next) return null;
  const above = next.cards[Math.min(at.row, next.cards.length) - 1];
  return { stageId: next.stageId, after: above?.id ?? null };
}

/** The ids between two cards of one column, both included, in board order; only the second when they stand apart. */
export function rangeBetween(columns: readonly ShownColumn[], from: number | null, to: number): number[] {
  const end = locate(columns, to);
  const start = from === null ? null : locate(columns, from);
  if (!end || !start || start.column !== end.column) return [to];
  const [first, last] = start.row <= end.row ? [start.row, end.row] : [end.row, start.row];
  return end.cards.slice(first, last + 1).map((card) => card.id);
}

function locate(columns: readonly ShownColumn[], id: number) {
  for (const [column, { stageId, cards }] of columns.entries()) {
    const row = cards.findIndex((card) => card.id === id);
    if (row >= 0) return { column, row, stageId, cards };
  }
  return null;
}
