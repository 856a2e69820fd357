import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './days.ts';
import { quietApplications, quietLimit, quietWords, type ReplyTime } from './quiet-applications.ts';

/** `6+` is still waiting after 6 days. */
function read(times: string): ReplyTime[] {
  return times.split(' ').map((word) => ({ days: Number.parseInt(word, 10), replied: !word.endsWith('+') }));
}

describe('the limit', () => {
  it('is thirty days, or the person’s own number, until there are ten replies', () => {
    expect(quietLimit([])).toEqual({ days: 30, basis: 'default', replies: 0 });
    expect(quietLimit(read('1 2 3 4 5 6 7 8 9 60+ 60+'), 21)).toEqual({
      days: 21,
      basis: 'default',
      replies: 9,
    });
  });

  it.each([
    ['10 11 12 13 14 15 16 17 18 19', 18],
    // Those still waiting longer than every reply change nothing: nobody knows whether they will hear.
    ['10 11 12 13 14 15 16 17 18 19 50+ 60+ 70+', 18],
    // One that is waiting since day 12 may yet be a late reply, so the late ones weigh more.
    ['10 11 12 12+ 12+ 12+ 12+ 13 14 15 16 17 40 41', 41],
    ['1 1 1 1 1 1 1 1 1 1', 7],
    ['3 5 7 7 9 12 14+ 20 21+ 28 30+ 30+ 45+ 45+ 60+ 2 2', 28],
  ])('after replies of %s days is %i', (times, days) => {
    expect(quietLimit(read(times))).toMatchObject({ days, basis: 'own_replies' });
  });

  it('leaves out what is no length of time', () => {
    const odd = [
      { days: Number.NaN, replied: true },
      { days: -1, replied: true },
    ];
    expect(quietLimit([...odd, ...read('1 2 3')]).replies).toBe(3);
  });

  it('never lies below nine tenths of the replies that came, and is a time of one of them', () => {
    const time = fc.record({ days: fc.nat(200), replied: fc.boolean() });
    fc.assert(
      fc.property(fc.array(time, { minLength: 20, maxLength: 120 }), (times) => {
        const limit = quietLimit(times);
        const replied = times.filter(({ replied }) => replied).map(({ days }) => days);
        fc.pre(replied.length >= 10);
        expect(limit.days === 7 || replied.includes(limit.days)).toBe(true);
        const within = replied.filter((days) => days <= limit.days).length;
        expect(within).toBeGreaterThanOrEqual(Math.ceil(0.9 * replied.length - 1e-9));
      }),
      { seed: 20261127, numRuns: 500 },
    );
  });
});

describe('quiet applications', () => {
  const TODAY = '2026-11-27';
  const quietFor = (id: number, days: number, nextOn: string | null = null) => ({
    id,
    lastEventOn: addDays(TODAY, -days),
    nextOn,
  });
  const daysById = (open: ReturnType<typeof quietFor>[]) =>
    quietApplications(open, TODAY, quietLimit([])).map(({ application, days }) => [application.id, days]);

  it('are those without an event for so long, quietest first', () => {
    expect(daysById([quietFor(1, 30), quietFor(2, 29), quietFor(3, 90), quietFor(4, 30)])).toEqual([
      [3, 90],
      [1, 30],
      [4, 30],
    ]);
  });

  it('are none with something to come, and none from a day that cannot be read', () => {
    expect(
      daysById([quietFor(1, 40, TODAY), quietFor(2, 40, '2026-12-03'), quietFor(3, 40, '2026-11-26')]),
    ).toEqual([[3, 40]]);
    expect(daysById([{ id: 1, lastEventOn: 'soon', nextOn: null }, quietFor(2, -5)])).toEqual([]);
  });

  it('are said without a verdict', () => {
    expect(quietWords(34, quietLimit([]))).toEqual({
      state: 'No reply yet (day 34)',
      why: 'Nothing has been noted for 30 days or more.',
    });
    expect(quietWords(34, quietLimit(read('10 11 12 13 14 15 16 17 18 19'))).why).toBe(
      'Of your past replies, about 9 in 10 came within 18 days.',
    );
  });
});
