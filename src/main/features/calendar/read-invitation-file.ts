import { readFileSync, statSync } from 'node:fs';
import { decodeContent } from '../../../shared/domain/content-lines/decode-content.ts';
import { CALENDAR_LIMITS, type InvitationFile } from '../../../shared/domain/icalendar/calendar-event.ts';
import { readInvitations } from '../../../shared/domain/read-invitations.ts';
import { ExpectedError } from '../../../shared/errors.ts';
import { parseMailFile } from '../endings/read-message.ts';

/** Enough to tell a calendar from a message. */
const BEGINNING_BYTES = 2_000;

/**
 * Reads the events of a calendar file, or of the invitation within a saved e-mail. INVALID with a sentence when there
 * is none in it.
 */
export async function readInvitationFile(path: string): Promise<InvitationFile> {
  const file = isCalendar(path) ? readInvitations(readFileSync(path)) : await readMailInvitation(path);
  if (file === null || file.problems.some(({ kind }) => kind === 'no_events'))
    throw new ExpectedError(
      'INVALID',
      'Rebound found no invitation in this file. Choose the .ics file, or the e-mail it came with.',
    );
  if (file.problems.some(({ kind }) => kind === 'too_large')) throw tooLarge();
  if (file.events.length === 0)
    throw new ExpectedError(
      'INVALID',
      'Rebound could not read when this begins. You can add the interview by hand.',
    );
  return file;
}

function isCalendar(path: string): boolean {
  if (statSync(path).size > CALENDAR_LIMITS.file) return false;
  const beginning = decodeContent(readFileSync(path).subarray(0, BEGINNING_BYTES));
  return /^\s*BEGIN:VCALENDAR/i.test(beginning);
}

/** Mail programs put the same invitation in a message twice, as a part and as a file: the first that holds something. */
async function readMailInvitation(path: string): Promise<InvitationFile | null> {
  const mail = await parseMailFile(path);
  for (const { mimeType, filename, content } of mail?.attachments ?? []) {
    const isInvitation =
      /^(?:text\/calendar|application\/ics)$/i.test(mimeType) || /\.ics$/i.test(filename ?? '');
    if (!isInvitation) continue;
    const file = readInvitations(typeof content === 'string' ? content : new Uint8Array(content));
    if (file.problems.some(({ kind }) => kind === 'too_large')) throw tooLarge();
    if (file.events.length > 0) return file;
  }
  return null;
}

function tooLarge(): ExpectedError {
  return new ExpectedError(
    'TOO_LARGE',
    'This calendar is larger than 1 MB. Save the one invitation as a file and choose that.',
  );
}
