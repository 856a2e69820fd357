import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aalenJohansen, fisherExact, kaplanMeier, newcombe, wilson } from './statistics.ts';

/** `6+` is censored at 6. */
function read(times: string): { time: number; event: boolean }[] {
  return times.split(' ').map((word) => ({ time: Number.parseInt(word, 10), event: !word.endsWith('+') }));
}

const FREIREICH = read('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const JOBS = read('3 5 7 7 9 12 14+ 20 21+ 28 30+ 30+ 45+ 45+ 60+');

describe('the Wilson interval', () => {
  it.each([
    [0, 10, 0, 27.8],
    [1, 10, 1.8, 40.4],
    [2, 20, 2.8, 30.1],
    [3, 30, 3.5, 25.6],
    [8, 23, 18.8, 55.1],
    [1, 1, 20.7, 100],
    [0, 1, 0, 79.3],
    [5, 5, 56.6, 100],
  ])('of %i of %i is %f to %f in 100', (k, n, low, high) => {
    const interval = wilson(k, n);
    expect(interval.low * 100).toBeCloseTo(low, 1);
    expect(interval.high * 100).toBeCloseTo(high, 1);
  });

  it('knows nothing of none', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('refuses what is not a count', () => {
    expect(() => wilson(3, 2)).toThrow(RangeError);
    expect(() => wilson(0.5, 2)).toThrow(RangeError);
  });

  it('holds the share, lies within 0 and 1, and mirrors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, any) => {
        const k = any % (n + 1);
        const { low, high } = wilson(k, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(k / n);
        expect(high).toBeGreaterThanOrEqual(k / n);
        expect(wilson(n - k, n).low).toBeCloseTo(1 - high, 10);
      }),
    );
  });
});

describe('the difference of two shares', () => {
  it('is second minus first, with Newcombe’s interval', () => {
    const { diff, low, high } = newcombe(2, 20, 5, 15);
    expect(diff * 100).toBeCloseTo(23.3, 1);
    expect(low * 100).toBeCloseTo(-3.8, 1);
    expect(high * 100).toBeCloseTo(49.3, 1);
  });

  it('is unknown when a side has none', () => {
    expect(newcombe(0, 0, 2, 4)).toEqual({ diff: 0, low: -1, high: 1 });
  });

  it('changes its sign when the sides change', () => {
    const one = newcombe(3, 17, 9, 25);
    const other = newcombe(9, 25, 3, 17);
    expect(other.diff).toBeCloseTo(-one.diff, 12);
    expect(other.low).toBeCloseTo(-one.high, 12);
  });
});

describe('Fisher’s exact test', () => {
  it('gives the two-sided p of 2 of 20 against 5 of 15', () => {
    expect(fisherExact(2, 20, 5, 15).p).toBeCloseTo(0.112, 3);
  });

  it('gives the p of the lady tasting tea, 3 and 1 of 4', () => {
    expect(fisherExact(3, 4, 1, 4).p).toBeCloseTo(34 / 70, 10);
  });

  it('is 1 for equal shares and for empty sides', () => {
    expect(fisherExact(2, 4, 2, 4).p).toBeCloseTo(1, 10);
    expect(fisherExact(0, 0, 3, 5).p).toBeCloseTo(1, 10);
  });
});

describe('Kaplan–Meier', () => {
  it('gives the steps of the leukaemia trial of Freireich', () => {
    const { steps } = kaplanMeier(FREIREICH);
    expect(steps.map((step) => step.time)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    const expected = [0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482];
    steps.forEach((step, index) => {
      expect(step.survival).toBeCloseTo(expected[index] ?? Number.NaN, 4);
    });
    expect(steps.map((step) => step.atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
  });

  it('gives the steps, median and band of the job set', () => {
    const { steps, median } = kaplanMeier(JOBS);
    expect(steps.map((step) => step.time)).toEqual([3, 5, 7, 9, 12, 20, 28]);
    const expected = [0.9333, 0.8667, 0.7333, 0.6667, 0.6, 0.525, 0.4375];
    steps.forEach((step, index) => {
      expect(step.survival).toBeCloseTo(expected[index] ?? Number.NaN, 4);
    });
    expect(median).toBe(28);
    expect(steps.at(-1)?.low).toBeCloseTo(0.179, 3);
    expect(steps.at(-1)?.high).toBeCloseTo(0.6723, 3);
  });

  it('has no median while more than half wait, and no step without an event', () => {
    expect(kaplanMeier(read('3 8+ 9+ 9+')).median).toBeNull();
    expect(kaplanMeier(read('8+ 9+'))).toEqual({ steps: [], median: null });
    expect(kaplanMeier([])).toEqual({ steps: [], median: null });
  });

  it('ends at 0 with a band when the last one had an answer', () => {
    const { steps } = kaplanMeier(read('1 2'));
    expect(steps.at(-1)).toMatchObject({ time: 2, survival: 0, low: 0, atRisk: 1 });
    expect(steps.at(-1)?.high).toBeLessThanOrEqual(1);
  });
});

describe('Aalen–Johansen', () => {
  it('splits the job set into rejected and advanced', () => {
    const observations = JOBS.map(({ time, event }) => ({
      time,
      cause: event ? (time === 5 || time === 12 ? 'advanced' : 'rejected') : null,
    }));
    const last = aalenJohansen(observations).steps.at(-1);
    expect(last?.time).toBe(28);
    expect(last?.incidence.rejected).toBeCloseTo(0.4292, 4);
    expect(last?.incidence.advanced).toBeCloseTo(0.1333, 4);
    expect(last?.survival).toBeCloseTo(0.4375, 4);
  });

  it('always sums to 1 and never falls', () => {
    const observation = fc.record({
      time: fc.integer({ min: 0, max: 60 }),
      cause: fc.constantFrom('rejected', 'advanced', 'closed', null),
    });
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 60 }), (observations) => {
        let before: Record<string, number> = {};
        for (const { survival, incidence } of aalenJohansen(observations).steps) {
          const sum = Object.values(incidence).reduce((total, share) => total + share, survival);
          expect(sum).toBeCloseTo(1, 10);
          for (const [cause, share] of Object.entries(incidence))
            expect(share).toBeGreaterThanOrEqual((before[cause] ?? 0) - 1e-12);
          before = incidence;
        }
      }),
    );
  });
});
