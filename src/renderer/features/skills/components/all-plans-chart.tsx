import type { PlanHead } from '../../../../shared/skills.ts';
import { counted } from '../../../lib/counted.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { usePracticeDays } from '../api/plans.ts';
import { type AllPlansWeeks, allPlansWeeks } from './all-plans-weeks.ts';
import { FigurePart } from './figure-part.tsx';
import { LevelDots, MilestoneSquares } from './level-dots.tsx';
import { LEVEL_NAMES, levelWords } from './plan-words.ts';
import classes from './plans-overview.module.css';
import { WEEKS_DRAWN, WeeksChart } from './weeks-chart.tsx';

/** Minutes by week over all plans, each plan with a pattern of its own; levels and milestones stand in a table, side by side. */
export function AllPlansChart({ plans }: { plans: readonly PlanHead[] }) {
  const { weekStart } = useSettings();
  const { data: days = [] } = usePracticeDays();
  const practice = allPlansWeeks(plans, days, weekStart, today());
  if (practice.weeks.length === 0) return null;
  return (
    <div className={classes.state}>
      <PracticeFigure practice={practice} level={4} />
      <StandsFigure plans={plans} level={4} />
    </div>
  );
}

type PracticeFigureProps = { practice: AllPlansWeeks; level: 2 | 4 };

/** Minutes of practice by week over all plans. */
export function PracticeFigure({ practice: { weeks, names, allWeeks, plans }, level }: PracticeFigureProps) {
  const { dateFormat } = useSettings();
  const practised = weeks.filter(({ total }) => total > 0).length;
  const title = `Practice in ${practised} of ${counted(weeks.length, 'week')}, over all plans`;
  const total = weeks.reduce((sum, week) => sum + week.total, 0);
  const latest = allWeeks > weeks.length ? `, the latest ${WEEKS_DRAWN} weeks` : '';
  return (
    <FigurePart
      title={title}
      hint={`Minutes each week. ${counted(total, 'minute')} in ${counted(plans, 'plan')}${latest}. A week without is a rest.`}
      method="Minutes of every entry in the evidence logs and of the timer, by the week of their day. Time spent is not the same as getting further."
      fileName="rebound-practice"
      drawing={<WeeksChart weeks={weeks} series={names} title={title} format={dateFormat} />}
      columns={['Week of', ...names, 'All']}
      rows={weeks.map((row) => [
        formatDay(row.week, dateFormat),
        ...row.minutes,
        row.total === 0 ? 'rest' : row.total,
      ])}
      level={level}
    />
  );
}

type StandsFigureProps = { plans: readonly PlanHead[]; level: 2 | 4 };

/** Where each plan stands now: its level and its milestones. */
export function StandsFigure({ plans, level }: StandsFigureProps) {
  return (
    <FigurePart
      title={plans.length === 1 ? 'Where the plan stands' : `Where ${counted(plans.length, 'plan')} stand`}
      hint="Levels are read one by one: they are never added up."
      method="Level and milestones of each plan as they are today, whatever the period. A level is what you gave yourself on its five steps."
      fileName="rebound-plans"
      drawing={<Stands plans={plans} />}
      columns={['Plan', 'Start', 'Now', 'Aim', 'Milestones']}
      rows={plans.map((plan) => [
        plan.skill,
        `${plan.startLevel} ${LEVEL_NAMES[plan.startLevel]}`,
        `${plan.level} ${LEVEL_NAMES[plan.level]}`,
        `${plan.targetLevel} ${LEVEL_NAMES[plan.targetLevel]}`,
        `${plan.milestonesDone} of ${plan.milestones}`,
      ])}
      level={level}
    />
  );
}

function Stands({ plans }: { plans: readonly PlanHead[] }) {
  return (
    <ul className={classes.stands}>
      {plans.map((plan) => (
        <li key={plan.id} className={classes.stand}>
          <span>{plan.skill}</span>
          <span className={classes.standLevel}>
            <LevelDots plan={plan} />
            {levelWords(plan)}
          </span>
          <span className={classes.standLevel}>
            <MilestoneSquares done={plan.milestonesDone} of={plan.milestones} />
            {plan.milestonesDone} of {plan.milestones}
          </span>
        </li>
      ))}
    </ul>
  );
}
