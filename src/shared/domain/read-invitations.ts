import { decodeContent } from './content-lines/decode-content.ts';
import { unescapeValue } from './content-lines/escape-value.ts';
import { plainLine } from './content-lines/plain-value.ts';
import { type ContentLine, readContentLines } from './content-lines/read-content-lines.ts';
import { CALENDAR_LIMITS, type Invitation, type InvitationFile } from './icalendar/calendar-event.ts';
import { readEvent } from './icalendar/read-event.ts';

/** A calendar, an event, an alarm: nothing is nested deeper than this. */
const DEEPEST = 10;

/**
 * The events of a calendar file or of an invitation in one. Never throws; what a file repeats by a rule is flagged and
 * not worked out, and an end that is earlier than its beginning is left open.
 */
export function readInvitations(file: string | Uint8Array): InvitationFile {
  if (file.length > CALENDAR_LIMITS.file) return { events: [], problems: [{ kind: 'too_large' }] };
  const { method, blocks } = readBlocks(decodeContent(file));
  const events: Invitation[] = [];
  const problems: InvitationFile['problems'] = [];
  for (const lines of blocks.slice(0, CALENDAR_LIMITS.events)) {
    const { startsAt, ...event } = readEvent(lines, method === 'CANCEL');
    if (startsAt === null) problems.push({ kind: 'no_start', title: event.title });
    else events.push({ ...event, startsAt });
  }
  if (blocks.length > CALENDAR_LIMITS.events)
    problems.push({ kind: 'too_many', read: CALENDAR_LIMITS.events });
  if (blocks.length === 0) problems.push({ kind: 'no_events' });
  return { events, problems };
}

/** The lines of each VEVENT, without those of an alarm inside it; an event that the file breaks off counts. */
function readBlocks(text: string): { method: string; blocks: ContentLine[][] } {
  const blocks: ContentLine[][] = [];
  const open: string[] = [];
  let method = '';
  for (const line of readContentLines(text)) {
    const component = line.name === 'BEGIN' || line.name === 'END' ? line.value.trim().toUpperCase() : '';
    if (line.name === 'BEGIN') {
      if (component === 'VEVENT' && !open.includes('VEVENT')) blocks.push([]);
      if (open.length < DEEPEST) open.push(component);
    } else if (line.name === 'END') {
      const at = open.lastIndexOf(component);
      if (at >= 0) open.length = at;
    } else if (open.at(-1) === 'VEVENT') blocks.at(-1)?.push(line);
    else if (line.name === 'METHOD') method = plainLine(unescapeValue(line.value), 40).toUpperCase();
    if (blocks.length > CALENDAR_LIMITS.events) break;
  }
  return { method, blocks };
}
