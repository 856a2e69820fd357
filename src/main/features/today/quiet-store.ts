import { addDays } from '../../../shared/domain/days.ts';
import { quietApplications, quietLimit } from '../../../shared/domain/quiet-applications.ts';
import type { QuietItem, QuietPage } from '../../../shared/today.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { readSettings } from '../../database/read-settings.ts';
import type { Moment } from '../applications/applications-store.ts';
import { checkRevisions } from '../applications/cards-store.ts';
import { moveApplications } from '../applications/moves-store.ts';
import { stageIdByCode } from '../applications/stages-store.ts';
import { endingPage, saveEnding } from '../endings/endings-store.ts';
import { replyTimes } from './reply-times-store.ts';

/** "Not now" asks again after so many days. */
const ASK_AGAIN_DAYS = 14;

type OpenRow = { id: number; lastEventOn: string; nextOn: string | null };

// Nobody owes a reply to what was only saved, and an offer waits for the person. What happened since the last move is
// looked up only for those that have stood long enough.
const standing = prepared<[{ today: string; since: string }], OpenRow>(
  `SELECT a.id, max(a.stage_since,
       coalesce((SELECT max(occurred_on) FROM timeline_entries t WHERE t.application_id = a.id), ''),
       coalesce((SELECT max(added_on) FROM application_documents d WHERE d.application_id = a.id), ''),
       coalesce((SELECT max(substr(starts_at, 1, 10)) FROM interviews i
         WHERE i.application_id = a.id AND starts_at < @today), '')) AS lastEventOn,
     coalesce((SELECT min(substr(starts_at, 1, 10)) FROM interviews i
       WHERE i.application_id = a.id AND starts_at >= @today),
       CASE WHEN a.next_step <> '' THEN a.next_step_on END) AS nextOn
   FROM applications a JOIN stages s ON s.id = a.stage_id AND s.kind = 'stage'
   LEFT JOIN quiet_answers q ON q.application_id = a.id
   WHERE a.deleted_at IS NULL AND a.archived_at IS NULL AND a.stage_since <= @since
     AND coalesce(s.code, '') <> 'offer' AND s.position >= (SELECT position FROM stages WHERE code = 'applied')
     AND coalesce(q.ask_again_on, '') <= @today`,
);

const namedOne = prepared<[number], Omit<QuietItem, 'days' | 'lastEventOn'>>(
  `SELECT a.id, a.revision, a.company, a.role, s.name AS stageName
   FROM applications a JOIN stages s ON s.id = a.stage_id WHERE a.id = ?`,
);

/** The quiet applications, the quietest first: at most so many of them, how many there are, and the limit. */
export function quietPage(db: Db, today: string, most: number): QuietPage {
  const limit = quietLimit(replyTimes(db, today), readSettings(db).quietDays);
  const open = standing(db).all({ today, since: addDays(today, -limit.days) });
  const quiet = quietApplications(open, today, limit);
  const items = quiet.slice(0, most).flatMap(({ application, days }) => {
    const named = namedOne(db).get(application.id);
    return named ? [{ ...named, lastEventOn: application.lastEventOn, days }] : [];
  });
  return { limit, items, count: quiet.length };
}

/** Closes a quiet application the way its person said: No reply, with silence as how it came. A later reply reopens it. */
export function closeQuiet(db: Db, item: { id: number; revision: number }, moment: Moment): void {
  const stageId = stageIdByCode(db, 'no_reply');
  moveApplications(db, { items: [item], stageId, after: null }, moment);
  saveEnding(
    db,
    {
      applicationId: item.id,
      revision: endingPage(db, item.id).ending?.revision ?? 0,
      howCame: 'silence',
      endedOn: moment.today,
      words: null,
      themes: [],
      // There is nothing to look back at, and a list of silences would only weigh.
      look: 'not_this_one',
      lookOn: null,
    },
    { at: moment.at, today: moment.today },
  );
}

/** Asks about an application again in two weeks. */
export function answerNotNow(db: Db, item: { id: number; revision: number }, today: string): void {
  checkRevisions(db, [item]);
  db.prepare(
    `INSERT INTO quiet_answers (application_id, ask_again_on) VALUES (?, ?)
     ON CONFLICT (application_id) DO UPDATE SET ask_again_on = excluded.ask_again_on`,
  ).run(item.id, addDays(today, ASK_AGAIN_DAYS));
}
