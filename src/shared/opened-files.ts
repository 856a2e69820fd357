/** The most a file may hold that is brought in, in bytes. */
export const UPLOAD_BYTES = 64 * 2 ** 20;

/** A file a host has taken a copy of, for the screen that reads its kind. */
export type OpenedFile = { uploadId: string; fileName: string };

/** What is brought in by opening a file or dropping it anywhere: a list of applications, an invitation, a saved e-mail. */
export type OpenedKind = 'list' | 'invitation' | 'message';

const KIND_OF_ENDING = new Map<string, OpenedKind>([
  ['.csv', 'list'],
  ['.tsv', 'list'],
  ['.xlsx', 'list'],
  ['.ics', 'invitation'],
  ['.eml', 'message'],
]);

/** What a file is by its ending; null for one that Rebound does not open. */
export function openedKind(fileName: string): OpenedKind | null {
  const ending = /\.[a-z]+$/i.exec(fileName)?.[0].toLowerCase() ?? '';
  return KIND_OF_ENDING.get(ending) ?? null;
}

/** Why a file was not opened, as the person reads it. */
export const NOT_OPENED = {
  kind: 'Rebound opens lists (.csv, .tsv, .xlsx), invitations (.ics) and e-mails (.eml) this way. A document goes to the timeline of its application.',
  size: `This file is larger than ${UPLOAD_BYTES / 2 ** 20} MB, the most Rebound reads at once. Nothing was brought in.`,
  unreadable: 'This file could not be read. Check that it is still there, and open it again.',
} as const;
