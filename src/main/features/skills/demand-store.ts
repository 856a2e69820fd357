import { skillFinder } from '../../../shared/domain/find-skills.ts';
import { foldText } from '../../../shared/domain/fold-text.ts';
import type { PlanHead } from '../../../shared/skills.ts';
import type { Demand, OwnSkill, SkillDemand } from '../../../shared/skills-demand.ts';
import type { Db } from '../../context.ts';
import { prepared, preparedValue } from '../../database/prepared.ts';
import { finderSkills, listOwnSkills } from './own-skills-store.ts';
import { listPlans } from './plans-store.ts';
import { unreadSkills } from './skill-mentions-store.ts';

type ReachedPlan = PlanHead & { isReached: boolean };
type Count = { skill: string; postings: number; words: number };

// All of them from an index alone, less the few of applications in the Trash: a join of all would take far longer.
const countBySkill = prepared<[], Count>(
  `SELECT skill, sum(postings) AS postings, sum(words) AS words FROM (
     SELECT m.skill, sum(m.kind = 'posting') AS postings, sum(m.kind = 'words') AS words
     FROM skill_mentions m GROUP BY m.skill
     UNION ALL
     SELECT m.skill, -count(*), 0 FROM applications a
     JOIN skill_mentions m ON m.kind = 'posting' AND m.source_id = a.id
     WHERE a.deleted_at IS NOT NULL GROUP BY m.skill
     UNION ALL
     SELECT m.skill, 0, -count(*) FROM applications a JOIN endings e ON e.application_id = a.id
     JOIN received_words w ON w.ending_id = e.id JOIN skill_mentions m ON m.kind = 'words' AND m.source_id = w.id
     WHERE a.deleted_at IS NOT NULL GROUP BY m.skill)
   GROUP BY skill HAVING sum(postings) > 0 OR sum(words) > 0`,
);
const countPostings = preparedValue<[], number>(
  `SELECT (SELECT count(*) FROM postings WHERE text <> '') - (
     SELECT count(*) FROM applications a JOIN postings t ON t.application_id = a.id
     WHERE a.deleted_at IS NOT NULL AND t.text <> '')`,
);

// A start level is what the person thinks, and no proof.
const plansWithStep = preparedValue<[], number>('SELECT DISTINCT plan_id FROM level_steps');

/** Which skills saved adverts and received words name, most often named first. A skill the person has is no gap. */
export function readDemand(db: Db): Demand {
  const own = listOwnSkills(db);
  const ownBySkill = new Map(own.map((one) => [one.skill, one]));
  const plans = plansByName(plansWithReach(db), skillFinder(finderSkills(own)));
  const counts = new Map(
    countBySkill(db)
      .all()
      .map((count) => [count.skill, count]),
  );
  // An added skill that nothing names yet is still in the list.
  for (const { skill, added } of own)
    if (added && !counts.has(skill)) counts.set(skill, { skill, postings: 0, words: 0 });
  return {
    skills: [...counts.values()]
      .filter(({ skill }) => ownBySkill.get(skill)?.hidden !== true)
      .map((count) => withPlan(count, ownBySkill.get(count.skill), plans))
      .toSorted((a, b) => b.postings - a.postings || b.words - a.words || (a.name < b.name ? -1 : 1)),
    hidden: own.filter(({ hidden }) => hidden),
    of: countPostings(db).get() ?? 0,
    unread: unreadSkills(db),
  };
}

function withPlan(
  count: Count,
  own: OwnSkill | undefined,
  plans: ReadonlyMap<string, ReachedPlan>,
): SkillDemand {
  const names = [count.skill, own?.name ?? count.skill, ...(own?.synonyms ?? [])];
  const plan = names.map((name) => plans.get(foldText(name))).find((found) => found !== undefined);
  return {
    ...count,
    name: own?.name ?? count.skill,
    have: own?.have === true || plan?.isReached === true,
    planId: plan?.id ?? null,
  };
}

function plansWithReach(db: Db): ReachedPlan[] {
  const stepped = new Set(plansWithStep(db).all());
  return listPlans(db).map((plan) => ({
    ...plan,
    isReached: stepped.has(plan.id) && plan.level >= plan.targetLevel,
  }));
}

/**
 * By folded name, the plan's own and those of the skills named in it ("SQL reporting" is about SQL). Of several plans for
 * one skill it is one that reached its target, else an active one.
 */
function plansByName(
  plans: readonly ReachedPlan[],
  find: ReturnType<typeof skillFinder>,
): ReadonlyMap<string, ReachedPlan> {
  const byName = new Map<string, ReachedPlan>();
  for (const plan of plans)
    for (const name of [plan.skill, ...find(plan.skill).map(({ skill }) => skill)].map(foldText))
      if (!byName.has(name) || plan.isReached) byName.set(name, plan);
  return byName;
}
