import { describe, expect, it } from 'vitest';
import type { CalendarItem } from '../../../../shared/calendar.ts';
import { itemsByDay, timeWords } from './calendar-words.ts';

const ITEM: CalendarItem = {
  kind: 'event',
  id: 1,
  title: 'Harbour fair',
  day: '2026-11-27',
  lastDay: '2026-11-29',
  time: null,
  zone: null,
  there: null,
  address: '/network/events/1',
};
const DAYS = ['2026-11-26', '2026-11-27', '2026-11-28'];

function daysOf(item: CalendarItem): string[] {
  return [...itemsByDay([item], DAYS)].filter(([, items]) => items.length > 0).map(([day]) => day);
}

describe('the items of a day', () => {
  it('are on each of their days that is shown', () => {
    expect(daysOf(ITEM)).toEqual(['2026-11-27', '2026-11-28']);
    expect(daysOf({ ...ITEM, day: '2026-11-20' })).toEqual(DAYS);
  });

  it('for feedback stand once, at the first day shown', () => {
    expect(daysOf({ ...ITEM, kind: 'feedback' })).toEqual(['2026-11-27']);
    expect(daysOf({ ...ITEM, kind: 'feedback', day: '2026-11-20' })).toEqual(['2026-11-26']);
  });
});

describe('the time of an item', () => {
  it('names the clock there only where that is another one', () => {
    const timed = { ...ITEM, time: '15:00', zone: 'America/New_York', there: '2026-11-27T09:00' };
    expect(timeWords(timed, 'Europe/Berlin')).toBe('15:00 (09:00 America/New_York)');
    expect(timeWords(timed, 'America/New_York')).toBe('15:00');
    expect(timeWords(ITEM, 'Europe/Berlin')).toBe('');
  });
});
