import { addDays } from '../../../shared/domain/days.ts';
import { REMIND_UNTIL_DAYS } from '../../../shared/domain/feedback-request.ts';
import {
  type RequestSoFar,
  type StepWindow,
  windowsOfRequest,
} from '../../../shared/domain/request-windows.ts';
import type { DueRequest } from '../../../shared/endings-feedback.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { contactMade } from './requests-store.ts';

type Named = { endingId: number; applicationId: number; role: string; company: string };
/** The days in which asking, or one reminder of the question, makes sense; both inclusive. */
export type RequestWindow = Named & Extract<StepWindow, { to: string }>;
type OpenEnding = Named & RequestSoFar;

const OPEN_ENDINGS = `SELECT c.id AS endingId, c.application_id AS applicationId, a.role, a.company, s.code,
    c.ended_on AS endedOn, q.state, q.variant, q.sent_on AS sentOn, q.reminded_on AS remindedOn
  FROM counted_endings c
  JOIN applications a ON a.id = c.application_id
  JOIN stages s ON s.id = c.stage_id
  LEFT JOIN feedback_requests q ON q.ending_id = c.id
  WHERE a.stage_id = c.stage_id AND coalesce(c.look, '') <> 'not_this_one'
    AND coalesce(q.state, 'drafted') IN ('drafted', 'sent')`;
// Reckoning which endings count is dear, so it is asked of the few whose time can have come.
const openEndingsSince = prepared<[string], OpenEnding>(
  `${OPEN_ENDINGS} AND c.id IN (
     SELECT e.id FROM applications n CROSS JOIN endings e ON e.application_id = n.id WHERE n.stage_since >= ?
     UNION SELECT ending_id FROM feedback_requests WHERE state = 'sent')`,
);
const openEnding = prepared<[number], OpenEnding>(`${OPEN_ENDINGS} AND c.id = ?`);

/** The windows that have a day in a period. Which of them is open depends on no other day than its own. */
export function requestWindows(db: Db, from: string, to: string): RequestWindow[] {
  return endingsWithin(db, from, to).flatMap(datedWindow);
}

/** The window of one ending, of the letter when there is one; null when none is left. */
export function requestWindow(db: Db, endingId: number): RequestWindow | null {
  const ending = openEnding(db).get(endingId);
  if (!ending) return null;
  const [window = null] = windowsOfRequest(ending, contactMade(db, ending.applicationId)).flatMap((one) =>
    datedWindow({ ending, window: one }),
  );
  return window;
}

/** Requests and reminders whose time has come, the nearest last day first. Nothing is ever overdue: it just ends. */
export function dueRequests(db: Db, today: string): DueRequest[] {
  return endingsWithin(db, today, today)
    .map(({ ending, window }) => ({
      ...nameOf(ending),
      what: window.what === 'ask' && ending.state === 'drafted' ? ('send_draft' as const) : window.what,
      until: window.to ?? today,
    }))
    .sort((a, b) => a.until.localeCompare(b.until) || a.endingId - b.endingId);
}

type EndingWindow = { ending: OpenEnding; window: StepWindow };

function endingsWithin(db: Db, from: string, to: string): EndingWindow[] {
  const isWithin = (window: StepWindow) => window.from <= to && (window.to === null || window.to >= from);
  return openEndingsSince(db)
    .all(addDays(from, -REMIND_UNTIL_DAYS))
    .flatMap((ending) => {
      // How near the employer came is dear to find out, and decides only about asking.
      const likely = windowsOfRequest(ending, 'interview').filter(isWithin);
      const windows = likely.some(({ what }) => what === 'ask')
        ? windowsOfRequest(ending, contactMade(db, ending.applicationId)).filter(isWithin)
        : likely;
      return windows.map((window) => ({ ending, window }));
    });
}

function datedWindow({ ending, window }: EndingWindow): RequestWindow[] {
  return window.to === null ? [] : [{ ...nameOf(ending), ...window }];
}

function nameOf({ endingId, applicationId, role, company }: OpenEnding): Named {
  return { endingId, applicationId, role, company };
}
