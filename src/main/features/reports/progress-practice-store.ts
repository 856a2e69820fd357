import type { MockView, ReportPractice } from '../../../shared/reports.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';

type Period = { from: string; to: string };

const attemptsIn = prepared<[Period], { attempts: number; questions: number }>(
  `SELECT count(*) AS attempts, count(DISTINCT t.card_id) AS questions
   FROM practice_attempts t JOIN practice_cards c ON c.id = t.card_id AND c.deleted_at IS NULL
   WHERE t.day BETWEEN @from AND @to`,
);
// One line for each partner who gave a rating; without any, my own view stands alone.
const mocksIn = prepared<[Period], MockView>(
  `SELECT m.day AS "on", c.value AS competency, own.rating AS own, partner.rating AS partner
   FROM mock_interviews m JOIN json_each(m.competencies) c
   LEFT JOIN mock_ratings own ON own.mock_id = m.id AND own.competency = c.value AND own.person_id IS NULL
   LEFT JOIN mock_ratings partner ON partner.mock_id = m.id AND partner.competency = c.value
     AND partner.person_id IS NOT NULL
   WHERE m.deleted_at IS NULL AND m.day BETWEEN @from AND @to
     AND (own.rating IS NOT NULL OR partner.rating IS NOT NULL)
   ORDER BY m.day DESC, m.id DESC, c.key, partner.person_id`,
);

/** Questions tried in a period and what was seen in mock interviews; answers, notes and names stay out. */
export function practiceIn(db: Db, period: Period): ReportPractice {
  return {
    ...(attemptsIn(db).get(period) ?? { attempts: 0, questions: 0 }),
    mocks: mocksIn(db).all(period),
  };
}
