import { describe, expect, it } from 'vitest';
import { searchInput } from '../../../../shared/search.ts';
import { NO_SEARCH_FILTER, searchRequest } from './search-filter.ts';

const TODAY = '2026-11-27';

describe('what the palette asks for', () => {
  it('is nothing without a text', () => {
    expect(searchRequest('  ', NO_SEARCH_FILTER, TODAY, false)).toBeNull();
  });

  it('counts the days of a span with today', () => {
    const ask = (span: 'any' | 'week' | 'month' | 'year' | 'days') => {
      const filter = { ...NO_SEARCH_FILTER, span, from: '2026-01-02', to: null };
      const request = searchRequest('rota', filter, TODAY, false);
      return [request?.from, request?.to];
    };
    expect(ask('any')).toEqual([null, null]);
    expect(ask('week')).toEqual(['2026-11-21', TODAY]);
    expect(ask('month')).toEqual(['2026-10-29', TODAY]);
    expect(ask('year')).toEqual(['2025-11-28', TODAY]);
    expect(ask('days')).toEqual(['2026-01-02', null]);
  });

  it('is never longer than what is taken', () => {
    const request = searchRequest('rota '.repeat(40_000), NO_SEARCH_FILTER, TODAY, true);
    expect(searchInput.safeParse(request).success).toBe(true);
  });
});
