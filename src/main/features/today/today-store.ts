import { chooseSteps, dueSteps } from '../../../shared/domain/today-choice.ts';
import type { IfThenPlan } from '../../../shared/goals.ts';
import type { ReminderOfToday, ReviewOfToday, StepOfToday, TodayPage } from '../../../shared/today.ts';
import type { Win } from '../../../shared/wins.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { dueRequests } from '../endings/requests-store.ts';
import { practiceToday } from '../practice/practice-today-store.ts';
import { readTalks } from './coming-talks-store.ts';
import { networkOfToday } from './network-of-today-store.ts';
import { peopleOfToday } from './people-of-today-store.ts';
import { quietPage } from './quiet-store.ts';

const MOST_WINS = 3;
const MOST_PLANS = 5;
const MOST_LETTERS = 3;
const MOST_REVIEWS = 3;
const MOST_REMINDERS = 7;
const QUIET_NAMED = 3;

const openSteps = prepared<[], StepOfToday>(
  `SELECT a.id, a.revision, a.company, a.role, a.next_step AS what, a.next_step_on AS "on"
   FROM applications a JOIN stages s ON s.id = a.stage_id AND s.kind = 'stage'
   WHERE a.deleted_at IS NULL AND a.archived_at IS NULL AND a.next_step <> ''`,
);
const openReminders = prepared<[string], ReminderOfToday>(
  `SELECT r.id, r.revision, r.what, r.remind_at AS remindAt, r.application_id AS applicationId,
     r.contact_id AS contactId
   FROM reminders r WHERE r.done_on IS NULL AND r.remind_at < ? ORDER BY r.remind_at, r.id LIMIT ${MOST_REMINDERS}`,
);
const reviewsThatCame = prepared<[string], ReviewOfToday>(
  `SELECT c.id AS endingId, c.application_id AS applicationId, a.role, a.company, c.look_on AS lookOn
   FROM endings e JOIN counted_endings c ON c.id = e.id JOIN applications a ON a.id = c.application_id
   WHERE e.look = 'later' AND e.look_on <= ? ORDER BY c.look_on DESC, c.id LIMIT ${MOST_REVIEWS}`,
);
const openPlans = prepared<[string], IfThenPlan>(
  `SELECT p.id, p.goal_id AS goalId, p.if_text AS ifText, p.then_text AS thenText, p.done_on AS doneOn, p.revision
   FROM if_then_plans p JOIN goals g ON g.id = p.goal_id
   WHERE g.deleted_at IS NULL AND g.state = 'open' AND (p.done_on IS NULL OR p.done_on = ?)
   ORDER BY coalesce(g.by_on, '9999'), g.id, p.id LIMIT ${MOST_PLANS}`,
);
const lastWins = prepared<[string], Win>(
  `SELECT id, day, text, revision FROM wins WHERE deleted_at IS NULL AND day <= ?
   ORDER BY day DESC, id DESC LIMIT ${MOST_WINS}`,
);
const hasAnything = preparedValue<[], 0 | 1>(
  `SELECT EXISTS (SELECT 1 FROM applications WHERE deleted_at IS NULL)
     OR EXISTS (SELECT 1 FROM contacts WHERE deleted_at IS NULL)
     OR EXISTS (SELECT 1 FROM networking_events WHERE deleted_at IS NULL)
     OR EXISTS (SELECT 1 FROM goals WHERE deleted_at IS NULL)
     OR EXISTS (SELECT 1 FROM practice_cards WHERE deleted_at IS NULL)
     OR EXISTS (SELECT 1 FROM reminders) OR EXISTS (SELECT 1 FROM wins WHERE deleted_at IS NULL)`,
);

/** Everything Today shows, from what the other features keep; `now` is the local time, `YYYY-MM-DDTHH:MM`. */
export function readToday(db: Db, now: string): TodayPage {
  const day = now.slice(0, 10);
  const talks = readTalks(db, now);
  const steps = openSteps(db).all();
  const chosen = chooseSteps(steps, day);
  const network = networkOfToday(db, now);
  const quiet = quietPage(db, day, QUIET_NAMED);
  const reminders = openReminders(db).all(`${day}T24`);
  return {
    day,
    isEmpty: hasAnything(db).get() === 0,
    due: dueSteps(steps, day) + network.followUps.length + reminders.length,
    talks: talks.shown,
    coming: talks.all.map(({ startsAt, kind }) => ({ startsAt, kind })),
    steps: chosen.steps,
    moreSteps: chosen.more,
    reminders,
    network,
    requests: dueRequests(db, day).slice(0, MOST_LETTERS),
    reviews: reviewsThatCame(db).all(day),
    quiet: { companies: quiet.items.map(({ company }) => company), count: quiet.count },
    questions: practiceToday(db, day).questions.map(({ id, question, forDay, lastOn }) => ({
      id,
      question,
      forDay,
      lastOn,
    })),
    people: peopleOfToday(db, day),
    plans: openPlans(db).all(day),
    wins: lastWins(db).all(day),
  };
}
