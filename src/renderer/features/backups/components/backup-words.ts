import type {
  Backup,
  BackupJob,
  BackupReason,
  BackupStage,
  RestorePreview,
} from '../../../../shared/backups.ts';
import { counted } from '../../../lib/counted.ts';
import { type DateFormat, formatClock, formatDay } from '../../../lib/format.ts';

const MINUTE_MS = 60_000;
const KIB = 1024;

const REASONS: Record<BackupReason, string> = {
  launch: 'made once a day',
  hourly: 'made after an hour with changes',
  by_hand: 'made by you',
  before_update: 'made before an update',
  before_import: 'made before an import',
  before_restore: 'made before a restore',
  before_delete: 'made before much was deleted',
  found: 'found in the folder',
};

const STAGES: Record<BackupStage, string> = {
  copying: 'Copying your data',
  checking: 'Checking the copy',
  files: 'Keeping your files',
  sealing: 'Locking it with your passphrase',
  unsealing: 'Opening it with your passphrase',
  replacing: 'Putting it in place',
};

/** When a backup was made, with its age: "27 Nov 2026, 14:03, 2 hours ago". */
export function momentWords(backup: Backup, now: Date, format: DateFormat): string {
  if (backup.madeAt === null || backup.day === null) return backup.file;
  const made = Date.parse(backup.madeAt);
  return `${formatDay(backup.day, format)}, ${formatClock(made)}, ${ageWords(now.getTime() - made)}`;
}

/** How long ago, in the largest unit that fits. */
export function ageWords(age: number): string {
  const minutes = Math.floor(age / MINUTE_MS);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${counted(minutes, 'minute')} ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${counted(hours, 'hour')} ago`;
  const days = Math.floor(hours / 24);
  if (days < 14) return `${counted(days, 'day')} ago`;
  if (days < 70) return `${counted(Math.floor(days / 7), 'week')} ago`;
  return `${counted(Math.floor(days / 30), 'month')} ago`;
}

/** What it holds: "212 applications, 148 journal entries"; empty when that is not known. */
export function contentWords({ applications, entries }: Pick<Backup, 'applications' | 'entries'>): string {
  if (applications === null || entries === null) return '';
  return `${counted(applications, 'application')}, ${counted(entries, 'journal entry', 'journal entries')}`;
}

/** Whether it was checked, and whether it is whole. */
export function checkWords({ check, files, missingFiles, isSealed }: Backup): string {
  switch (check) {
    case 'waiting':
      return 'being checked';
    case 'damaged':
      return 'damaged, so it is not offered';
    case 'unknown':
      return 'not checked yet';
    case 'verified': {
      const whole =
        missingFiles > 0
          ? `checked, but without ${missingFiles} of its ${counted(files, 'file')}`
          : files > 0
            ? `checked, whole with ${counted(files, 'file')}`
            : 'checked, whole';
      return isSealed ? `${whole}, locked with a passphrase` : whole;
    }
  }
}

/** The second line of a backup in the list. */
export function factsWords(backup: Backup): string {
  const reason = backup.reason === null ? '' : REASONS[backup.reason];
  const place = backup.isElsewhere ? 'kept inside the data folder' : '';
  const owner = backup.isOwn ? '' : 'of another profile';
  return [sizeWords(backup.bytes), reason, owner, place, checkWords(backup)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A size for reading: "312 KB", "4.2 MB"; never 0. */
function sizeWords(bytes: number): string {
  if (bytes < KIB * KIB) return `${Math.max(1, Math.round(bytes / KIB))} KB`;
  return `${(bytes / KIB / KIB).toFixed(1)} MB`;
}

/** What a job is doing. */
export function stageWords({ stage }: BackupJob): string {
  return STAGES[stage];
}

/** What was done since a backup, and would not be there any more; null when nothing was. */
export function sinceWords({
  applications,
  entries,
  changedEntries,
  moves,
}: RestorePreview['since']): string | null {
  const parts = [
    applications > 0 ? `${counted(applications, 'application')} added` : '',
    entries > 0 ? `${counted(entries, 'journal entry', 'journal entries')} written` : '',
    changedEntries > 0 ? `${counted(changedEntries, 'journal entry', 'journal entries')} changed` : '',
    moves > 0 ? `${counted(moves, 'move')} on the board` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join(', ');
}
