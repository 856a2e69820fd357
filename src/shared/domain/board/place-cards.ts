import type { Card } from '../../applications.ts';
import { keysBetween } from '../order-keys.ts';
import { byPosition } from './group-cards.ts';

/** Where cards are to stand: below a card, at the top (null) or at the bottom of a stage. */
export type Place = { stageId: number; after: number | null | 'end' };

/**
 * The cards as they will be once `ids` stand at the place, in the order given: what the screen shows before the
 * database has answered. Unknown ids are left out; a card to stand below that is gone counts as the end. `today` is
 * the day a card that changes its stage entered it.
 */
export function placeCards(
  cards: readonly Card[],
  ids: readonly number[],
  place: Place,
  today: string,
): Card[] {
  const wanted = new Set(ids);
  const moving = new Map<number, Card>();
  const column: Card[] = [];
  for (const card of cards) {
    if (wanted.has(card.id)) moving.set(card.id, card);
    else if (card.stageId === place.stageId) column.push(card);
  }
  if (moving.size === 0) return [...cards];
  column.sort(byPosition);
  const index = insertionIndex(column, place.after);
  const order = ids.filter((id, at) => moving.has(id) && ids.indexOf(id) === at);
  const keys = keysBetween(
    column[index - 1]?.position ?? null,
    column[index]?.position ?? null,
    order.length,
  );
  const positions = new Map(order.map((id, at) => [id, keys[at] ?? '']));
  return cards.map((card) => {
    const position = positions.get(card.id);
    if (position === undefined) return card;
    const stageSince = card.stageId === place.stageId ? card.stageSince : today;
    return { ...card, stageId: place.stageId, position, stageSince };
  });
}

function insertionIndex(column: readonly Card[], after: Place['after']): number {
  if (after === null) return 0;
  if (after === 'end') return column.length;
  const at = column.findIndex((card) => card.id === after);
  return at < 0 ? column.length : at + 1;
}

/** Puts the cards the database answered in place of those with the same id; cards not yet known are added. */
export function mergeCards(cards: readonly Card[], committed: readonly Card[]): Card[] {
  const newer = new Map(committed.map((card) => [card.id, card]));
  const merged = cards.map((card) => {
    const found = newer.get(card.id);
    newer.delete(card.id);
    return found ?? card;
  });
  return newer.size === 0 ? merged : [...merged, ...newer.values()];
}
