import type { ArchiveCounts, MakeArchive } from '../../../shared/archive.ts';

/** What the zip says about itself, for somebody who opens it years later without Rebound. */
export function readMeText(choices: MakeArchive, counts: ArchiveCounts, today: string): string {
  return [
    `Everything from Rebound, ${today}`,
    '',
    `${counts.applications} applications, ${counts.entries} journal entries, ${counts.people} people, ${counts.files} files.`,
    choices.withPrivate ? 'Private writing is in it.' : 'Private writing is not in it.',
    '',
    'To bring it back: in an empty Rebound, Settings, Data, "Bring back an export". It reads these three:',
    '  rebound.json    every record, one row on a line, with the names of the columns above',
    '  attachments     every file you kept, named by its SHA-256',
    '  about.json      when it was made, and the checksum of rebound.json',
    '',
    'For reading and for other programs:',
    '  spreadsheets    lists as CSV, in which nothing is a formula',
    '  journal         your entries as Markdown, with their pictures',
    '  sankeymatic.txt where your applications went, as text for sankeymatic.com',
    '  calendar.ics    dates for a calendar',
    `  people.vcf      people for an address book, ${choices.withNotes ? 'with' : 'without'} what you noted about them`,
    '',
    'Nothing in it is encrypted. Keep it where only you can open it.',
    '',
  ].join('\r\n');
}
