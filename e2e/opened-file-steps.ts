import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const INVITATION = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:round-1@marlin.example',
  'SUMMARY:Technical interview with Marlin Rail',
  'DTSTART:20261209T090000Z',
  'DURATION:PT1H',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

/** Files of a person, one of each kind that is opened and one that is not, in a folder that goes with this process. */
export function writePersonalFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-opened-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return {
    folder,
    list: write('my jobs.csv', 'Role,Company,Status\nPlanner,Halden Freight,Applied\n'),
    otherList: write('more.tsv', 'Role\tCompany\nDepot manager\tMarlin Rail\n'),
    invitation: write('invite.ics', INVITATION),
    mail: write('reply.eml', 'From: a@b.example\r\nSubject: Your application\r\n\r\nThank you.\r\n'),
    other: write('cv.pdf', '%PDF-1.7\n'),
  };
}
