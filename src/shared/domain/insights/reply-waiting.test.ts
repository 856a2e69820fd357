import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerIncidence } from './answer-incidence.ts';
import type { ApplicationHistory } from './application-history.ts';
import { historyOf, SHIPPED } from './insights-fixtures.ts';
import { replyDays } from './reply-days.ts';
import { replyWaiting, type Waited, waitedFor } from './reply-waiting.ts';

const TODAY = '2026-11-10';
const waitOf = (history: ApplicationHistory, wordDays: readonly string[] = []) =>
  waitedFor(history, replyDays(history, wordDays, SHIPPED), SHIPPED, TODAY);

describe('how long one application waited', () => {
  it.each<[string, string[], string[], Waited | null]>([
    ['still waiting, to today', [], [], { days: 40, answer: null }],
    [
      'to the first move of theirs',
      ['2026-10-11 screening', '2026-10-21 rejected'],
      [],
      { days: 10, answer: 'advanced' },
    ],
    ['to a rejection', ['2026-10-21 rejected'], [], { days: 20, answer: 'rejected' }],
    [
      'to the words, which came before the card was moved',
      ['2026-10-21 rejected'],
      ['2026-10-15'],
      { days: 14, answer: 'rejected' },
    ],
    [
      'to a stage, although words came later',
      ['2026-10-11 interview', '2026-10-21 rejected'],
      ['2026-10-21'],
      { days: 10, answer: 'advanced' },
    ],
    ['to my own decision, without an answer', ['2026-10-06 withdrawn'], [], { days: 5, answer: null }],
    [
      'to my closing of a silence, without an answer',
      ['2026-10-31 no_reply'],
      [],
      { days: 30, answer: null },
    ],
    [
      'to words that came for a closed silence',
      ['2026-10-31 no_reply'],
      ['2026-11-05'],
      { days: 35, answer: 'rejected' },
    ],
    [
      'to accepting, when nothing else was noted',
      ['2026-10-31 accepted'],
      [],
      { days: 30, answer: 'advanced' },
    ],
    [
      'to the offer, not to accepting it',
      ['2026-10-21 offer', '2026-10-31 accepted'],
      [],
      { days: 20, answer: 'advanced' },
    ],
    ['not at all where they were in touch before', ['2026-09-20 screening'], [], null],
  ])('%s', (_, moves, words, waited) => {
    expect(waitOf(historyOf('2026-10-01', moves), words)).toEqual(waited);
  });

  it('needs a day of sending that has come', () => {
    expect(waitOf(historyOf('2026-10-01', [], { appliedOn: null }))).toBeNull();
    expect(waitOf(historyOf('2026-11-20', []))).toBeNull();
  });
});

/** `5` a rejection on day 5, `5a` an advance, `5+` censored. */
function read(times: string): Waited[] {
  return times.split(' ').map((word) => ({
    days: Number.parseInt(word, 10),
    answer: word.endsWith('+') ? null : word.endsWith('a') ? 'advanced' : 'rejected',
  }));
}
const JOBS = read('3 5a 7 7 9 12a 14+ 20 21+ 28 30+ 30+ 45+ 45+ 60+');

describe('time to any reply', () => {
  it('turns the job set round: who has had a reply, with its band', () => {
    const { n, replies, steps, median, lastDay, censored, atRisk } = replyWaiting(JOBS);
    expect([n, replies, median, lastDay]).toEqual([15, 8, 28, 28]);
    expect(steps.map(({ day, replied }) => `${day} ${replied.toFixed(4)}`)).toEqual([
      '3 0.0667',
      '5 0.1333',
      '7 0.2667',
      '9 0.3333',
      '12 0.4000',
      '20 0.4750',
      '28 0.5625',
    ]);
    expect(steps.at(-1)?.low).toBeCloseTo(1 - 0.6723, 3);
    expect(steps.at(-1)?.high).toBeCloseTo(1 - 0.179, 3);
    expect(censored.map(({ day, replied }) => `${day} ${replied.toFixed(4)}`)).toEqual([
      '14 0.4000',
      '21 0.4750',
    ]);
    expect(atRisk.map(({ day, count }) => [day, count])).toEqual([
      [0, 15],
      [5, 14],
      [10, 10],
      [15, 8],
      [20, 8],
      [25, 6],
    ]);
  });

  it('ends where fewer than three are observed, and below five has no curve', () => {
    const few = replyWaiting(read('1 2 3 4 5 6'));
    expect(few.steps.map(({ day }) => day)).toEqual([1, 2, 3, 4]);
    expect([few.lastDay, few.median]).toEqual([4, 3]);
    expect(replyWaiting(read('1 2 3 4'))).toMatchObject({ n: 4, replies: 4, steps: [], median: null });
    expect(replyWaiting(read('9+ 9+ 9+ 9+ 9+'))).toMatchObject({ n: 5, replies: 0, steps: [], lastDay: 0 });
  });
});

describe('rejected against advanced', () => {
  it('splits the job set', () => {
    const { n, rejected, advanced, steps, lastDay } = answerIncidence(JOBS);
    expect([n, rejected, advanced, lastDay]).toEqual([15, 6, 2, 28]);
    const last = steps.at(-1);
    expect(last?.rejected).toBeCloseTo(0.4292, 4);
    expect(last?.advanced).toBeCloseTo(0.1333, 4);
    expect(last?.waiting).toBeCloseTo(0.4375, 4);
  });

  it('says the same of silence as the time to any reply, whatever happened', () => {
    const waited = fc.record<Waited>({
      days: fc.nat(90),
      answer: fc.constantFrom('rejected' as const, 'advanced' as const, null),
    });
    fc.assert(
      fc.property(fc.array(waited, { maxLength: 60 }), (all) => {
        const waiting = replyWaiting(all);
        const answers = answerIncidence(all);
        expect(answers.rejected + answers.advanced).toBe(waiting.replies);
        expect(answers.atRisk).toEqual(waiting.atRisk);
        expect(answers.steps.map(({ day }) => day)).toEqual(waiting.steps.map(({ day }) => day));
        answers.steps.forEach((step, at) => {
          expect(step.rejected + step.advanced).toBeCloseTo(waiting.steps[at]?.replied ?? Number.NaN, 10);
        });
      }),
      { seed: 20261123, numRuns: 2_000 },
    );
  });
});
