import { addDays } from '../../../shared/domain/days.ts';
import {
  adviseRequest,
  REMIND_AFTER_DAYS,
  REMIND_UNTIL_DAYS,
} from '../../../shared/domain/feedback-request.ts';
import type { FeedbackRequest } from '../../../shared/endings-feedback.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { contactMade } from './requests-store.ts';

/** The days in which asking, or one reminder of the question, makes sense; both inclusive. */
export type RequestWindow = {
  endingId: number;
  applicationId: number;
  role: string;
  company: string;
  what: 'ask' | 'remind';
  from: string;
  to: string;
};

type OpenEnding = Pick<RequestWindow, 'endingId' | 'applicationId' | 'role' | 'company'> & {
  code: string | null;
  endedOn: string;
  state: FeedbackRequest['state'] | null;
  variant: FeedbackRequest['variant'] | null;
  sentOn: string | null;
  remindedOn: string | null;
};

// A window begins and ends within these days of the ending or of the letter.
const openEndings = prepared<[string, string, string, string], OpenEnding>(
  `SELECT c.id AS endingId, c.application_id AS applicationId, a.role, a.company, s.code,
     c.ended_on AS endedOn, q.state, q.variant, q.sent_on AS sentOn, q.reminded_on AS remindedOn
   FROM counted_endings c
   JOIN applications a ON a.id = c.application_id
   JOIN stages s ON s.id = c.stage_id
   LEFT JOIN feedback_requests q ON q.ending_id = c.id
   WHERE a.stage_id = c.stage_id AND coalesce(c.look, '') <> 'not_this_one'
     AND ((coalesce(q.state, 'drafted') = 'drafted' AND c.ended_on BETWEEN ? AND ?)
       OR (q.state = 'sent' AND q.sent_on BETWEEN ? AND ?))`,
);

/** The windows that have a day in a period. Which of them is open depends on no other day than its own. */
export function requestWindows(db: Db, from: string, to: string): RequestWindow[] {
  const earliest = addDays(from, -REMIND_UNTIL_DAYS);
  return openEndings(db)
    .all(earliest, to, earliest, to)
    .flatMap((ending) => {
      const window = windowOf(db, ending);
      if (!window || window.to < from || window.from > to) return [];
      const { endingId, applicationId, role, company } = ending;
      return { endingId, applicationId, role, company, ...window };
    });
}

function windowOf(db: Db, ending: OpenEnding): Pick<RequestWindow, 'what' | 'from' | 'to'> | null {
  const { state, variant, sentOn, remindedOn, endedOn, applicationId, code } = ending;
  if (state === 'sent') {
    if (sentOn === null || remindedOn !== null || variant === 'thanks_only') return null;
    return {
      what: 'remind',
      from: addDays(sentOn, REMIND_AFTER_DAYS),
      // On the day after, the question is closed.
      to: addDays(sentOn, REMIND_UNTIL_DAYS - 1),
    };
  }
  const contact = contactMade(db, applicationId);
  const { ask, window } = adviseRequest({ outcomeCode: code, contact, endedOn, today: endedOn });
  return ask === 'yes' && window ? { what: 'ask', ...window } : null;
}
