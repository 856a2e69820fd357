import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './days.ts';
import { type ComingInterview, chooseToday, MOST_A_DAY, type WaitingCard } from './practice-today.ts';

const TODAY = '2026-11-23';
const THURSDAY = '2026-11-26';
const PANEL: ComingInterview = { day: THURSDAY, kind: 'panel', applicationId: 7 };

function cardOf(id: number, changes: Partial<WaitingCard> = {}): WaitingCard {
  return {
    id,
    kind: 'self',
    applicationId: null,
    dueOn: '2026-11-20',
    lastOn: null,
    answeredToday: false,
    ...changes,
  };
}
const idsOf = (cards: readonly { id: number }[]) => cards.map(({ id }) => id);

describe('the questions of a day', () => {
  it('are those due soonest, and five of them at most', () => {
    const cards = Array.from({ length: 40 }, (_, at) => cardOf(at + 1, { dueOn: addDays(TODAY, -at) }));
    expect(chooseToday(cards, [], TODAY)).toEqual([40, 39, 38, 37, 36].map((id) => ({ id, forDay: null })));
    expect(chooseToday([cardOf(1, { dueOn: addDays(TODAY, 1) })], [], TODAY)).toEqual([]);
  });

  it('are those tried before and due, then as many never tried as there is room for', () => {
    const untried = Array.from({ length: 40 }, (_, at) => cardOf(at + 1, { dueOn: '2026-10-01' }));
    const tried = [51, 52, 53].map((id) => cardOf(id, { dueOn: TODAY, lastOn: '2026-11-21' }));
    expect(idsOf(chooseToday([...untried, ...tried], [], TODAY))).toEqual([51, 52, 53, 1, 2]);
  });

  it('do not become six because some are answered', () => {
    const waiting = Array.from({ length: 12 }, (_, at) => cardOf(at + 1));
    const answered = (...ids: number[]) =>
      waiting.map((card) => ({ ...card, answeredToday: ids.includes(card.id) }));
    expect(idsOf(chooseToday(answered(1), [], TODAY))).toEqual([2, 3, 4, 5]);
    expect(idsOf(chooseToday(answered(1, 2, 3, 4, 5), [], TODAY))).toEqual([]);
    // One of one's own choosing counts as well.
    expect(idsOf(chooseToday(answered(9), [], TODAY))).toEqual([1, 2, 3, 4]);
    expect(idsOf(chooseToday(answered(1, 2, 3, 4, 5, 6), [], TODAY))).toEqual([]);
  });

  it('are at most five with the answered ones, whatever waits', () => {
    const day = fc.integer({ min: -30, max: 30 }).map((days) => addDays(TODAY, days));
    const card = fc.record({
      kind: fc.constantFrom('opening', 'behaviour', 'situation', 'self', 'closing', null),
      applicationId: fc.constantFrom(null, 7, 8),
      dueOn: day,
      lastOn: fc.option(fc.integer({ min: 1, max: 30 }).map((days) => addDays(TODAY, -days))),
      answeredToday: fc.boolean(),
    });
    const interview = fc.record({
      day,
      kind: fc.constantFrom('recruiter_call', 'panel', 'other'),
      applicationId: fc.constantFrom(7, 8, 9),
    });
    fc.assert(
      fc.property(
        fc.array(card, { maxLength: 30 }),
        fc.array(interview, { maxLength: 4 }),
        (some, coming) => {
          const cards = some.map((one, at) => ({ ...one, id: at + 1 }));
          const chosen = idsOf(chooseToday(cards, coming, TODAY));
          const answered = cards.filter((one) => one.answeredToday);
          expect(chosen.length).toBeLessThanOrEqual(Math.max(0, MOST_A_DAY - answered.length));
          expect(new Set(chosen).size).toBe(chosen.length);
          for (const { id } of answered) expect(chosen).not.toContain(id);
          const due = cards.filter((one) => one.dueOn <= TODAY && !one.answeredToday);
          if (due.length >= MOST_A_DAY && answered.length === 0) expect(chosen.length).toBe(MOST_A_DAY);
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('an interview within seven days', () => {
  it('pulls in what would come up too late: its own first, then what it tends to ask, then what is near', () => {
    const cards = [
      cardOf(1, { dueOn: '2026-11-28' }),
      cardOf(2, { dueOn: '2026-11-27', kind: 'behaviour' }),
      cardOf(3, { dueOn: '2026-12-20', applicationId: 7 }),
      cardOf(4, { dueOn: '2026-12-20', kind: 'behaviour' }),
      cardOf(5, { dueOn: '2026-11-22', kind: 'closing' }),
    ];
    expect(chooseToday(cards, [PANEL], TODAY)).toEqual([
      { id: 5, forDay: null },
      { id: 3, forDay: THURSDAY },
      { id: 2, forDay: THURSDAY },
      { id: 1, forDay: THURSDAY },
    ]);
  });

  it('gets two places however many others are due, and says what is due for it', () => {
    const others = Array.from({ length: 50 }, (_, at) => cardOf(at + 10, { dueOn: '2026-11-01' }));
    const own = cardOf(1, { dueOn: '2026-11-23', applicationId: 7 });
    const pulled = cardOf(2, { dueOn: '2026-11-30', kind: 'situation' });
    const third = cardOf(3, { dueOn: '2026-11-23', kind: 'situation' });
    expect(chooseToday([own, pulled, ...others], [PANEL], TODAY)).toEqual([
      { id: 10, forDay: null },
      { id: 11, forDay: null },
      { id: 12, forDay: null },
      { id: 1, forDay: THURSDAY },
      { id: 2, forDay: THURSDAY },
    ]);
    // Of those that suit it alike, the sooner due one.
    expect(idsOf(chooseToday([own, pulled, third, ...others], [PANEL], TODAY))).toEqual([10, 11, 12, 1, 3]);
  });

  it('leaves alone what is fresh, what comes up in time, and what is for another application', () => {
    const cards = [
      cardOf(1, { dueOn: '2026-11-27', kind: 'behaviour', lastOn: '2026-11-22' }),
      cardOf(2, { dueOn: '2026-11-25', kind: 'behaviour' }),
      cardOf(3, { dueOn: '2026-11-27', kind: 'behaviour', applicationId: 8 }),
      cardOf(4, { dueOn: '2026-11-27', kind: 'behaviour', lastOn: '2026-11-21' }),
    ];
    expect(idsOf(chooseToday(cards, [PANEL], TODAY))).toEqual([4]);
  });

  it('counts from today to the seventh day, and not when it is over', () => {
    const card = cardOf(1, { dueOn: '2026-12-20', applicationId: 7 });
    const on = (day: string) => idsOf(chooseToday([card], [{ ...PANEL, day }], TODAY));
    expect(on('2026-11-22')).toEqual([]);
    expect(on(TODAY)).toEqual([1]);
    expect(on('2026-11-30')).toEqual([1]);
    expect(on('2026-12-01')).toEqual([]);
  });

  it('keeps the others where they were when its questions are answered', () => {
    const others = Array.from({ length: 9 }, (_, at) => cardOf(at + 10, { dueOn: '2026-11-01' }));
    const own = cardOf(1, { dueOn: '2026-12-20', applicationId: 7 });
    expect(idsOf(chooseToday([own, ...others], [PANEL], TODAY))).toEqual([10, 11, 12, 13, 1]);
    const answered = { ...own, answeredToday: true };
    expect(idsOf(chooseToday([answered, ...others], [PANEL], TODAY))).toEqual([10, 11, 12, 13]);
  });
});
