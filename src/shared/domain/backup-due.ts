const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;

/** Where the automatic backups stand. */
export type BackupStanding = {
  /** ISO; null when there is none. */
  readonly lastAt: string | null;
  readonly now: Date;
  /** Whether anything was written since the last one, as far as this run of Rebound knows. */
  readonly hasChanges: boolean;
  /** Whether there is anything at all that could be lost. */
  readonly hasContent: boolean;
};

/** Which automatic backup is due: the first after 24 hours without one, or one an hour with changes; null: none. */
export function dueBackup({
  lastAt,
  now,
  hasChanges,
  hasContent,
}: BackupStanding): 'launch' | 'hourly' | null {
  if (!hasContent) return null;
  if (lastAt === null) return 'launch';
  const hours = (now.getTime() - Date.parse(lastAt)) / HOUR_MS;
  // A clock that was set back must not stop backups.
  if (hours < 0) return hasChanges ? 'hourly' : null;
  if (hours >= DAY_HOURS) return 'launch';
  return hasChanges && hours >= 1 ? 'hourly' : null;
}
