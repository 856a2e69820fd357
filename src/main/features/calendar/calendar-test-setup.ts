import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestApp } from '../../app-for-tests.ts';

/** Adds an application and gives its id. */
export async function addApplication(app: TestApp, facts: Record<string, unknown> = {}): Promise<number> {
  const { card } = await app.call.applications.create({
    facts: { role: 'Planner', company: 'Halden Freight', ...facts },
  });
  return card.id;
}

/** Adds an interview and gives its id. */
export async function addInterview(
  app: TestApp,
  applicationId: number,
  startsAt: string,
  timeZone: string,
  contactIds: number[] = [],
): Promise<number> {
  const saved = await app.call.applications.saveInterview({
    id: null,
    revision: 0,
    applicationId,
    kind: 'technical',
    startsAt,
    endsAt: null,
    timeZone,
    place: 'Room 4, 2nd floor',
    link: '',
    preparation: 'A private note',
    howItWent: '',
    contactIds,
  });
  return saved.id;
}

/** Uploads a file as a window does and gives its id. */
export function upload(app: TestApp, text: string): string {
  const path = join(app.dataDir, `upload-${Math.random()}`);
  writeFileSync(path, text);
  return app.context.uploads.keep(path);
}

/** A calendar file of one event. */
export function invitationFile(lines: readonly string[], method = 'REQUEST'): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    'UID:round-2@halden.example',
    'SUMMARY:Technical interview with Halden Freight',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
