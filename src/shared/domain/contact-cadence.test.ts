import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CadenceContact,
  dueOn,
  proposeForWeek,
  sinceTouchWords,
  WEEKLY_CAP,
} from './contact-cadence.ts';
import { addDays } from './days.ts';

const DANA: CadenceContact = {
  id: 1,
  addedOn: '2026-09-01',
  lastTouchOn: '2026-10-01',
  everyDays: 30,
  snoozedUntil: null,
  doNotContact: false,
};
/** A Friday. */
const TODAY = '2026-11-27';
const idsOf = (contacts: CadenceContact[]) => contacts.map(({ id }) => id);

describe('a contact', () => {
  it('is due their own number of days after the last touch', () => {
    expect(dueOn(DANA)).toBe('2026-10-31');
    expect(dueOn({ ...DANA, lastTouchOn: null })).toBe('2026-10-01');
  });

  it.each([
    { everyDays: null },
    { everyDays: 0 },
    { everyDays: -3 },
    { everyDays: Number.NaN },
    { everyDays: 1.5 },
    { everyDays: 9_999_999_999 },
    { doNotContact: true },
  ])('is never due with %j', (changes) => {
    expect(dueOn({ ...DANA, ...changes })).toBeNull();
    expect(proposeForWeek([{ ...DANA, ...changes }], TODAY, 'monday')).toEqual([]);
  });

  it.each([
    [null, null, 'not in touch yet'],
    ['2026-11-27', 30, 'today'],
    ['2026-11-28', 30, 'today'],
    ['2026-11-26', 30, 'yesterday'],
    ['2026-11-14', 30, '13 days ago'],
    ['2026-11-13', 30, '2 weeks ago'],
    ['2026-10-28', 30, '4 weeks ago'],
    ['2026-10-27', 30, 'a while ago'],
    ['2026-07-27', 180, '4 months ago'],
    ['2026-07-27', null, '4 months ago'],
    ['2020-07-27', null, 'a while ago'],
  ])('last met on %s, every %s days, is "%s"', (lastTouchOn, everyDays, words) => {
    expect(sinceTouchWords({ ...DANA, lastTouchOn, everyDays }, TODAY)).toBe(words);
  });
});

describe('a week', () => {
  it('proposes whom it is longest since, as many as the cap', () => {
    const contacts = ['2026-10-03', '2026-10-01', '2026-10-04', '2026-10-02'].map((lastTouchOn, at) => ({
      ...DANA,
      id: at + 1,
      lastTouchOn,
    }));
    expect(idsOf(proposeForWeek(contacts, TODAY, 'monday'))).toEqual([2, 4, 1]);
    expect(idsOf(proposeForWeek(contacts, TODAY, 'monday', 1))).toEqual([2]);
    expect(proposeForWeek(contacts, TODAY, 'monday', 0)).toEqual([]);
  });

  it('holds whoever is due by its last day', () => {
    const due = (day: string) => ({ ...DANA, lastTouchOn: addDays(day, -30) });
    expect(proposeForWeek([due('2026-11-29')], TODAY, 'monday')).toHaveLength(1);
    expect(proposeForWeek([due('2026-11-30')], TODAY, 'monday')).toHaveLength(0);
    expect(proposeForWeek([due('2026-11-29')], TODAY, 'sunday')).toHaveLength(0);
  });

  it('waits while somebody is snoozed', () => {
    expect(proposeForWeek([{ ...DANA, snoozedUntil: '2026-11-28' }], TODAY, 'monday')).toEqual([]);
    expect(proposeForWeek([{ ...DANA, snoozedUntil: '2026-11-27' }], TODAY, 'monday')).toHaveLength(1);
  });

  it('does not bring up the next one when somebody was met', () => {
    const others = [2, 3, 4, 5].map((id) => ({ ...DANA, id }));
    const met = { ...DANA, lastTouchOn: '2026-11-23' };
    expect(idsOf(proposeForWeek([met, ...others], TODAY, 'monday'))).toEqual([2, 3]);
    const before = { ...met, lastTouchOn: '2026-11-22' };
    expect(idsOf(proposeForWeek([before, ...others], TODAY, 'monday'))).toEqual([2, 3, 4]);
  });

  it('is never more than the cap, and never somebody not to be contacted or snoozed', () => {
    const day = fc.integer({ min: 0, max: 1_000 }).map((count) => addDays('2024-06-01', count));
    const contact = fc.record({
      id: fc.nat(1_000),
      addedOn: day,
      lastTouchOn: fc.option(day),
      everyDays: fc.option(fc.oneof(fc.integer({ min: -5, max: 400 }), fc.double())),
      snoozedUntil: fc.option(day),
      doNotContact: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(contact),
        day,
        fc.option(fc.nat(6), { nil: undefined }),
        (contacts, today, cap) => {
          const proposed = proposeForWeek(contacts, today, 'saturday', cap);
          expect(proposed.length).toBeLessThanOrEqual(cap ?? WEEKLY_CAP);
          for (const chosen of proposed) {
            expect(chosen.doNotContact).toBe(false);
            expect(chosen.everyDays).toBeGreaterThan(0);
            expect(chosen.snoozedUntil === null || chosen.snoozedUntil <= today).toBe(true);
          }
          expect(new Set(proposed).size).toBe(proposed.length);
        },
      ),
      { seed: 20261127, numRuns: 2_000 },
    );
  });
});
