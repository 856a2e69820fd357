import { addDays } from '../../../../shared/domain/days.ts';
import { LONGEST_SEARCH, type SearchGroup, type SearchRequest } from '../../../../shared/search.ts';

export const SPANS = [
  { value: 'any', label: 'Any time' },
  { value: 'week', label: 'Last 7 days' },
  { value: 'month', label: 'Last 30 days' },
  { value: 'year', label: 'Last year' },
  { value: 'days', label: 'Between two days' },
] as const;
export const ORDERS = [
  { value: 'newest', label: 'Newest first' },
  { value: 'best', label: 'Best match' },
] as const;

/** What the person chose in the palette; `from` and `to` count only with the span `days`. */
export type SearchFilter = {
  groups: readonly SearchGroup[];
  span: (typeof SPANS)[number]['value'];
  from: string | null;
  to: string | null;
  order: SearchRequest['order'];
};

export const NO_SEARCH_FILTER: SearchFilter = {
  groups: [],
  span: 'any',
  from: null,
  to: null,
  order: 'newest',
};

const SPAN_DAYS = { week: 7, month: 30, year: 365 } as const;
/** What a window holds about twice over; the rest comes when somebody goes on. */
const SHOWN_FIRST = 20;
const SHOWN_MOST = 100;

/**
 * What to ask for a typed text, `today` being the last day of the short spans; null when nothing is typed. `isMore`
 * asks beyond the first hits, which alone are drawn with every key.
 */
export function searchRequest(
  typed: string,
  filter: SearchFilter,
  today: string,
  isMore: boolean,
): SearchRequest | null {
  const text = typed.trim();
  if (text === '') return null;
  return {
    text: text.slice(0, LONGEST_SEARCH),
    groups: [...filter.groups],
    ...daysOf(filter, today),
    order: filter.order,
    limit: isMore ? SHOWN_MOST : SHOWN_FIRST,
  };
}

function daysOf({ span, from, to }: SearchFilter, today: string): Pick<SearchRequest, 'from' | 'to'> {
  if (span === 'any') return { from: null, to: null };
  if (span === 'days') return { from, to };
  // What lies ahead, such as an interview, is not of the last days.
  return { from: addDays(today, 1 - SPAN_DAYS[span]), to: today };
}
