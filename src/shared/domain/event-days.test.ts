import { describe, expect, it } from 'vitest';
import { eventDays, splitEvents } from './event-days.ts';

const day = (startsAt: string, endsAt: string | null = null) => ({ startsAt, endsAt, timeZone: null });

describe('the days of an event', () => {
  it('are those of the calendar here, also when the evening there is the next day here', () => {
    const evening = {
      startsAt: '2026-11-23T19:00',
      endsAt: '2026-11-23T21:00',
      timeZone: 'America/New_York',
    };
    expect(eventDays(evening, 'Europe/Berlin')).toEqual({ first: '2026-11-24', last: '2026-11-24' });
    expect(eventDays(evening, 'America/New_York')).toEqual({ first: '2026-11-23', last: '2026-11-23' });
  });

  it('are the same everywhere for a day without a time', () => {
    expect(eventDays(day('2026-11-23', '2026-11-25'), 'Pacific/Kiritimati')).toEqual({
      first: '2026-11-23',
      last: '2026-11-25',
    });
  });
});

describe('what is coming up and what is past', () => {
  it('keeps an event with what is coming until its last day is over', () => {
    const fair = day('2026-11-21', '2026-11-23');
    expect(splitEvents([fair], '2026-11-23', 'Europe/Berlin').coming).toEqual([fair]);
    expect(splitEvents([fair], '2026-11-24', 'Europe/Berlin').past).toEqual([fair]);
  });

  it('puts the nearest to today first in both', () => {
    const days = ['2026-12-09', '2026-11-30', '2026-10-02', '2026-11-05'].map((on) => day(on));
    const { coming, past } = splitEvents(days, '2026-11-23', 'Europe/Berlin');
    expect(coming.map(({ startsAt }) => startsAt)).toEqual(['2026-11-30', '2026-12-09']);
    expect(past.map(({ startsAt }) => startsAt)).toEqual(['2026-11-05', '2026-10-02']);
  });
});
