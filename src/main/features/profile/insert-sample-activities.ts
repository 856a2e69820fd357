import { addDays } from '../../../shared/domain/days.ts';
import type { Db } from '../../context.ts';
import { sampleActivities } from './sample-activities.ts';

/** Puts her work-search log into the sample; it is kept for Universal Credit. */
export function insertSampleActivities(db: Db, today: string): void {
  for (const { daysAgo, fromApplication, fromEvent, ...activity } of sampleActivities) {
    const applicationId = fromApplication
      ? idOf(db, 'SELECT id FROM applications WHERE company = ? ORDER BY id DESC', activity.employer)
      : null;
    const eventId = fromEvent
      ? idOf(db, 'SELECT id FROM networking_events WHERE name = ? ORDER BY id DESC', fromEvent)
      : null;
    db.prepare(
      `INSERT INTO work_search_activities (day, start_time, minutes, kind, what, employer, position, url, method,
         contact_name, contact_title, place, result, result_note, confirmation, proof, note, taken_from, application_id,
         event_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      addDays(today, -daysAgo),
      activity.startTime ?? null,
      activity.minutes ?? null,
      activity.kind,
      activity.what ?? '',
      activity.employer ?? '',
      activity.position ?? '',
      activity.url ?? '',
      activity.method ?? null,
      activity.contactName ?? '',
      activity.contactTitle ?? '',
      activity.place ?? '',
      activity.result ?? null,
      activity.resultNote ?? '',
      activity.confirmation ?? '',
      activity.proof ?? '',
      activity.note ?? '',
      applicationId !== null ? `application:${applicationId}` : eventId !== null ? `event:${eventId}` : null,
      applicationId,
      eventId,
    );
  }
  db.prepare(`UPDATE work_search_form SET fields = '{"preset":"uk","language":"en","weekStart":null}'`).run();
}

function idOf(db: Db, sql: string, name = ''): number {
  const id = db.prepare<[string], number>(sql).pluck().get(name);
  if (id === undefined) throw new Error(`The sample has no ${name} to log`);
  return id;
}
