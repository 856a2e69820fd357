import { ExpectedError } from '../../../shared/errors.ts';
import type { Activity, ActivityFields, SaveActivity, TakeActivities } from '../../../shared/work-search.ts';
import type { Db } from '../../context.ts';
import { checkRevision } from '../../database/check-revision.ts';
import { forgetErased } from '../../database/forget-rows.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { removedRows } from '../../database/removed-rows.ts';

type Item = { id: number; revision: number };

const ACTIVITY = `SELECT id, day, start_time AS startTime, minutes, kind, what, employer, position, job_ref AS jobRef, url,
    method, contact_name AS contactName, contact_title AS contactTitle, phone, email, address, place, result,
    result_note AS resultNote, interview_on AS interviewOn, confirmation, proof, note,
    application_id AS applicationId, event_id AS eventId, revision
  FROM work_search_activities WHERE deleted_at IS NULL`;
const activitiesBetween = prepared<[string, string], Activity>(
  `${ACTIVITY} AND day BETWEEN ? AND ? ORDER BY day, coalesce(start_time, ''), id`,
);
const activityById = prepared<[number], Activity>(`${ACTIVITY} AND id = ?`);
const isTaken = preparedValue<[string], number>('SELECT 1 FROM work_search_activities WHERE taken_from = ?');
const insert = prepared<[ActivityFields & Origin]>(
  `INSERT INTO work_search_activities (day, start_time, minutes, kind, what, employer, position, job_ref, url, method,
     contact_name, contact_title, phone, email, address, place, result, result_note, interview_on, confirmation, proof,
     note, taken_from, application_id, event_id)
   VALUES (@day, @startTime, @minutes, @kind, @what, @employer, @position, @jobRef, @url, @method,
     @contactName, @contactTitle, @phone, @email, @address, @place, @result, @resultNote, @interviewOn, @confirmation,
     @proof, @note, @takenFrom, @applicationId, @eventId)`,
);
const update = prepared<[ActivityFields & { id: number }]>(
  `UPDATE work_search_activities SET day = @day, start_time = @startTime, minutes = @minutes, kind = @kind, what = @what,
     employer = @employer, position = @position, job_ref = @jobRef, url = @url, method = @method,
     contact_name = @contactName, contact_title = @contactTitle, phone = @phone, email = @email, address = @address,
     place = @place, result = @result, result_note = @resultNote, interview_on = @interviewOn,
     confirmation = @confirmation, proof = @proof, note = @note, revision = revision + 1
   WHERE id = @id`,
);
const takeOff = prepared<[string, number]>(
  'UPDATE work_search_activities SET deleted_at = ?, revision = revision + 1 WHERE id = ?',
);
const leaveOutOne = prepared<[string]>(
  'INSERT INTO left_out_activities (taken_from) VALUES (?) ON CONFLICT DO NOTHING',
);
const forgetLeftOut = prepared('DELETE FROM left_out_activities');

type Origin = { takenFrom: string | null; applicationId: number | null; eventId: number | null };
const BY_HAND: Origin = { takenFrom: null, applicationId: null, eventId: null };

/** Activities that were taken off the log, by their day and name. */
export const removedActivities = removedRows(
  'work_search_activities',
  "(day || ' ' || coalesce(nullif(employer, ''), nullif(what, ''), contact_name))",
  'activity',
);

/** The log of a period, days inclusive, the earliest first. */
export function listActivities(db: Db, period: { from: string; to: string }): Activity[] {
  return activitiesBetween(db).all(period.from, period.to);
}

/** One activity of the log. NOT_FOUND when it is not there. */
export function getActivity(db: Db, id: number): Activity {
  const activity = activityById(db).get(id);
  if (!activity)
    throw new ExpectedError(
      'NOT_FOUND',
      'This activity is not in the log any more. Look among the removed ones at the end of the list.',
    );
  return activity;
}

/** Adds (`id` null) or changes an activity; what it came from is never changed. CONFLICT when the revision is stale. */
export function saveActivity(db: Db, input: SaveActivity): Activity {
  const { id, revision, ...fields } = input;
  if (id === null) return getActivity(db, Number(insert(db).run({ ...fields, ...BY_HAND }).lastInsertRowid));
  checkRevision(getActivity(db, id), { revision }, 'This activity');
  update(db).run({ ...fields, id });
  return getActivity(db, id);
}

/** Takes confirmed proposals into the log, all or none. CONFLICT when one of them is there already. */
export function takeActivities(db: Db, { activities }: TakeActivities): void {
  for (const activity of activities) {
    if (isTaken(db).get(activity.takenFrom) !== undefined)
      throw new ExpectedError('CONFLICT', 'One of these is in the log already. Reload and try once more.');
    insert(db).run(activity);
  }
}

/** Takes an activity off the log; it can be restored. */
export function removeActivity(db: Db, item: Item, at: string): void {
  checkRevision(getActivity(db, item.id), item, 'This activity');
  takeOff(db).run(at, item.id);
}

/** Erases a removed activity for good, also in undo. */
export function eraseActivity(db: Db, id: number): void {
  forgetErased(db, 'work_search_activities', [id]);
  removedActivities.erase(db, id);
}

/** Proposes this no more. */
export function leaveOut(db: Db, takenFrom: string): void {
  leaveOutOne(db).run(takenFrom);
}

/** Proposes again whatever was left out. */
export function proposeAgain(db: Db): void {
  forgetLeftOut(db).run();
}
