import type { Interview } from '../../../shared/applications.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

export type OpenInterview = Omit<Interview, 'round' | 'people' | 'howItWent' | 'revision'> & {
  company: string;
  role: string;
};

const openInterviews = prepared<[from: string, until: string], OpenInterview>(
  `SELECT i.id, i.application_id AS applicationId, a.company, a.role, i.kind, i.starts_at AS startsAt,
     i.ends_at AS endsAt, i.time_zone AS timeZone, i.place, i.link, i.preparation
   FROM interviews i
   JOIN applications a ON a.id = i.application_id AND a.deleted_at IS NULL AND a.archived_at IS NULL
   JOIN stages s ON s.id = a.stage_id AND s.kind = 'stage'
   WHERE i.starts_at >= ? AND i.starts_at < ? ORDER BY i.starts_at, i.id`,
);

/**
 * The interviews of applications under way that begin on the day `from` or later, but before the day `until`, as the
 * clocks of their own zone show it.
 */
export function openInterviewsBetween(db: Db, from: string, until: string): OpenInterview[] {
  return openInterviews(db).all(from, until);
}
