import { practiceWeeks } from '../../../../shared/domain/practice-weeks.ts';
import type { PlanHead } from '../../../../shared/skills.ts';
import { counted } from '../../../lib/counted.ts';
import { formatDay, today } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/use-settings.ts';
import { usePracticeDays } from '../api/plans.ts';
import { FigurePart } from './figure-part.tsx';
import { LevelDots, MilestoneSquares } from './level-dots.tsx';
import { LEVEL_NAMES, levelWords } from './plan-words.ts';
import classes from './plans-overview.module.css';
import { SERIES_DRAWN, WEEKS_DRAWN, WeeksChart } from './weeks-chart.tsx';

/** Minutes by week over all plans, each plan with a pattern of its own; levels and milestones stand in a table, side by side. */
export function AllPlansChart({ plans }: { plans: readonly PlanHead[] }) {
  const { weekStart, dateFormat } = useSettings();
  const { data: days = [] } = usePracticeDays();
  const all = practiceWeeks(days, weekStart, today());
  if (all.length === 0) return null;
  const drawn = all.slice(-WEEKS_DRAWN);
  // Those that come after the patterns run out share the last one.
  const own = plans.filter(({ minutes }) => minutes > 0);
  const alone = own.length > SERIES_DRAWN ? own.slice(0, SERIES_DRAWN - 1) : own;
  const others = own.slice(alone.length);
  const groups = [
    ...alone.map(({ id, skill }) => ({ name: skill, ids: new Set([id]) })),
    ...(others.length > 0 ? [{ name: 'Other plans', ids: new Set(others.map(({ id }) => id)) }] : []),
  ];
  const byGroup = groups.map(
    ({ ids }) =>
      new Map(
        practiceWeeks(
          days.filter(({ planId }) => ids.has(planId)),
          weekStart,
          today(),
        ).map(({ week, minutes }) => [week, minutes]),
      ),
  );
  const weeks = drawn.map(({ week, minutes }) => ({
    week,
    minutes: byGroup.map((group) => group.get(week) ?? 0),
    total: minutes,
  }));
  const practised = weeks.filter(({ total }) => total > 0).length;
  const names = groups.map(({ name }, at) =>
    groups.findIndex((one) => one.name === name) === at ? name : `${name} (${at + 1})`,
  );
  const title = `Practice in ${practised} of ${counted(weeks.length, 'week')}, over all plans`;
  const total = weeks.reduce((sum, week) => sum + week.total, 0);
  return (
    <div className={classes.state}>
      <FigurePart
        title={title}
        hint={`Minutes each week. ${counted(total, 'minute')} in ${counted(own.length, 'plan')}${all.length > drawn.length ? `, the latest ${WEEKS_DRAWN} weeks` : ''}. A week without is a rest.`}
        drawing={<WeeksChart weeks={weeks} series={names} title={title} format={dateFormat} />}
        columns={['Week of', ...names, 'All']}
        rows={weeks.map((row) => [
          row.week,
          formatDay(row.week, dateFormat),
          ...row.minutes,
          row.total === 0 ? 'rest' : row.total,
        ])}
      />
      <FigurePart
        title={`Where ${counted(plans.length, 'plan')} stand`}
        hint="Levels are read one by one: they are never added up."
        drawing={<Stands plans={plans} />}
        columns={['Plan', 'Start', 'Now', 'Aim', 'Milestones']}
        rows={plans.map((plan) => [
          String(plan.id),
          plan.skill,
          `${plan.startLevel} ${LEVEL_NAMES[plan.startLevel]}`,
          `${plan.level} ${LEVEL_NAMES[plan.level]}`,
          `${plan.targetLevel} ${LEVEL_NAMES[plan.targetLevel]}`,
          `${plan.milestonesDone} of ${plan.milestones}`,
        ])}
      />
    </div>
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
