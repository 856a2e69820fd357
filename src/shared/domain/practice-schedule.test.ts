import fc from 'fast-check';
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from './days.ts';
import { nextPracticeDay } from './practice-schedule.ts';

const START = '2026-11-02';
const rating = fc.constantFrom(1, 2, 3, 4);
/** Attempts in their order: days since the one before, and how it went. */
const attempts = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 90 }), rating }), {
  minLength: 1,
  maxLength: 25,
});

describe('the day a question comes up again', () => {
  it('is unknown before the first attempt', () => {
    expect(nextPracticeDay([])).toBeNull();
  });

  it.each([
    [[1], '2026-11-03'],
    [[2], '2026-11-04'],
    [[3], '2026-11-05'],
    [[4], '2026-11-10'],
  ] as const)('after %j as the first attempt is %s', (ratings, day) => {
    expect(nextPracticeDay(ratings.map((one) => ({ day: START, rating: one })))).toBe(day);
  });

  it('is what the scheduler says by itself of the same ratings', () => {
    const direct = fsrs({
      request_retention: 0.9,
      enable_fuzz: false,
      enable_short_term: false,
      maximum_interval: 60,
    });
    fc.assert(
      fc.property(attempts, (made) => {
        let day = START;
        let card = createEmptyCard(new Date(`${START}T00:00:00Z`));
        const history = made.map(({ wait, rating: how }, at) => {
          day = addDays(day, at === 0 ? 0 : wait);
          card = direct.next(card, new Date(`${day}T00:00:00Z`), how).card;
          return { day, rating: how };
        });
        expect(nextPracticeDay(history)).toBe(card.due.toISOString().slice(0, 10));
      }),
      { seed: 20_261_127, numRuns: 300 },
    );
  });

  it('is always a later day, and never much more than sixty days on', () => {
    fc.assert(
      fc.property(attempts, (made) => {
        let day = START;
        const history = made.map(({ wait, rating: how }) => {
          day = addDays(day, wait);
          return { day, rating: how };
        });
        const wait = daysBetween(day, nextPracticeDay(history) ?? day);
        expect(wait).toBeGreaterThanOrEqual(1);
        // The scheduler keeps its ratings a day apart, so the best of them may pass the limit by two.
        expect(wait).toBeLessThanOrEqual(62);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
