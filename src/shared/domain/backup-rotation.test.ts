import { array, assert, boolean, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToRemove, type KeptBackup, ROTATION } from './backup-rotation.ts';
import { addDays } from './days.ts';
import { weekOf } from './weeks.ts';

const START = '2025-01-01';

/** Backups at random hours of about two years. */
const backups = array(record({ hour: integer({ min: 0, max: 17_000 }), isVerified: boolean() }), {
  maxLength: 80,
}).map((made) =>
  made.map(({ hour, isVerified }, index): KeptBackup => {
    const day = addDays(START, Math.floor(hour / 24));
    const clock = `${String(hour % 24).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;
    return { id: String(index), madeAt: `${day}T${clock}:00.000Z`, day, isVerified };
  }),
);

const left = (all: readonly KeptBackup[], isHealthy = true) => {
  const gone = new Set(backupsToRemove(all, isHealthy));
  return all.filter(({ id }) => !gone.has(id));
};
const spans = {
  days: ({ day }: KeptBackup) => day,
  weeks: ({ day }: KeptBackup) => weekOf(day, 'monday').from,
  months: ({ day }: KeptBackup) => day.slice(0, 7),
} as const;

describe('the rotation of backups', () => {
  it('keeps the latest verified ones and the newest of each day, week and month', () => {
    assert(
      property(backups, (all) => {
        const verified = all.filter(({ isVerified }) => isVerified);
        const newestFirst = verified.toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
        const kept = new Set(left(all).map(({ madeAt }) => madeAt));
        for (const one of newestFirst.slice(0, ROTATION.latest)) expect(kept).toContain(one.madeAt);
        for (const name of ['days', 'weeks', 'months'] as const) {
          const newest = new Map<string, string>();
          for (const one of newestFirst) {
            const span = spans[name](one);
            if (!newest.has(span)) newest.set(span, one.madeAt);
          }
          for (const madeAt of [...newest.values()].slice(0, ROTATION[name])) expect(kept).toContain(madeAt);
        }
      }),
    );
  });

  it('never leaves fewer than 3 verified ones, and no more than the four rules keep', () => {
    assert(
      property(backups, (all) => {
        const verified = all.filter(({ isVerified }) => isVerified).length;
        const kept = left(all).filter(({ isVerified }) => isVerified).length;
        expect(kept).toBeGreaterThanOrEqual(Math.min(ROTATION.fewest, verified));
        expect(kept).toBeLessThanOrEqual(ROTATION.latest + ROTATION.days + ROTATION.weeks + ROTATION.months);
      }),
    );
  });

  it('removes nothing while the live database is not healthy', () => {
    assert(
      property(backups, (all) => {
        expect(backupsToRemove(all, false)).toEqual([]);
      }),
    );
  });

  it('has nothing more to remove from what it left', () => {
    assert(
      property(backups, (all) => {
        expect(backupsToRemove(left(all), true)).toEqual([]);
      }),
    );
  });

  it('keeps one that is not verified until 5 verified ones are newer', () => {
    const made = (id: string, day: number, isVerified: boolean): KeptBackup => {
      const text = addDays(START, day);
      return { id, day: text, madeAt: `${text}T08:00:00.000Z`, isVerified };
    };
    const damaged = made('damaged', 0, false);
    const four = [1, 2, 3, 4].map((day) => made(`good ${day}`, day, true));
    expect(backupsToRemove([damaged, ...four], true)).toEqual([]);
    expect(backupsToRemove([damaged, ...four, made('fifth', 5, true)], true)).toEqual(['damaged']);
  });
});
