import type { Card, Stage } from '../../applications.ts';

const SORT_COLUMNS = ['role', 'company', 'stage', 'days', 'appliedOn', 'nextStep', 'source', 'tags'] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];
export type SortOrder = { column: SortColumn; descending: boolean };

/** The cards in table order. Stages follow the board, empty values come last in both directions, ties keep their order. */
export function sortCards(cards: readonly Card[], stages: readonly Stage[], order: SortOrder): Card[] {
  const rank = new Map(stages.map((stage, index) => [stage.id, index]));
  const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const sign = order.descending ? -1 : 1;
  return [...cards].sort((a, b) => {
    if (order.column === 'stage') return sign * ((rank.get(a.stageId) ?? 0) - (rank.get(b.stageId) ?? 0));
    const left = sortValue(a, order.column);
    const right = sortValue(b, order.column);
    if (left === right) return 0;
    if (left === '') return 1;
    if (right === '') return -1;
    // More days in the stage means an earlier day, so the order of the days is turned round.
    if (order.column === 'days') return sign * (left < right ? 1 : -1);
    if (order.column === 'appliedOn') return sign * (left < right ? -1 : 1);
    return sign * compare(left, right);
  });
}

function sortValue(card: Card, column: Exclude<SortColumn, 'stage'>): string {
  if (column === 'days') return card.stageSince;
  if (column === 'appliedOn') return card.appliedOn ?? '';
  if (column === 'nextStep') return card.nextStepOn ?? card.nextStep;
  if (column === 'tags') return card.tags.join(' ');
  return card[column];
}
