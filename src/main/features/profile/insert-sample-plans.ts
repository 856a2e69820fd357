import { addDays } from '../../../shared/domain/days.ts';
import type { GivenReason } from '../../../shared/skills.ts';
import type { Db } from '../../context.ts';
import { saveEvidence } from '../skills/evidence-store.ts';
import { saveMilestone, saveResource, setMilestoneDone } from '../skills/plan-parts-store.ts';
import { createPlan, setPlanState } from '../skills/plans-store.ts';
import { type SamplePlan, samplePlans } from './sample-plans.ts';

const NO_FILES = { path: () => null };

/** Puts the skill plans with their evidence into the sample; its applications and endings are there already. */
export function insertSamplePlans(db: Db, today: string): void {
  for (const plan of samplePlans) insertPlan(db, plan, today);
}

function insertPlan(db: Db, sample: SamplePlan, today: string): void {
  const ago = (days: number) => addDays(today, -days);
  const plan = createPlan(db, {
    skill: sample.skill,
    why: sample.why,
    startLevel: sample.startLevel,
    targetLevel: sample.targetLevel,
    startedOn: ago(sample.startedDaysAgo),
    targetOn: sample.targetInDays === undefined ? null : addDays(today, sample.targetInDays),
    stopRule: sample.stopRule,
    themeCode: sample.theme ?? null,
    reasons: reasonsOf(db, sample),
  });
  const planId = plan.id;
  for (const [text, doneDaysAgo] of sample.milestones) {
    const { id, revision } = saveMilestone(db, { id: null, revision: 0, planId, text });
    if (doneDaysAgo !== null) setMilestoneDone(db, { id, revision, doneOn: ago(doneDaysAgo) });
  }
  for (const resource of sample.resources) saveResource(db, { id: null, revision: 0, planId, ...resource });
  for (const { daysAgo, kind, minutes, shows, seenBy, link, level } of sample.evidence)
    saveEvidence(
      db,
      {
        id: null,
        revision: 0,
        planId,
        kind,
        day: ago(daysAgo),
        minutes,
        link: link ?? '',
        shows: shows ?? '',
        seenBy: seenBy ?? '',
        file: null,
        level: level ?? null,
        fromTimer: false,
      },
      NO_FILES,
    );
  if (sample.closed)
    setPlanState(db, {
      id: planId,
      revision: plan.revision,
      state: 'closed',
      because: sample.closed.because,
      on: ago(sample.closed.daysAgo),
    });
}

function reasonsOf(db: Db, { applications = [], endings = [] }: SamplePlan): GivenReason[] {
  const application = db
    .prepare<[string], number>('SELECT id FROM applications WHERE company = ? ORDER BY id DESC')
    .pluck();
  // She applied to one company twice: the later ending is meant.
  const ending = db
    .prepare<[string], number>(
      `SELECT c.id FROM counted_endings c JOIN applications a ON a.id = c.application_id
       WHERE a.company = ? ORDER BY c.ended_on DESC`,
    )
    .pluck();
  return [
    ...endings.map((company) => ['ending', company, ending.get(company)] as const),
    ...applications.map((company) => ['application', company, application.get(company)] as const),
  ].map(([kind, company, id]) => {
    if (id === undefined) throw new Error(`The sample plan names ${company}, which is not there`);
    return { kind, id, label: '' };
  });
}
