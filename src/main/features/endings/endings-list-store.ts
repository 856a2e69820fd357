import type { EndingList, EndingMark, EndingRow } from '../../../shared/endings.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

const SAID_START = 200;

type RowWithoutThemes = Omit<EndingRow, 'themes' | 'reopened'> & { reopened: 0 | 1 };
type ThemeOfRow = EndingRow['themes'][number] & { endingId: number };

const allRows = prepared<[], RowWithoutThemes>(
  `SELECT c.id, c.application_id AS applicationId, a.role, a.company, s.name AS outcomeName, s.code AS outcomeCode,
     c.ended_on AS endedOn, c.look, c.look_on AS lookOn, c.how_came AS howCame,
     coalesce((SELECT substr(w.text, 1, ${SAID_START}) FROM received_words w
       WHERE w.ending_id = c.id AND w.grade = 'said' ORDER BY w.id LIMIT 1), '') AS saidStart,
     q.state AS requestState,
     CASE WHEN r.id IS NULL THEN NULL WHEN r.finished_on IS NULL THEN 'begun' ELSE 'finished' END AS reviewState,
     a.stage_id <> c.stage_id AS reopened, c.revision
   FROM counted_endings c
   JOIN applications a ON a.id = c.application_id
   JOIN stages s ON s.id = c.stage_id
   LEFT JOIN feedback_requests q ON q.ending_id = c.id
   LEFT JOIN reviews r ON r.ending_id = c.id
   ORDER BY c.ended_on DESC, c.id DESC`,
);
const themesOfAll = prepared<[], ThemeOfRow>(
  `SELECT et.ending_id AS endingId, t.code, t.name, et.grade, et.control
   FROM ending_themes et JOIN themes t ON t.id = et.theme_id ORDER BY et.id`,
);

/** The endings of one list of the screen, the latest first. `today` decides which of the later ones are due. */
export function listEndings(db: Db, list: EndingList, today: string): EndingRow[] {
  const rows = allRows(db)
    .all()
    .filter((row) => listOf(row, today) === list);
  const themes = Map.groupBy(themesOfAll(db).all(), (theme) => theme.endingId);
  return rows.map((row) => ({
    ...row,
    reopened: row.reopened === 1,
    themes: (themes.get(row.id) ?? []).map(({ code, name, grade, control }) => ({
      code,
      name,
      grade,
      control,
    })),
  }));
}

/** How many endings each list holds. */
export function countEndings(db: Db, today: string): Record<EndingList, number> {
  const counts = { to_review: 0, later: 0, done: 0, not_this_one: 0 };
  for (const row of looksOfAll(db).all()) counts[listOf(row, today)] += 1;
  return counts;
}

/** What small marks the cards of the board carry; an application can have several. */
export function endingMarks(db: Db, today: string): EndingMark[] {
  return markRows(db)
    .all()
    .flatMap((row) => {
      const marks: EndingMark[] = [];
      const add = (mark: EndingMark['mark']) => marks.push({ applicationId: row.applicationId, mark });
      if (!row.reopened && listOf(row, today) === 'to_review') add('review_waiting');
      if (row.requestState === 'sent') add('feedback_asked');
      if (row.hasFeedback) add('has_feedback');
      return marks;
    });
}

/** `later` comes back to *to review* on its day. */
function listOf(row: Pick<EndingRow, 'look' | 'lookOn'>, today: string): EndingList {
  if (row.look === null) return 'to_review';
  if (row.look === 'later') return row.lookOn !== null && row.lookOn > today ? 'later' : 'to_review';
  return row.look;
}

const looksOfAll = prepared<[], Pick<EndingRow, 'look' | 'lookOn'>>(
  'SELECT look, look_on AS lookOn FROM counted_endings',
);
type MarkRow = Pick<EndingRow, 'look' | 'lookOn' | 'applicationId' | 'requestState'> & {
  reopened: 0 | 1;
  hasFeedback: 0 | 1;
};
const markRows = prepared<[], MarkRow>(
  `SELECT c.application_id AS applicationId, c.look, c.look_on AS lookOn, q.state AS requestState,
     a.stage_id <> c.stage_id AS reopened,
     EXISTS (SELECT 1 FROM received_words w WHERE w.ending_id = c.id AND w.grade = 'feedback') AS hasFeedback
   FROM counted_endings c
   JOIN applications a ON a.id = c.application_id
   LEFT JOIN feedback_requests q ON q.ending_id = c.id`,
);
