import type { Backup } from '../../../../shared/backups.ts';
import type { SalvagedTable, Trouble } from '../../../../shared/recovery.ts';
import { counted } from '../../../lib/counted.ts';
import { type DateFormat, formatClock, formatDay } from '../../../lib/format.ts';

type Words = { title: string; happened: string; safe: string; next: string };

const MOST_NUMBERS = 40;
const UNTOUCHED = 'Rebound has changed nothing.';

/** What happened, what is safe, and what can be done, for each reason a profile is not opened. */
export const TROUBLE_WORDS: Readonly<Record<Trouble, Words>> = {
  damaged: {
    title: 'A part of your file is damaged',
    happened: 'Some of the file with your applications and notes cannot be read. A failing disk can do that.',
    safe: `The file is still there. ${UNTOUCHED} Your backups are files of their own.`,
    next: 'Restore the newest backup, or read what is still readable into a new file. The damaged one is kept either way.',
  },
  missing: {
    title: 'Your file is not where it was',
    happened: 'This folder had your applications and notes in it, and the file is gone.',
    safe: `It may have been moved, or lie on a disk that is not connected. ${UNTOUCHED}`,
    next: 'Put the file back and try again, or restore a backup.',
  },
  empty: {
    title: 'Your file is empty',
    happened: 'The file with your applications and notes is there, but nothing is in it any more.',
    safe: `Your backups are files of their own. ${UNTOUCHED}`,
    next: 'Restore the newest backup. The empty file is kept aside.',
  },
  other_file: {
    title: 'This is not a file of Rebound',
    happened:
      'Where your applications and notes should be is another kind of file, or its beginning is damaged.',
    safe: `The file is still there, byte for byte. ${UNTOUCHED}`,
    next: 'If another file was put there, put yours back and try again. Otherwise restore a backup, or read what is still readable.',
  },
  other_app: {
    title: 'This file belongs to another app',
    happened: 'Where your applications and notes should be is the database of another program.',
    safe: `It was not opened, so that program loses nothing. ${UNTOUCHED}`,
    next: 'Put your own file back and try again, or restore a backup. The other file is kept aside.',
  },
  newer: {
    title: 'A newer Rebound has saved this',
    happened: 'Your file was last saved by a newer version, and this one could harm what it does not know.',
    safe: `Everything is in the file. ${UNTOUCHED}`,
    next: 'Update Rebound and open it again.',
  },
  not_writable: {
    title: 'Rebound may not write here',
    happened: 'The file or its folder can be read but not changed, so nothing you write could be saved.',
    safe: `Everything is in the file. ${UNTOUCHED}`,
    next: 'Check who may change the folder, and whether the disk is locked. Then try again. Until then you can look at a copy.',
  },
  network: {
    title: 'Your file is on a network disk',
    happened: 'Saving there is not safe: when the connection drops for a moment, the file can be damaged.',
    safe: `Everything is in the file. ${UNTOUCHED}`,
    next: 'Move it to a disk of this computer. Backups may go to the network disk.',
  },
  synced: {
    title: 'This folder is kept in step with other computers',
    happened:
      'A service such as Dropbox or OneDrive copies this folder while Rebound saves, and can put an old part into a new file.',
    safe: `Everything is in the file. ${UNTOUCHED}`,
    next: 'Move it to a folder that is only on this computer. Backups may go to the service.',
  },
  not_a_file: {
    title: 'There is a link or a folder in place of your file',
    happened: 'Rebound only opens a plain file, so that nothing it saves ends up somewhere else.',
    safe: UNTOUCHED,
    next: 'Put the real file there and try again.',
  },
};

const WHY_ONLY_A_COPY: Readonly<Partial<Record<Trouble, string>>> = {
  not_writable: 'Rebound may not write where your file is.',
  network: 'Your file is on a network disk, where saving is not safe.',
  synced: 'Your folder is kept in step with other computers.',
};

/** Why a profile is not opened but looked at, in one sentence. */
export function whyOnlyACopy(trouble: Trouble): string {
  return WHY_ONLY_A_COPY[trouble] ?? 'Your file could not be opened.';
}

/** When a backup was made and what it holds, on one line. */
export function backupLine(backup: Backup, format: DateFormat): string {
  const moment =
    backup.madeAt === null || backup.day === null
      ? backup.file
      : `${formatDay(backup.day, format)}, ${formatClock(Date.parse(backup.madeAt))}`;
  const { applications, entries } = backup;
  if (applications === null || entries === null) return moment;
  return `${moment}: ${counted(applications, 'application')}, ${counted(entries, 'journal entry', 'journal entries')}`;
}

/** How well a backup was looked at. */
export function backupState(backup: Backup): string {
  const state = {
    verified: 'checked',
    waiting: 'being checked',
    unknown: 'not checked yet',
    damaged: 'damaged',
  }[backup.check];
  return [state, backup.isSealed ? 'locked with a passphrase' : '', backup.isOwn ? '' : 'of another profile']
    .filter((part) => part !== '')
    .join(', ');
}

/** What of one kind of record was not read: "journal entries: 12 of 240 (numbers 4, 5, 6 …)". */
export function lostLine({ table, read, lost, lostKeys }: SalvagedTable): string {
  const kind = table.replaceAll('_', ' ');
  const shown = lostKeys.slice(0, MOST_NUMBERS).join(', ');
  const rest = lostKeys.length > MOST_NUMBERS ? ' and more' : '';
  const numbers = lostKeys.length === 0 ? '' : ` (numbers ${shown}${rest})`;
  return `${kind}: ${lost} of ${read + lost}${numbers}`;
}

/** How far a job is. */
export function doneWords(progress: number | null): string {
  return progress === null ? 'Looking at it…' : `${Math.round(progress * 100)} % done`;
}
