import { compareTexts } from './compare-texts.ts';
import { weekOf } from './weeks.ts';

/** What the rule needs to know of one backup. */
export type KeptBackup = {
  readonly id: string;
  /** ISO. */
  readonly madeAt: string;
  /** Local day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly isVerified: boolean;
};

export const ROTATION = { latest: 5, days: 7, weeks: 4, months: 12, fewest: 3 } as const;

/**
 * The ids of the backups that may go: all but the 5 latest verified ones and the newest of each of the last 7 days, 4
 * weeks and 12 months that have one. One that is not verified never counts, and goes once 5 verified ones are newer.
 * Nothing goes while `isHealthy` is false (the live database failed its check), or when fewer than 3 would be left.
 */
export function backupsToRemove(backups: readonly KeptBackup[], isHealthy: boolean): string[] {
  if (!isHealthy) return [];
  const newestFirst = backups.toSorted((one, other) => compareTexts(other.madeAt, one.madeAt));
  const verified = newestFirst.filter(({ isVerified }) => isVerified);
  const latest = verified.slice(0, ROTATION.latest);
  const kept = new Set([
    ...latest,
    ...newestOfEach(verified, ROTATION.days, ({ day }) => day),
    ...newestOfEach(verified, ROTATION.weeks, ({ day }) => weekOf(day, 'monday').from),
    ...newestOfEach(verified, ROTATION.months, ({ day }) => day.slice(0, 7)),
  ]);
  if (kept.size < ROTATION.fewest) return [];
  const fifth = latest.length === ROTATION.latest ? latest.at(-1)?.madeAt : undefined;
  return newestFirst
    .filter((backup) =>
      backup.isVerified ? !kept.has(backup) : fifth !== undefined && backup.madeAt < fifth,
    )
    .map(({ id }) => id);
}

function newestOfEach(
  newestFirst: readonly KeptBackup[],
  most: number,
  spanOf: (backup: KeptBackup) => string,
): KeptBackup[] {
  const newest = new Map<string, KeptBackup>();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    if (!newest.has(span)) newest.set(span, backup);
  }
  return [...newest.values()].slice(0, most);
}
