import { localTimeAt } from '../../../shared/domain/icalendar/zone-time.ts';
import { endOf } from '../../../shared/domain/notification-times.ts';
import { chooseSteps, dueSteps } from '../../../shared/domain/today-choice.ts';
import type { IfThenPlan } from '../../../shared/goals.ts';
import type { ReminderOfToday, ReviewOfToday, StepOfToday, TodayPage } from '../../../shared/today.ts';
import type { Win } from '../../../shared/wins.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { localZone } from '../../local-now.ts';
import { dueRequests } from '../endings/request-windows-store.ts';
import { practiceToday } from '../practice/practice-today-store.ts';
import { datedReminders } from '../reminders/reminders-store.ts';
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

/** Everything Today shows, from what the other features keep. Days and times are those of the clocks in `here`. */
export function readToday(db: Db, date: Date, here: string = localZone()): TodayPage {
  const now = date.getTime();
  const day = localTimeAt(now, here).slice(0, 10);
  const talks = readTalks(db, now, here);
  const steps = openSteps(db).all();
  const chosen = chooseSteps(steps, day);
  const network = networkOfToday(db, localTimeAt(now, here), here);
  const quiet = quietPage(db, day, QUIET_NAMED);
  const reminders = remindersUntil(db, day, here);
  return {
    day,
    isEmpty: hasAnything(db).get() === 0,
    due: dueSteps(steps, day) + network.followUps.length + reminders.length,
    talks: talks.shown,
    coming: talks.all.map(({ startsAt, kind }) => ({ startsAt, kind })),
    steps: chosen.steps,
    moreSteps: chosen.more,
    reminders: reminders.slice(0, MOST_REMINDERS),
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

/** The reminders that are not done and come before a day is over, the first one first. */
function remindersUntil(db: Db, day: string, here: string): ReminderOfToday[] {
  const midnight = endOf(day, here);
  return datedReminders(db, here).flatMap(({ reminder, at }) => {
    if (!(at < midnight)) return [];
    const { id, revision, what, application, contact } = reminder;
    const remindAt = localTimeAt(at, here);
    return {
      id,
      revision,
      what,
      remindAt,
      applicationId: application?.id ?? null,
      contactId: contact?.id ?? null,
    };
  });
}
