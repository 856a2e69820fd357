import { z } from 'zod';
import { weekOf } from '../../../shared/domain/weeks.ts';
import type { ReportSkill } from '../../../shared/reports.ts';
import type { Db } from '../../context.ts';
import { prepared } from '../../database/prepared.ts';
import { readSettings } from '../../database/read-settings.ts';

type Period = { from: string; to: string };
type PlanRow = Pick<ReportSkill, 'name' | 'start' | 'now' | 'target'> & { evidence: string };

const evidenceShape = z.array(z.object({ day: z.string(), minutes: z.number(), shows: z.string() }));
// The level of the last day, not of today: a report of last month does not change with the next step.
const plansIn = prepared<[Period], PlanRow>(
  `SELECT p.skill AS name, p.start_level AS start, p.target_level AS target,
     coalesce((SELECT s.level FROM level_steps s WHERE s.plan_id = p.id AND s.day <= @to
       ORDER BY s.day DESC, s.id DESC LIMIT 1), p.start_level) AS now,
     (SELECT json_group_array(json_object('day', e.day, 'minutes', e.minutes, 'shows', e.shows)
        ORDER BY e.day DESC, e.id DESC)
      FROM evidence e WHERE e.plan_id = p.id AND e.day BETWEEN @from AND @to) AS evidence
   FROM skill_plans p
   WHERE p.deleted_at IS NULL AND (
     p.started_on BETWEEN @from AND @to OR p.closed_on BETWEEN @from AND @to
     OR EXISTS (SELECT 1 FROM evidence e WHERE e.plan_id = p.id AND e.day BETWEEN @from AND @to)
     OR EXISTS (SELECT 1 FROM level_steps s WHERE s.plan_id = p.id AND s.day BETWEEN @from AND @to)
     OR EXISTS (SELECT 1 FROM plan_milestones m WHERE m.plan_id = p.id AND m.done_on BETWEEN @from AND @to))
   ORDER BY p.started_on, p.id`,
);

/** The plans that something happened with in a period, the oldest first; their files, links and reasons stay out. */
export function skillsIn(db: Db, period: Period): ReportSkill[] {
  const { weekStart } = readSettings(db);
  return plansIn(db)
    .all(period)
    .map(({ evidence: rows, ...plan }) => {
      const evidence = evidenceShape.parse(JSON.parse(rows));
      const practised = evidence.filter(({ minutes }) => minutes > 0);
      return {
        ...plan,
        minutes: practised.reduce((sum, { minutes }) => sum + minutes, 0),
        weeks: new Set(practised.map(({ day }) => weekOf(day, weekStart).from)).size,
        evidence: evidence.map(({ shows }) => shows.trim()).filter((shows) => shows !== ''),
      };
    });
}
